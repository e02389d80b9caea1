package dev.cyanotype.language.grammar;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.ColourReading;
import dev.cyanotype.colour.CssColour;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Token;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.Unit;
import dev.cyanotype.language.lexicon.Word;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads colours: names with their modifiers, hexadecimal digits, functions of CSS, the names that the document has. */
final class ColourReader {
    /** How much further "very" takes a name such as "dark blue", in percent. */
    private static final double VERY = 25;

    private final Scan s;

    ColourReader(Scan scan) {
        this.s = scan;
    }

    /**
     * A colour, or null.
     *
     * @param expected whether a colour must stand here, so that bare digits are one
     */
    @Nullable ColourValue read(boolean expected) {
        s.want(Category.COLOUR, s.at);
        if (!expected && !mayBegin()) {
            return null;
        }
        int at = s.at;
        double confidence = s.confidence;
        s.take(Glue.A);
        if (takeColourNoun()) {
            s.take(Glue.OF);
        }
        ColourValue value = plain(expected);
        if (value == null) {
            s.back(at, confidence);
            return null;
        }
        takeColourNoun();
        return value;
    }

    /** Whether a colour that nothing introduces may begin here: most places are ruled out by their first word. */
    private boolean mayBegin() {
        Lexeme token = s.token();
        if (token.kind() != Kind.WORD) {
            return token.kind() == Kind.COLOUR || token.kind() == Kind.NUMBER && isSixDigits(token);
        }
        Word word = token.word();
        return word == null || word.begins(Category.COLOUR) || word.begins(Category.SHADE) || word.begins(Glue.A) || word.begins(Glue.THE)
                || word.begins(Category.TOKEN) || word.begins(Category.DEGREE) || word.begins(Category.FEATURE);
    }

    /** "in colour blue", "blue colour": the noun, unless it is the head of a longer phrase. */
    private boolean takeColourNoun() {
        Entry<Feature> entry = s.look(Category.FEATURE);
        if (entry != null && entry.meaning() == Feature.COLOUR && entry.length() == 1) {
            s.at++;
            return true;
        }
        return false;
    }

    private @Nullable ColourValue plain(boolean expected) {
        Lexeme token = s.token();
        return switch (token.kind()) {
            case COLOUR -> written(token);
            case NUMBER -> expected || isSixDigits(token) ? bare(token) : null;
            case QUOTED -> expected ? quoted(token) : null;
            case WORD -> word(token, expected);
            default -> null;
        };
    }

    private @Nullable ColourValue written(Lexeme token) {
        if (token.text() != null && CssColour.parse(token.text()) instanceof ColourReading.Read read) {
            s.at++;
            return new ColourValue.Literal(read.value());
        }
        return null;
    }

    private boolean isSixDigits(Lexeme token) {
        return token.to() - token.from() == 6 && token.unit() == Unit.NONE && s.separates(s.at + 1);
    }

    private @Nullable ColourValue bare(Lexeme token) {
        int length = token.to() - token.from();
        if (length != 6 && length != 3 && length != 8) {
            return null;
        }
        Colour colour = CssColour.bareHex(s.text(s.at, s.at + 1)).orElse(null);
        return colour == null ? null : literal(colour, 1);
    }

    private @Nullable ColourValue quoted(Lexeme token) {
        if (token.text() != null && CssColour.parse(token.text()) instanceof ColourReading.Read read) {
            return literal(read.value(), 1);
        }
        return null;
    }

    private ColourValue literal(Colour colour, int tokens) {
        s.takeAs(Trace.Use.COLOUR, s.at + tokens);
        return new ColourValue.Literal(colour);
    }

    private @Nullable ColourValue word(Lexeme token, boolean expected) {
        if (token.word() == null) {
            ColourValue own = own();
            return own == null && isBareHex(token, expected) ? bareWord() : own;
        }
        Entry<Colour> entry = s.look(Category.COLOUR);
        ColourValue own = entry != null && entry.length() > 1 || entry == null && !expected && s.isKnown(s.at) ? null : own();
        if (own != null) {
            return own;
        }
        if (entry != null) {
            return new ColourValue.Literal(s.take(entry));
        }
        ColourValue shaded = shaded();
        return shaded == null ? token() : shaded;
    }

    /** "very dark purple". */
    private @Nullable ColourValue shaded() {
        int at = s.at;
        double confidence = s.confidence;
        Double degree = s.take(Category.DEGREE);
        Entry<Double> shade = s.look(Category.SHADE);
        Entry<Colour> named = degree == null ? null : s.look(Category.COLOUR);
        if (shade != null && named != null && named.length() > shade.length()) {
            Colour colour = s.take(named);
            return new ColourValue.Literal(shade.meaning() < 0 ? colour.darker(VERY) : colour.lighter(VERY));
        }
        Double percent = s.take(Category.SHADE);
        Colour base = percent == null ? null : s.take(Category.COLOUR);
        if (percent == null || base == null) {
            s.back(at, confidence);
            return null;
        }
        double by = Math.clamp(percent * (degree == null ? 1 : Math.sqrt(degree)), -90, 90);
        return new ColourValue.Literal(by < 0 ? base.darker(-by) : base.lighter(by));
    }

    private @Nullable ColourValue token() {
        int at = s.at;
        double confidence = s.confidence;
        s.take(Glue.THE);
        Entry<Token> entry = s.look(Category.TOKEN);
        if (entry != null && Changes.isColour(entry.meaning()) && (entry.length() > 1 || s.separates(s.at + 1))) {
            s.take(entry);
            return new ColourValue.Named(entry.meaning().name());
        }
        s.back(at, confidence);
        return null;
    }

    /** A name that the document gives a colour, of up to three words. */
    private @Nullable ColourValue own() {
        for (int words = 3; words > 0; words--) {
            if (s.at + words < s.tokens.length && areWords(words)) {
                String name = s.text(s.at, s.at + words);
                if (s.vocabulary.hasColour(name)) {
                    s.takeAs(Trace.Use.COLOUR, s.at + words);
                    return new ColourValue.Named(name.toLowerCase(Locale.ROOT));
                }
            }
        }
        return null;
    }

    private boolean areWords(int words) {
        for (int i = 0; i < words; i++) {
            if (s.token(s.at + i).kind() != Kind.WORD) {
                return false;
            }
        }
        return words == 1 || !s.separates(s.at + 1);
    }

    private boolean isBareHex(Lexeme token, boolean expected) {
        int length = token.to() - token.from();
        boolean digit = false;
        for (int i = token.from(); i < token.to(); i++) {
            char c = s.sentence.charAt(i);
            if (Character.digit(c, 16) < 0 || c > 127) {
                return false;
            }
            digit |= c <= '9';
        }
        return (length == 6 || length == 8 || length == 3) && (digit || expected);
    }

    private @Nullable ColourValue bareWord() {
        Colour colour = CssColour.bareHex(s.text(s.at, s.at + 1)).orElse(null);
        return colour == null ? null : literal(colour, 1);
    }
}
