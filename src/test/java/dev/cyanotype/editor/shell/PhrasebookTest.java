package dev.cyanotype.editor.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.session.Session;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasebookTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void canBeSaidOfTheStorefront(String sentence) {
        Session session = Editing.session(Editing.blueprint(Path.of("assets", "samples", "storefront.blueprint")));
        Run run = session.say(sentence, Recover.OFF);

        assertTrue(run.isApplied(), run.message());
    }

    static Stream<String> sentences() {
        return Phrasebook.PAGES.stream().flatMap(page -> page.sentences().stream());
    }
}
