package dev.cyanotype.language.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.SharedFiles;
import dev.cyanotype.language.Reading.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forerunner's own sample sentences, all of which it failed. */
class ForerunnerSentencesTest {

    @Test
    void readsItsTenCommands() throws IOException {
        List<String> readings = Files.readAllLines(SharedFiles.path("screens/forerunner/commands.txt")).stream().map(Samples::notation).toList();
        assertEquals(
                List.of(
                        "recolour colour=#FF0000 @ 0. card|product_card",
                        "change-size axis=both steps=1 @ all button|cta",
                        "set-text of=text value=Hello World @ 1. any",
                        "move-by right={\"steps\": 1} @ all card|product_card",
                        "recolour colour=#0000FF @ 2. button|cta ; change-size axis=both steps=1",
                        "change-style property=padding steps=1 @ all any",
                        "recolour place=foreground colour=#FFFFFF @ all any [dark]",
                        "align edge=centre @ all button|cta",
                        "fill-gradient from=#0000FF to=#800080 @ screen",
                        "change-style property=font_size steps=1 @ all texts"),
                readings);
    }

    @Test
    void readsItsFiftyStepsButForTheTextsThatAreNotSaid() throws IOException {
        String sentence = Files.readString(SharedFiles.path("screens/forerunner/fifty-steps.txt")).strip();
        List<Part> parts = Samples.read(sentence).parts();
        assertEquals(50, parts.size());
        assertEquals(10, parts.stream().filter(part -> part instanceof Part.Refused).count());
    }
}
