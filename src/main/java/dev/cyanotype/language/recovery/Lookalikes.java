package dev.cyanotype.language.recovery;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.language.grammar.Kind;
import dev.cyanotype.language.grammar.Lexeme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentence with another word in place of one that is a word itself but may be a slip for the other: font, front. */
final class Lookalikes {
    private static final int MOST = 6;
    private static final int SHORTEST = 4;

    private Lookalikes() {}

    /** The sentences, from left to right; none where a word is not known, which is then likelier to be the slip. */
    static List<String> of(Phrases phrases, BlueprintView document, KnownWords words) {
        List<String> found = new ArrayList<>();
        String sentence = phrases.sentence();
        for (Lexeme lexeme : phrases.lexemes()) {
            boolean unknown = lexeme.kind() == Kind.WORD && lexeme.word() == null;
            if (unknown && document.place(sentence.substring(lexeme.from(), lexeme.to())) == null) {
                return List.of();
            }
        }
        for (Lexeme lexeme : phrases.lexemes()) {
            if (lexeme.kind() == Kind.WORD && lexeme.word() != null && lexeme.to() - lexeme.from() >= SHORTEST) {
                var nearest = new Nearest(sentence.substring(lexeme.from(), lexeme.to()).toLowerCase(Locale.ROOT));
                words.offerTo(nearest);
                for (String other : nearest.found()) {
                    if (found.size() < MOST && nearest.isClose(other)) {
                        found.add(sentence.substring(0, lexeme.from()) + other + sentence.substring(lexeme.to()));
                    }
                }
            }
        }
        return found;
    }
}
