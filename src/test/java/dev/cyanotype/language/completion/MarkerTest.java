package dev.cyanotype.language.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.language.completion.Mark.Kind;
import dev.cyanotype.language.completion.Understanding.Stretch;
import dev.cyanotype.language.grammar.Grammar;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {
    private static final Marker MARKER = new Marker(Grammar.standard());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "make the title red | A:make W:the T:title V:red",
        "make the third button blue and larger | A:make W:the T:third T:button V:blue J:and V:larger",
        "change the title to Hello big world | A:change W:the T:title W:to V:Hello big world",
        "change the title to Hello and then make it red | A:change W:the T:title W:to V:Hello J:and then A:make T:it V:red",
        "set the text of cta_button to 'Buy now' | A:set W:the T:text W:of T:cta_button W:to V:'Buy now'",
        "delete the second to last card | A:delete W:the T:second to last T:card",
        "make the footer navy blue | A:make W:the T:footer V:navy blue",
        "please move it down by 20px, then align all buttons to the left | W:please A:move T:it V:down W:by V:20px J:, J:then A:align T:all T:buttons W:to W:the V:left",
        "make the Save and continue button red | A:make W:the T:Save and continue T:button V:red",
        "make everything sea foam | A:make T:everything V:sea foam",
        "set visual.aspect_ratio of hero_title to 1.5 | A:set T:visual.aspect_ratio W:of T:hero_title W:to V:1.5",
        "insert {\"id\":\"a\",\"type\":\"title\"} into screen at 0 | A:insert V:{\"id\":\"a\",\"type\":\"title\"} W:into T:screen W:at V:0",
        "set bbox of hero_title to [1, 2, 3, 4] and make the title red | A:set T:bbox W:of T:hero_title W:to V:[1, 2, 3, 4] J:and A:make W:the T:title V:red",
        "move hero_title to 10, 20 | A:move T:hero_title W:to V:10, 20",
        "resize hero_title to 10 by 20 | A:resize T:hero_title W:to V:10 by 20",
        "move hero_title right 12px | A:move T:hero_title V:right V:12px",
        "unset visual.shadow of screen | A:unset T:visual.shadow W:of T:screen",
    })
    void marksWhatTheGrammarRead(String sentence, String expected) {
        assertEquals(expected, shown(sentence));
        assertTrue(mark(sentence).clauses().stream().allMatch(Stretch::read));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "make the tit | A:make W:the ?:tit",
        "change the title to | A:change W:the T:title W:to",
        "change the title to 'Hel lo | A:change W:the T:title W:to V:'Hel lo",
        "frobnicate the header | ?:frobnicate W:the T:header",
        "make the header red and frobnicate the footer | A:make W:the T:header V:red J:and ?:frobnicate W:the T:footer",
        "align | A:align",
        "insert {\"id\": 3 | A:insert V:{\"id\": 3",
    })
    void marksWhatNobodyKnows(String sentence, String expected) {
        assertEquals(expected, shown(sentence));
        assertFalse(mark(sentence).clauses().getLast().read());
    }

    @Test
    void saysWhichClausesAreRead() {
        assertEquals(
                List.of(new Stretch(0, 19, true), new Stretch(24, 41, false)),
                mark("make the header red and frobnicate it all").clauses());
    }

    @Test
    void marksNothingInNothing() {
        assertEquals(new Understanding(List.of(), List.of()), mark("  "));
    }

    private static Understanding mark(String sentence) {
        return MARKER.mark(sentence, Small.TERMS);
    }

    private static String shown(String sentence) {
        return mark(sentence).marks().stream()
                .map(mark -> letter(mark.kind()) + ":" + sentence.substring(mark.from(), mark.to()))
                .collect(Collectors.joining(" "));
    }

    private static String letter(Kind kind) {
        return kind == Kind.UNKNOWN ? "?" : kind.name().substring(0, 1);
    }
}
