package dev.cyanotype.editor.commandbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.language.completion.Completer;
import dev.cyanotype.language.completion.DocumentTerms;
import dev.cyanotype.language.completion.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
    private final Examples examples = new Examples(Editing.core().pipelines());

    private List<String> of(DocumentViewModel document) {
        return examples.in(Circumstances.of(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"storefront", "sign_in"})
    void eachWouldChangeTheDocumentThatItIsMadeFor(String sample) {
        List<String> made = of(Editing.sample(sample));
        assertEquals(Examples.MOST, made.size());
        for (String sentence : made) {
            DocumentViewModel document = Editing.sample(sample);
            document.say(sentence);
            assertEquals(1, document.momentProperty().get().revision(), sentence);
        }
    }

    @Test
    void areAboutWhatIsSelected() {
        DocumentViewModel document = Editing.sample("storefront");
        document.select(List.of("button_1"));
        assertTrue(of(document).stream().allMatch(sentence -> sentence.contains("this")), () -> of(document).toString());
        document.select(List.of("button_1", "cta_1"));
        assertTrue(of(document).stream().allMatch(sentence -> sentence.contains("these")), () -> of(document).toString());
    }

    @Test
    void changeNothingThatIsLocked() {
        DocumentViewModel document = Editing.sample("storefront");
        document.setLocked(List.of("title_1"), true);
        assertFalse(of(document).stream().anyMatch(sentence -> sentence.contains("title_1")), () -> of(document).toString());
    }

    @Test
    void anEmptyScreenHasSomeToo() {
        String empty = """
                {"screen_id": "e", "screen_type": "other", "orientation": "portrait", "tokens": {"primary_color": "#112233", "accent_color": "#445566",
                "base_spacing": 8, "border_radius": "4px", "font_scale": {"body": "16px"}}, "components": [], "meta": {"screen": [360, 640]}}""";
        var document = Editing.open(Editing.read(empty.getBytes(StandardCharsets.UTF_8)), dev.cyanotype.editor.support.core.Threads.direct());
        assertFalse(of(document).isEmpty());
    }

    @Test
    void everydayVerbsAreVerbsOfTheLanguage() {
        var completer = new Completer(Editing.core().grammar(), Words.of(Editing.core().lexicon()));
        DocumentTerms terms = DocumentTerms.of(Editing.sample("storefront").document());
        for (String verb : Assistant.EVERYDAY) {
            String begun = verb.substring(0, verb.length() - 1);
            assertTrue(completer.complete(begun, begun.length(), terms).stream().anyMatch(found -> found.text().equals(verb)), verb);
        }
    }
}
