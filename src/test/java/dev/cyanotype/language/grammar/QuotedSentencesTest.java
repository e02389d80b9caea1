package dev.cyanotype.language.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.SharedFiles;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Edit requests that people and programs wrote elsewhere, by the class that a reader gave each. */
class QuotedSentencesTest {
    /** Sentences classed before the schema held gradients; it holds them, and these say all that is needed. */
    private static final Map<String, String> READ_NOW = Map.of(
            "Remove gradient", "a gradient can be taken away: whose, the selection says",
            "Make the background gradient from blue to purple", "both colours and the target are said");

    private record Quoted(String sentence, String kind, Reading reading) {
        boolean isRead() {
            return Samples.isRead(reading);
        }

        /** Whether it is read, or refused with a reason or a way on. */
        boolean isAnswered() {
            return isRead() || reading.parts().stream().anyMatch(part -> part instanceof Part.Refused refused
                    && (refused.rejection().code() != Code.UNPARSED || !refused.rejection().suggestions().isEmpty()));
        }
    }

    private static List<Quoted> sentences(String kind) throws IOException {
        List<Quoted> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(SharedFiles.path("sentences.tsv"))) {
            String[] columns = line.split("\t");
            if (!line.startsWith("#") && columns.length > 1 && columns[1].equals(kind)) {
                sentences.add(new Quoted(columns[0], kind, Samples.read(columns[0])));
            }
        }
        return sentences;
    }

    private static List<String> not(List<Quoted> sentences, Predicate<Quoted> expected) {
        return sentences.stream().filter(expected.negate()).map(Quoted::sentence).toList();
    }

    @Test
    void readsNearlyAllThatAreValid() throws IOException {
        List<Quoted> valid = sentences("valid");
        List<String> unread = not(valid, Quoted::isRead);
        assertEquals(113, valid.size());
        assertTrue(unread.size() <= 5, () -> "not read: " + unread);
    }

    @Test
    void readsNoWish() throws IOException {
        List<Quoted> vague = sentences("vague");
        assertEquals(29, vague.size());
        assertEquals(List.of(), not(vague, quoted -> !quoted.isRead()));
    }

    @Test
    void readsNothingOutsideABlueprint() throws IOException {
        List<Quoted> unfixable = sentences("unfixable");
        assertEquals(36, unfixable.size());
        assertEquals(List.of(), not(unfixable, quoted -> !quoted.isRead() || READ_NOW.containsKey(quoted.sentence())));
    }

    @Test
    void answersNineOfTenThatLackSomething() throws IOException {
        List<Quoted> fixable = sentences("fixable");
        List<String> unanswered = not(fixable, Quoted::isAnswered);
        assertEquals(124, fixable.size());
        assertTrue(unanswered.size() * 10 <= fixable.size(), () -> "not answered: " + unanswered);
    }
}
