package dev.cyanotype.language.grammar;

import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.language.lexicon.Unit;
import dev.cyanotype.language.lexicon.Word;

/** A number at one place of a sentence, with the unit or the ending that is written to it. */
final class NumberLexer {
    /** Numbers of more digits stand for this one, which is out of every range. */
    private static final double LARGEST = 1e15;

    private final String text;
    private final int from;
    private int end;
    private Kind kind = Kind.NUMBER;
    private Unit unit = Unit.NONE;
    private double value;
    private boolean word;
    private boolean cross;

    NumberLexer(String text, int from, Lexicon lexicon) {
        this.text = text;
        this.from = from;
        int digits = digits();
        value = value(digits);
        end = digits;
        ending(digits, lexicon);
    }

    /** Whether it is a word that begins with digits, such as 2fa. */
    boolean isWord() {
        return word;
    }

    int end() {
        return end;
    }

    /** Whether an x stands behind it and another number behind that. */
    boolean crossFollows() {
        return cross;
    }

    Lexeme token() {
        return new Lexeme(kind, from, end, null, unit == Unit.POINTS || unit == Unit.EMS ? value * unit.pixels() : value, unit.base(), null);
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int digits() {
        int i = from;
        if (!isDigit(charAt(i)) && charAt(i) != '.') {
            i++;
        }
        while (isDigit(charAt(i))) {
            i++;
        }
        if (charAt(i) == '.' && isDigit(charAt(i + 1))) {
            i++;
            while (isDigit(charAt(i))) {
                i++;
            }
        }
        return i;
    }

    private double value(int to) {
        int start = from;
        char sign = text.charAt(from);
        boolean negative = sign == '-' || sign == '\u2212';
        if (negative || sign == '+') {
            start++;
        }
        if (to - start <= 9) {
            int whole = 0;
            int i = start;
            while (i < to && text.charAt(i) != '.') {
                whole = whole * 10 + text.charAt(i++) - '0';
            }
            if (i == to) {
                return negative ? -(double) whole : whole;
            }
        }
        double parsed = Math.min(Double.parseDouble(text.substring(start, to)), LARGEST);
        return negative ? -parsed : parsed;
    }

    private void ending(int digits, Lexicon lexicon) {
        int letters = digits;
        if (charAt(letters) == '-' && charAt(letters + 1) == 't' && charAt(letters + 2) == 'h') {
            letters++;
        }
        int i = letters;
        while (Lexer.isWordPart(charAt(i))) {
            i++;
        }
        if (charAt(digits) == '%') {
            end = digits + 1;
            unit = Unit.PERCENT;
        } else if (charAt(digits) == '\u00b0') {
            end = digits + 1;
            unit = Unit.DEGREES;
        } else if (i == digits) {
            return;
        } else if (charAt(digits) == 'x' && isDigit(charAt(digits + 1))) {
            cross = true;
        } else if (i - digits == 1 && charAt(digits) == 'x') {
            end = i;
            unit = Unit.TIMES;
        } else if (isOrdinalEnding(letters, i)) {
            end = i;
            kind = Kind.ORDINAL;
        } else {
            unit(digits, i, lexicon);
        }
    }

    private void unit(int digits, int to, Lexicon lexicon) {
        int stop = digits;
        while (Character.isLetter(charAt(stop))) {
            stop++;
        }
        boolean crossed = charAt(stop - 1) == 'x' && isDigit(charAt(stop)) && stop - 1 > digits;
        int unitEnd = crossed ? stop - 1 : to;
        Word known = lexicon.find(text, digits, unitEnd);
        if (known != null) {
            for (Entry<Unit> entry : known.senses(Category.UNIT)) {
                if (entry.length() == 1) {
                    unit = entry.meaning();
                    end = unitEnd;
                    cross = crossed;
                    return;
                }
            }
        }
        if (text.startsWith("pt", digits) && to == digits + 2) {
            unit = Unit.POINTS;
            end = to;
            return;
        }
        word = Lexer.isWordPart(text.charAt(from));
    }

    private boolean isOrdinalEnding(int at, int to) {
        if (to - at != 2) {
            return false;
        }
        return text.startsWith("st", at) || text.startsWith("nd", at) || text.startsWith("rd", at) || text.startsWith("th", at);
    }
}
