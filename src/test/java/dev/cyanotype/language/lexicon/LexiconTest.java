package dev.cyanotype.language.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.CssNames;
import dev.cyanotype.language.Intents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words as they ship. */
class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    /** Categories in which a phrase may have two senses: what stands around it tells which. */
    private static final Set<Category<?>> OF_SEVERAL_SENSES = Set.of(Category.GLUE, Category.FILLER, Category.KEYWORD, Category.VERB);

    @Test
    void tableInTheDocsIsThatOfTheFile() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/language.md"));
        for (Factor factor : Factor.values()) {
            String row = "| `" + factor.name().toLowerCase(Locale.ROOT) + "` | " + LEXICON.factor(factor) + " |";
            assertTrue(page.contains(row), () -> "language.md has no row " + row);
        }
    }

    @Test
    void everyFactorIsAShare() {
        for (Factor factor : Factor.values()) {
            assertTrue(LEXICON.factor(factor) > 0 && LEXICON.factor(factor) < 1, factor.name());
        }
    }

    @Test
    void docsNameEveryFile() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/language.md"));
        for (Category<?> category : Category.ALL) {
            assertTrue(page.contains("`" + category.file() + ".tsv`"), () -> "language.md does not name " + category.file() + ".tsv");
        }
    }

    @Test
    void docsNameEveryIntent() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/language.md"));
        String intents = Files.readString(Path.of("src/main/java/dev/cyanotype/language/Intents.java"));
        int named = 0;
        for (String piece : intents.split("-> \"")) {
            int end = piece.indexOf("\";");
            if (end > 0 && end < 30) {
                String intent = piece.substring(0, end);
                assertTrue(page.contains('`' + intent + '`'), () -> "language.md does not name the intent " + intent);
                named++;
            }
        }
        assertEquals(dev.cyanotype.language.Action.class.getPermittedSubclasses().length, named);
        assertNotNull(Intents.of(new dev.cyanotype.language.Action.Delete()));
    }

    @Test
    void noPhraseHasTwoSensesOfAKind() {
        List<String> twice = new ArrayList<>();
        for (Word word : LEXICON.words()) {
            for (Category<?> category : Category.ALL) {
                Set<String> seen = new HashSet<>();
                for (Entry<?> entry : word.senses(category)) {
                    String phrase = word + " " + List.of(entry.rest());
                    if (!seen.add(phrase) && !OF_SEVERAL_SENSES.contains(category)) {
                        twice.add(category.file() + ": " + phrase);
                    }
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void smallWordsFitTheMaskOfAWord() {
        assertTrue(Glue.values().length <= Long.SIZE);
        assertTrue(Category.ALL.size() <= Integer.SIZE);
    }

    @Test
    void categoriesKnowTheirPlace() {
        for (int i = 0; i < Category.ALL.size(); i++) {
            assertEquals(i, Category.ALL.get(i).index(), Category.ALL.get(i).file());
        }
    }

    @Test
    void findsAWordInAnyLetterCaseOnly() {
        Word make = LEXICON.find("make");
        assertSame(make, LEXICON.find("please MAKE it", 7, 11));
        assertEquals(null, LEXICON.find("mak"));
        assertEquals(null, LEXICON.find(""));
    }

    @Test
    void knowsTheColoursOfCssAndEverydayOnes() {
        for (String name : CssNames.all()) {
            assertEquals(CssNames.find(name), single(name));
        }
        assertEquals(Colour.ofHex("#000080"), phrase("navy", "blue"));
        assertEquals(Colour.ofHex("#778899"), phrase("light", "slate", "gray"));
    }

    private static Colour single(String name) {
        for (Entry<Colour> entry : java.util.Objects.requireNonNull(LEXICON.find(name)).senses(Category.COLOUR)) {
            if (entry.length() == 1) {
                return entry.meaning();
            }
        }
        throw new AssertionError(name);
    }

    private static Colour phrase(String first, String... rest) {
        for (Entry<Colour> entry : java.util.Objects.requireNonNull(LEXICON.find(first)).senses(Category.COLOUR)) {
            if (List.of(entry.rest()).stream().map(Word::spelling).toList().equals(List.of(rest))) {
                return entry.meaning();
            }
        }
        throw new AssertionError(first + List.of(rest));
    }

    @Test
    void offersTheWordSpeltMostAlike() {
        assertEquals("footer", LEXICON.closest("fotter"));
        assertEquals("background", LEXICON.closest("backgound"));
        assertEquals(null, LEXICON.closest("xyzzyq"));
    }
}
