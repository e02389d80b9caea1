package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonArrayTest {
    private static final JsonNumber NEW = JsonNumber.of(9);

    @Test
    void changesAnItemAndKeepsTheTextAroundIt() {
        assertEquals("[ 1 ,9,\n3]", Readings.array("[ 1 ,2,\n3]").with(1, NEW).toText());
        assertEquals("[ 9 ,9,\n9]", Readings.array("[ 1 ,2,\n3]").withItems(NEW, NEW, NEW).toText());
        assertEquals("[9, 9]", Readings.array("[ 1 ,2,\n3]").withItems(NEW, NEW).toText());
    }

    @Test
    void insertsInTheMannerOfTheOthers() {
        assertEquals("[9]", Readings.array("[ ]").inserted(0, NEW).toText());
        assertEquals("[9, 1]", Readings.array("[1]").inserted(0, NEW).toText());
        assertEquals("[1,9,2]", Readings.array("[1,2]").inserted(1, NEW).toText());
        assertEquals("[\n  1,\n  9\n]", Readings.array("[\n  1\n]").inserted(1, NEW).toText());
        assertEquals("[\n  9,\n  1,\n  2\n]", Readings.array("[\n  1,\n  2\n]").inserted(0, NEW).toText());
    }

    @Test
    void takesOutWhatWasInsertedToTheByte() {
        for (String text : new String[] {"[]", "[1]", "[1, 2]", "[\n  1,\n  2\n]", "[ 1,\n2 ,3 ]"}) {
            JsonArray array = Readings.array(text);
            for (int i = 0; i <= array.size(); i++) {
                assertEquals(text, array.inserted(i, NEW).without(i).toText());
            }
        }
    }

    @Test
    void keepsLinesWhenAnItemGoes() {
        assertEquals("[\n  2,\n  3\n]", Readings.array("[\n  1,\n  2,\n  3\n]").without(0).toText());
        assertEquals("[\n  1,\n  2\n]", Readings.array("[\n  1,\n  2,\n  3\n]").without(2).toText());
        assertEquals("[]", Readings.array("[\n  1\n]").without(0).toText());
    }

    @Test
    void makesArraysOfAnySizeOnOneLine() {
        JsonArray array = JsonArray.of();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            assertEquals("[" + text + "]", array.toText());
            array = array.inserted(i, NEW);
            text.append(i == 0 ? "9" : ", 9");
            assertEquals(array, JsonArray.of(array.items()));
        }
    }
}
