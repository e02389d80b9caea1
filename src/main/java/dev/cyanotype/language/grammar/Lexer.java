package dev.cyanotype.language.grammar;

import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.language.Vocabulary;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.language.lexicon.Unit;
import dev.cyanotype.language.lexicon.Word;
import java.util.Arrays;
import java.util.Objects;

/** Splits a sentence into tokens, in one pass from left to right. */
public final class Lexer {
    private final String text;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private Lexeme[] tokens = new Lexeme[24];
    private int count;
    private int at;
    /** Searches that came to nothing once: repeated at every place they would cost the square of the length. */
    private boolean triedJson;
    private boolean triedBracket;
    private int unclosedDouble = Integer.MAX_VALUE;
    private int unclosedSingle = Integer.MAX_VALUE;

    private Lexer(String text, Lexicon lexicon, Vocabulary vocabulary) {
        this.text = text;
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
    }

    /** The tokens of a sentence, and one of kind END behind them. */
    public static Lexeme[] tokens(String sentence, Lexicon lexicon, Vocabulary vocabulary) {
        var lexer = new Lexer(sentence, lexicon, vocabulary);
        lexer.run();
        lexer.add(Lexeme.of(Kind.END, sentence.length(), sentence.length()));
        return Arrays.copyOf(lexer.tokens, lexer.count);
    }

