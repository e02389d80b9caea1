package dev.cyanotype.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.SharedFiles;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sentences that people wrote elsewhere, by the class that a reader gave them; most name what is on no screen here. */
class RealSentencesTest {
    /** Rejected for what the document holds, and not for how the sentence reads. */
    private static final Set<Code> FOR_THE_TARGET = EnumSet.of(Code.NO_TARGET, Code.AMBIGUOUS, Code.VERIFY_FAILED);

    /** Classed before the schema held gradients: it can be carried out now, and is one of the ten sample sentences. */
    private static final List<String> POSSIBLE_NOW = List.of("Make the background gradient from blue to purple");

    private final Pipeline pipeline = Pipelines.deterministic();

    @Test
    void nineteenOfTwentyValidOnesAreUnderstood() throws IOException {
        List<String> valid = ofClass("valid");
        List<String> missed = new ArrayList<>();
        for (String sentence : valid) {
            Rejection rejection = say(sentence, Recover.OFF).rejection();
            if (rejection != null && !FOR_THE_TARGET.contains(rejection.code())) {
                missed.add(rejection.code() + ": " + sentence);
            }
        }
        assertEquals(113, valid.size());
        assertTrue(missed.size() * 20 <= valid.size(), () -> missed.size() + " missed:\n" + String.join("\n", missed));
    }

    @Test
    void noWishIsEverApplied() throws IOException {
        assertNoneApplied("vague", 29, List.of());
    }

    @Test
    void nothingOutsideABlueprintIsEverApplied() throws IOException {
        assertNoneApplied("unfixable", 36, POSSIBLE_NOW);
    }

    private void assertNoneApplied(String kind, int count, List<String> except) throws IOException {
        List<String> sentences = ofClass(kind);
        List<String> applied = new ArrayList<>();
        for (String sentence : sentences) {
            for (Recover recover : List.of(Recover.OFF, Recover.CORRECT)) {
                if (say(sentence, recover).changedDocument() && !except.contains(sentence)) {
                    applied.add(recover + ": " + sentence);
                }
            }
        }
        assertEquals(count, sentences.size());
        assertEquals(List.of(), applied);
    }

    private Run say(String sentence, Recover recover) {
        return pipeline.run(RichScreen.open(), new Command.Sentence(sentence, recover), Options.OPTIMISED);
    }

    private static List<String> ofClass(String kind) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(SharedFiles.path("sentences.tsv"))) {
            String[] columns = line.split("\t", -1);
            if (!line.startsWith("#") && columns.length > 2 && columns[1].equals(kind)) {
                sentences.add(columns[0]);
            }
        }
        return sentences;
    }
}
