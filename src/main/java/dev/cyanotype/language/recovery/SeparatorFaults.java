package dev.cyanotype.language.recovery;

import dev.cyanotype.language.grammar.Kind;
import dev.cyanotype.language.grammar.Lexeme;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds signs that people put between clauses, or between a thing and its value, and that the grammar does not take for
 * separators: strokes, arrows, pluses, bullets, line breaks, signs of other scripts, numbering. Quotes are left alone.
 */
final class SeparatorFaults {
    private static final String COMMA = ", ";
    private static final String TO = " to ";

    private final String sentence;
    private final Lexeme[] lexemes;
    private final List<Fault> faults = new ArrayList<>();
    /** The last number of a numbered list, 0 before the first. */
    private double numbered;

    private SeparatorFaults(String sentence, Lexeme[] lexemes) {
        this.sentence = sentence;
        this.lexemes = lexemes;
    }

    /** The faults from left to right. */
    static List<Fault> in(String sentence, Lexeme[] lexemes) {
        var separators = new SeparatorFaults(sentence, lexemes);
        separators.find();
        return separators.faults;
    }

    private void find() {
        int i = 0;
        while (lexemes[i].kind() != Kind.END && lexemes[i].kind() != Kind.UNCLOSED) {
            if (isNumbering(i)) {
                numbered = lexemes[i].number();
                add(from(i), i + 2 < lexemes.length ? lexemes[i + 2].from() : lexemes[i + 1].to(), i == 0 ? "" : COMMA, " ");
                i += 2;
            } else if (isSign(i)) {
                int end = i + 1;
                while (isSign(end)) {
                    end++;
                }
                signs(i, end);
                i = end;
            } else if (lexemes[i].kind() == Kind.PATH && isWord(lexemes[i])) {
                add(from(i), lexemes[i].from() + 1, COMMA, " ");
                i++;
            } else {
                if (i > 0 && breaksLine(i) && !isStop(lexemes[i - 1].kind())) {
                    add(lexemes[i - 1].to(), lexemes[i].from(), COMMA, " ");
                }
                i++;
            }
        }
        if (lexemes[i].kind() == Kind.UNCLOSED) {
            String quote = sentence.substring(lexemes[i].from(), lexemes[i].to());
            String close = switch (quote) {
                case "\u2018" -> "\u2019";
                case "\u201c" -> "\u201d";
                case "\u00ab" -> "\u00bb";
                default -> quote;
            };
            int end = sentence.stripTrailing().length();
            faults.add(Fault.of(Mend.sure(end, end, close)));
        }
    }

    /** The end of what stands before a lexeme: white space goes with a sign. */
    private int from(int index) {
        return index == 0 ? 0 : lexemes[index - 1].to();
    }

    private boolean isSign(int index) {
        Kind kind = lexemes[index].kind();
        return kind == Kind.SYMBOL || kind == Kind.EQUALS || kind == Kind.COLON;
    }

    private static boolean isStop(Kind kind) {
        return kind == Kind.COMMA || kind == Kind.SEMICOLON || kind == Kind.STOP || kind == Kind.AMPERSAND;
    }

    private boolean breaksLine(int index) {
        for (int i = lexemes[index - 1].to(); i < lexemes[index].from(); i++) {
            char c = sentence.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u0085') {
                return true;
            }
        }
        return false;
    }

    /** A number with a full stop or bracket behind it at the start of a clause. */
    private boolean isNumbering(int index) {
        if (lexemes[index].kind() != Kind.NUMBER || lexemes[index].to() - lexemes[index].from() > 2) {
            return false;
        }
        Kind behind = lexemes[index + 1].kind();
        boolean marked = (behind == Kind.STOP || behind == Kind.CLOSE) && lexemes[index + 1].from() == lexemes[index].to();
        boolean first = index == 0 || isStop(lexemes[index - 1].kind()) || breaksLine(index);
        return marked && (first || numbered > 0 && lexemes[index].number() == numbered + 1);
    }

    /** Whether a path is a stroke and a word. */
    private boolean isWord(Lexeme path) {
        for (int i = path.from() + 1; i < path.to(); i++) {
            if (!Character.isLetter(sentence.charAt(i))) {
                return false;
            }
        }
        return sentence.charAt(path.from()) == '/';
    }

    private void signs(int first, int end) {
        int from = from(first);
        int to = lexemes[end].kind() == Kind.END ? lexemes[end - 1].to() : lexemes[end].from();
        boolean outermost = first == 0 || lexemes[end].kind() == Kind.END;
        char sign = sentence.charAt(lexemes[end - 1].from());
        if (outermost) {
            add(from, to, "");
        } else if (isStop(lexemes[first - 1].kind()) || isStop(lexemes[end].kind())) {
            add(from, to, " ", "");
        } else {
            switch (sign) {
                case '@' -> add(from, to, " at ", COMMA);
                case '=', ':', '\uff1a' -> add(from, to, TO, COMMA, " ");
                case '>', '\u2192', '\u21d2' -> add(from, to, COMMA, TO, " ");
                case '*', '_', '`', '~', '^', '<' -> add(from, to, " ", COMMA);
                default -> add(from, to, COMMA, " ");
            }
        }
    }

    private void add(int from, int to, String... with) {
        List<Mend> options = new ArrayList<>(with.length);
        for (String each : with) {
            options.add(Mend.sure(from, to, each));
        }
        faults.add(new Fault(options));
    }
}
