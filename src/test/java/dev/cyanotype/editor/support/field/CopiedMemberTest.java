package dev.cyanotype.editor.support.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.editor.support.Editing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiedMemberTest {
    private final Blueprint document = Editing.sample("storefront").document();

    private List<String> onto(String text, String... ids) {
        CopiedMember copied = CopiedMember.read(text);
        assertNotNull(copied, text);
        assertEquals(text, copied.print());
        return copied.onto(document, List.of(ids)).stream().map(EditPrinter::print).toList();
    }

    @Test
    void goesOntoAllThatDoNotHaveItYet() {
        assertEquals(
                List.of("set visual.bg_color of hero_1 to \"#B3202C\""),
                onto("visual.bg_color=\"#B3202C\"", "hero_1", "cta_1", "nobody"));
    }

    @Test
    void keepsTheFormOfLengthsWhereItGoes() {
        assertEquals(List.of("set visual.font_size of title_1 to \"20px\""), onto("visual.font_size=20", "title_1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "visual.bg_color", "visual.nothing=1", "visual.bg_color=", "visual.bg_color={", "id=\"x\"", "=1"})
    void readsNothingElse(String text) {
        assertNull(CopiedMember.read(text));
    }
}
