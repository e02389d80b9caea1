package dev.cyanotype.language.completion;

import dev.cyanotype.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences to try: those that people wrote elsewhere, and such as are put together from a seed. */
final class Sentences {
    private static final List<String> TARGETS = List.of(
            "the first card", "the third button", "all buttons", "every text", "hero_title", "the last card", "cta_button and the footer",
            "the second to last button", "all cards except the first", "all dark components", "it", "them", "the widest button",
            "everything", "the first three buttons", "the left most card", "both headers", "the selection", "hidden components");
    private static final List<String> DEEDS = List.of(
            "make %s red", "make %s 20% bigger", "make %s smaller", "move %s down", "move %s right 12px", "hide %s", "show %s",
            "delete %s", "duplicate %s", "set the text of %s to 'Hello, and then world'", "make %s bold and italic",
            "add padding to %s", "make %s lighter", "make %s 30px wider", "bring %s to the front", "send %s to the back",
            "set the width of %s to 60px", "give %s a 2px black border", "align %s to the left", "make the text of %s uppercase",
            "move %s to the top", "set the corner radius of %s to 12px", "change the background of %s to #123456",
            "set the opacity of %s to 50%", "swap hero_title and %s", "add a button below %s saying 'More'", "distribute %s evenly",
            "set base spacing to 24", "change the primary colour to navy blue", "make the background gradient from blue to purple");

    private Sentences() {}

    static List<String> real() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(SharedFiles.path("sentences.tsv"))) {
            if (!line.startsWith("#") && line.indexOf('\t') > 0) {
                sentences.add(line.substring(0, line.indexOf('\t')));
            }
        }
        return sentences;
    }

    static List<String> made(long seed, int count) {
        var random = new Random(seed);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var out = new StringBuilder(clause(random));
            for (int more = random.nextInt(3); more > 1; more--) {
                out.append(random.nextBoolean() ? " and " : ", then ").append(clause(random));
            }
            sentences.add(out.toString());
        }
        return sentences;
    }

    private static String clause(Random random) {
        return DEEDS.get(random.nextInt(DEEDS.size())).replace("%s", TARGETS.get(random.nextInt(TARGETS.size())));
    }
}
