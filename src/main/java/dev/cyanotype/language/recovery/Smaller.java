package dev.cyanotype.language.recovery;

import dev.cyanotype.json.EcmaNumber;
import dev.cyanotype.language.grammar.Kind;
import dev.cyanotype.language.grammar.Lexeme;
import java.util.ArrayList;
import java.util.List;

/** The sentence with less of what it asks for: every number but the ordinals at a share of itself. */
final class Smaller {
    private static final double[] SHARES = {0.75, 0.5, 0.25, 0.1};

    private Smaller() {}

    static List<String> of(String sentence, Lexeme[] lexemes) {
        List<String> found = new ArrayList<>();
        for (double share : SHARES) {
            var out = new StringBuilder();
            int at = 0;
            for (Lexeme lexeme : lexemes) {
                int digits = lexeme.from();
                while (lexeme.kind() == Kind.NUMBER && digits < lexeme.to() && isDigit(sentence.charAt(digits))) {
                    digits++;
                }
                if (digits > lexeme.from() && digits - lexeme.from() < 10) {
                    long less = Math.max(1, Math.round(Long.parseLong(sentence, lexeme.from(), digits, 10) * share));
                    out.append(sentence, at, lexeme.from()).append(EcmaNumber.format(less));
                    at = digits;
                }
            }
            if (at > 0) {
                found.add(out.append(sentence, at, sentence.length()).toString());
            }
        }
        return found;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
