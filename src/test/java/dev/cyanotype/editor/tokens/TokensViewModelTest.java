package dev.cyanotype.editor.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.field.Section;
import dev.cyanotype.editor.support.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensViewModelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final ManualExecutor background = new ManualExecutor();
    private final TokensViewModel tokens = new TokensViewModel(
            Settings.forgetful(), TextClipboard.own(), new Threads(Runnable::run, background, Runnable::run));

    @BeforeEach
    void showDocument() {
        tokens.show(document);
        background.runAll();
    }

    private String said() {
        return document.momentProperty().get().history().current().sentence();
    }

    private TokenViewModel primary() {
        return tokens.fixed(Section.COLOURS).getFirst();
    }

    private static List<String> names(List<TokenViewModel> of) {
        return of.stream().map(TokenViewModel::name).toList();
    }

    @Test
    void showsAllTokens() {
        assertEquals(List.of("Primary", "Accent"), names(tokens.fixed(Section.COLOURS)));
        assertEquals(List.of("Spacing", "Radius", "CTA height"), names(tokens.fixed(Section.MEASURES)));
        assertEquals(List.of("paper", "ink"), names(tokens.colours()));
        assertEquals(List.of("h1", "h2", "body"), names(tokens.scale()));
        assertEquals("28", tokens.scale().getFirst().field().text());
    }

    @Test
    void aTokenIsChangedAlone() {
        primary().field().enter("#112233");

        assertEquals("set tokens.primary_color of screen to \"#112233\"", said());
        assertEquals("#B3202C", document.document().required("cta_1").visual().string("bg_color"));
    }

    @Test
    void everywhereIsSaidAsASentence() {
        tokens.everywhereProperty().set(true);
        primary().field().enter("#112233");

        assertEquals("change the primary colour everywhere to #112233", said());
        assertEquals("#112233", document.document().required("cta_1").visual().string("bg_color"));
    }

    @Test
    void aNamedColourIsChangedEverywhereInOneRevision() {
        tokens.everywhereProperty().set(true);
        tokens.colours().getLast().field().enter("#222222");

        assertEquals(1, document.momentProperty().get().revision());
        assertEquals("#222222", document.document().required("text_1").visual().string("color"));
        assertTrue(said().startsWith("set tokens.colors.ink of screen to \"#222222\"\nset visual.color of subtitle_1"), said());
    }

    @Test
    void addsColoursAndSizesUnderFreeNames() {
        tokens.addColour();
        tokens.addColour();
        tokens.addSize();

        assertEquals(List.of("paper", "ink", "colour_1", "colour_2"), names(tokens.colours()));
        assertEquals("set tokens.font_scale.size_1 of screen to \"16px\"", said());
    }

    @Test
    void lengthsKeepTheirForm() {
        tokens.fixed(Section.MEASURES).get(1).field().enter("12");

        assertEquals("set tokens.border_radius of screen to \"12px\"", said());
    }

    @Test
    void listsTheContrastsThatAreSeenTheLeastFirst() {
        List<UsedContrast> contrasts = tokens.contrasts();

        assertEquals("6.64", contrasts.getFirst().contrast().shown());
        assertEquals(List.of("title_1"), contrasts.getFirst().ids());
        tokens.select(contrasts.getFirst());
        assertEquals(List.of("title_1"), document.selectionProperty().get());
    }

    @Test
    void surveysInTheBackgroundAndOnlyWhatIsLatest() {
        document.say("set visual.color of title_1 to \"#000000\"");
        document.say("set visual.color of title_1 to \"#F6F3EC\"");
        assertEquals(1, background.waiting());
        assertEquals("6.64", tokens.contrasts().getFirst().contrast().shown());
        background.runAll();

        assertEquals(List.of("title_1"), tokens.contrasts().getFirst().ids());
        assertEquals(4, tokens.colours().getFirst().usesProperty().get());
    }

    @Test
    void tokensThatStayKeepTheirRows() {
        TokenViewModel paper = tokens.colours().getFirst();
        paper.field().enter("#F0F0F0");

        assertSame(paper, tokens.colours().getFirst());
        assertEquals("#F0F0F0", paper.field().text());
    }

    @Test
    void doesNothingWhileNobodyLooks() {
        tokens.setSeen(false);
        document.say("set tokens.primary_color of screen to \"#112233\"");

        assertEquals("#B3202C", primary().field().text());
        assertEquals(0, background.waiting());
        tokens.setSeen(true);
        assertEquals("#112233", primary().field().text());
    }

    @Test
    void showsNothingWithoutADocument() {
        tokens.show(null);

        assertFalse(tokens.thereProperty().get());
        assertEquals("", primary().field().text());
    }
}
