package dev.cyanotype.editor.support.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryReaderTest {
    private final Tokens tokens = Editing.sample("storefront").document().tokens();

    @ParameterizedTest
    @CsvSource({
        "#abc, #AABBCC", "#AABBCCDD, #AABBCCDD", "abcdef, #ABCDEF", "tomato, #FF6347", "rgb(0 0 255), #0000FF",
        "ink, #1A1A1A", "primary, #B3202C", "Primary_Color, #B3202C"
    })
    void readsColoursByTheirNotationAndByTheirToken(String typed, String hex) {
        assertEquals(new Entry.To(JsonString.of(hex)), EntryReader.read(new FieldKind.Paint(), typed, tokens));
    }

    @Test
    void offersTheColourThatMayHaveBeenMeant() {
        var unreadable = assertInstanceOf(Entry.Unreadable.class, EntryReader.read(new FieldKind.Paint(), "tomatto", tokens));

        assertEquals(JsonString.of("#FF6347"), unreadable.meant());
    }

    @Test
    void takesNothingForTheAbsenceOfTheMember() {
        assertEquals(new Entry.Nothing(), EntryReader.read(new FieldKind.Paint(), " ", tokens));
        assertEquals(new Entry.Nothing(), EntryReader.read(FieldKind.Figure.LENGTH, "", tokens));
        assertEquals(new Entry.Nothing(), EntryReader.read(new FieldKind.Words(false), "", tokens));
        assertEquals(new Entry.To(JsonString.of("")), EntryReader.read(new FieldKind.Words(true), "", tokens));
    }

    @Test
    void readsWordsAndSwitches() {
        var choice = new FieldKind.Choice(List.of("left", "right"), true);

        assertEquals(new Entry.To(JsonString.of("left")), EntryReader.read(choice, " Left ", tokens));
        assertInstanceOf(Entry.Unreadable.class, EntryReader.read(choice, "up", tokens));
        assertEquals(new Entry.To(JsonLiteral.FALSE), EntryReader.read(new FieldKind.Switch(), "off", tokens));
        assertInstanceOf(Entry.Unreadable.class, EntryReader.read(new FieldKind.Fixed(), "x", tokens));
    }
}
