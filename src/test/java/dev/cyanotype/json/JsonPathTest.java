package dev.cyanotype.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonPathTest {
    @Test
    void printsPlacesAsPeopleWriteThem() {
        assertEquals("", JsonPath.ROOT.toString());
        assertEquals("components[3].bbox[2]", JsonPath.ROOT.name("components").index(3).name("bbox").index(2).toString());
        assertEquals("[0].a", JsonPath.ROOT.index(0).name("a").toString());
    }

    @Test
    void quotesNamesThatAreNoIdentifiers() {
        assertEquals("a[\"a b\"].c", JsonPath.ROOT.name("a").name("a b").name("c").toString());
        assertEquals("[\"\"][\"3d\"][\"é\"]", JsonPath.ROOT.name("").name("3d").name("é").toString());
        assertEquals("[\"\\\"\\\\\"]", JsonPath.ROOT.name("\"\\").toString());
    }

    @Test
    void staysOnOneLineWhateverANameHolds() {
        assertEquals("[\"\\u000a\\u001b\\u2028\\u202e\\ud800\"]", JsonPath.ROOT.name("\n\u001b\u2028\u202e\ud800").toString());
        assertEquals("[\"" + "a".repeat(64) + "…\"]", JsonPath.ROOT.name("a".repeat(1_000_000)).toString());
    }
}