    private void add(Lexeme token) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, count * 2);
        }
        tokens[count++] = token;
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ' || c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                at++;
            } else if (startsNumber(c)) {
                number();
            } else if (c == 'j' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                json(at + 1);
            } else if (Character.isLetter(c) || c == '_') {
                word();
            } else if (Quotes.opens(text, at)) {
                quoted();
            } else if (c == '{' || c == '[') {
                json(at);
            } else if (c == '#') {
                hash();
            } else {
                mark(c);
            }
        }
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || c == '_' || c >= 0x80 && Character.isLetterOrDigit(c);
    }

    private boolean startsNumber(char c) {
        return isDigit(c) || (c == '.' || c == '-' || c == '+' || c == '\u2212')
                && (at == 0 || !isWordPart(text.charAt(at - 1)))
                && (isDigit(charAt(at + 1)) || c != '.' && charAt(at + 1) == '.' && isDigit(charAt(at + 2)));
    }

    private void number() {
        var number = new NumberLexer(text, at, lexicon);
        if (number.isWord()) {
            word();
            return;
        }
        add(number.token());
        at = number.end();
        if (number.crossFollows()) {
            add(Lexeme.of(Kind.CROSS, at, at + 1));
            at++;
        }
    }

    private void quoted() {
        boolean single = Quotes.isSingle(text.charAt(at));
        int close = at > (single ? unclosedSingle : unclosedDouble) ? -1 : Quotes.close(text, at);
        if (close < 0) {
            if (single) {
                unclosedSingle = at;
            } else {
                unclosedDouble = at;
            }
            add(Lexeme.of(Kind.UNCLOSED, at, at + 1));
            at++;
            return;
        }
        add(Lexeme.ofText(Kind.QUOTED, at, close + 1, text.substring(at + 1, close)));
        at = close + 1;
    }

    /** JSON that begins at an offset; a place where it is none ends the search for more, which would cost too much. */
    private void json(int from) {
        JsonText.Prefix prefix = triedJson ? null : JsonText.prefix(text, from);
        if (prefix == null) {
            triedJson = true;
            add(Lexeme.of(Kind.SYMBOL, at, at + 1));
            at++;
        } else if (prefix.value() instanceof JsonString string) {
            add(Lexeme.ofText(Kind.QUOTED, at, prefix.end(), string.value()));
            at = prefix.end();
        } else {
            add(Lexeme.of(Kind.JSON, at, prefix.end()));
            at = prefix.end();
        }
    }

    private void hash() {
        int end = at + 1;
        while (isWordPart(charAt(end))) {
            end++;
        }
        add(end == at + 1 ? Lexeme.of(Kind.SYMBOL, at, end) : Lexeme.ofText(Kind.COLOUR, at, end, text.substring(at, end)));
        at = end;
    }

    private void word() {
        int from = at;
        int end = wordEnd(from);
        if (charAt(end) == '(' && ColourFunctions.isName(text, from, end)) {
            int close = triedBracket ? -1 : text.indexOf(')', end);
            triedBracket = close < 0;
            if (close >= 0) {
                add(Lexeme.ofText(Kind.COLOUR, from, close + 1, text.substring(from, close + 1)));
                at = close + 1;
                return;
            }
        }
        if (charAt(end) == ':' && charAt(end + 1) == '/' && charAt(end + 2) == '/' || text.startsWith("data:", from)) {
            path();
            return;
        }
        at = end;
        Word whole = lexicon.find(text, from, end);
        if (whole != null) {
            add(word(from, end, whole));
            return;
        }
        int apostrophe = apostrophe(from, end);
        if (apostrophe > 0) {
            addWord(from, apostrophe);
            add(Lexeme.of(Kind.POSSESSIVE, apostrophe, end));
        } else {
            addWord(from, end);
        }
    }

    private static Lexeme word(int from, int to, Word word) {
        return new Lexeme(Kind.WORD, from, to, word, Double.NaN, Unit.NONE, null);
    }

    /** A word that may be several with hyphens or underscores between them, unless a component is called so. */
    private void addWord(int from, int to) {
        Word whole = lexicon.find(text, from, to);
        if (whole != null) {
            add(word(from, to, whole));
        } else if (!isJoined(from, to) || vocabulary.hasId(text.substring(from, to)) || !partsAreKnown(from, to)) {
            add(Lexeme.of(Kind.WORD, from, to));
        } else {
            int start = from;
            for (int i = from; i <= to; i++) {
                if (i == to || isJoint(text.charAt(i))) {
                    add(word(start, i, Objects.requireNonNull(lexicon.find(text, start, i))));
                    start = i + 1;
                }
            }
        }
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '_';
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isJoint(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean partsAreKnown(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isJoint(text.charAt(i))) {
                if (i == start || lexicon.find(text, start, i) == null) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /** The end of a word: letters, digits, underscores, and hyphens, dots and apostrophes between them; a path of names in brackets. */
    private int wordEnd(int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isWordPart(c) || isInner(c) && isWordPart(charAt(end + 1)) && end > from) {
                end++;
            } else if ((c == '\'' || c == '\u2019') && end > from && text.charAt(end - 1) == 's' && !isWordPart(charAt(end + 1))) {
                return end + 1;
            } else if (c == '[' && (charAt(end + 1) == '"' || charAt(end + 1) == '\'') && end > from) {
                int close = triedBracket ? -1 : text.indexOf(']', end);
                if (close < 0) {
                    triedBracket = true;
                    return end;
                }
                end = close + 1;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isInner(char c) {
        return c == '-' || c == '.' || c == '\'' || c == '\u2019';
    }

    /** The offset of the apostrophe of a genitive, or -1. */
    private int apostrophe(int from, int end) {
        char last = text.charAt(end - 1);
        if (last == '\'' || last == '\u2019') {
            return end - 1;
        }
        char before = end - 2 > from ? text.charAt(end - 2) : '\0';
        return (last == 's' || last == 'S') && (before == '\'' || before == '\u2019') ? end - 2 : -1;
    }

    private void path() {
        int end = at;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        while (end > at + 1 && ".,;!?)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        add(Lexeme.ofText(Kind.PATH, at, end, text.substring(at, end)));
        at = end;
    }

    private void mark(char c) {
        char next = charAt(at + 1);
        if ((c == '/' || c == '.' && next == '/') && (isWordPart(next) || next == '/') && (at == 0 || text.charAt(at - 1) <= ' ')) {
            path();
            return;
        }
        Kind kind = switch (c) {
            case ',' -> Kind.COMMA;
            case ';' -> Kind.SEMICOLON;
            case '.', '!', '?', '\u2026' -> Kind.STOP;
            case ':' -> Kind.COLON;
            case '(' -> Kind.OPEN;
            case ')' -> Kind.CLOSE;
            case '&' -> Kind.AMPERSAND;
            case '=' -> Kind.EQUALS;
            case '\u00d7' -> Kind.CROSS;
            default -> Kind.SYMBOL;
        };
        add(Lexeme.of(kind, at, at + 1));
        at++;
    }
}
