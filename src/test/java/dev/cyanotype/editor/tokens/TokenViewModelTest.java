package dev.cyanotype.editor.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenViewModelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final TokensViewModel tokens =
            new TokensViewModel(Settings.forgetful(), TextClipboard.own(), Threads.direct());

    @BeforeEach
    void showDocument() {
        tokens.show(document);
    }

    private TokenViewModel ink() {
        return tokens.colours().stream().filter(token -> token.name().equals("ink")).findFirst().orElseThrow();
    }

    @Test
    void isRenamedInOneRevision() {
        ink().rename(" night sky ");

        assertEquals(1, document.momentProperty().get().revision());
        assertEquals(
                "unset tokens.colors.ink of screen\nset tokens.colors[\"night sky\"] of screen to \"#1A1A1A\"",
                document.momentProperty().get().history().current().sentence());
        assertEquals(List.of("paper", "night sky"), tokens.colours().stream().map(TokenViewModel::name).toList());
    }

    @Test
    void isNotRenamedToWhatIsThere() {
        ink().rename("paper");

        assertEquals(0, document.momentProperty().get().revision());
        assertNotNull(ink().field().problemProperty().get());
        ink().rename("ink");
        assertEquals(0, document.momentProperty().get().revision());
    }

    @Test
    void needsAName() {
        ink().rename("  ");

        assertNotNull(ink().field().problemProperty().get());
    }

    @Test
    void isRemoved() {
        ink().remove();

        assertEquals(List.of("paper"), tokens.colours().stream().map(TokenViewModel::name).toList());
    }

    @Test
    void countsAndSelectsWhatUsesItsColour() {
        assertEquals(4, ink().usesProperty().get());
        ink().selectUsers();

        assertEquals(List.of("subtitle_1", "description_1", "text_1", "text_2"), document.selectionProperty().get());
    }

    @Test
    void whatIsNoColourIsNotCounted() {
        assertEquals(0, tokens.scale().getFirst().usesProperty().get());
    }
}
