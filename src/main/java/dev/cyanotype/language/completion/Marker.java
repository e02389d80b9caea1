package dev.cyanotype.language.completion;

import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Vocabulary;
import dev.cyanotype.language.completion.Understanding.Stretch;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.grammar.Piece;
import dev.cyanotype.language.grammar.Traced;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks what of a sentence is understood, while it is typed. Immutable; any number of threads may mark at once.
 *
 * <p>The grammar decides: a word is marked as what it was read as. What no clause reads is looked up word by word, so that of
 * half a sentence only what nobody knows is unknown.
 */
public final class Marker {
    private final Grammar grammar;

    public Marker(Grammar grammar) {
        this.grammar = grammar;
    }

    /** What of a sentence, complete or not, is understood. */
    public Understanding mark(String sentence, Vocabulary vocabulary) {
        if (sentence.isBlank()) {
            return new Understanding(List.of(), List.of());
        }
        Traced traced = grammar.trace(sentence, vocabulary);
        return new Understanding(marks(traced.pieces(), sentence), clauses(traced.reading().parts()));
    }

    private static List<Mark> marks(List<Piece> pieces, String sentence) {
        var exact = new ExactMarks(sentence);
        List<Mark> marks = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (piece.role() == Piece.Role.EXACT) {
                exact.add(piece, marks);
            } else {
                exact.end();
                marks.add(new Mark(piece.from(), piece.to(), Kinds.of(piece)));
            }
        }
        return marks;
    }

    /** Several parts that begin at one place are one clause with several effects. */
    private static List<Stretch> clauses(List<Part> parts) {
        List<Stretch> clauses = new ArrayList<>(parts.size());
        for (Part part : parts) {
            boolean read = part instanceof Part.Read;
            Stretch last = clauses.isEmpty() ? null : clauses.getLast();
            if (last != null && last.from() == part.from()) {
                clauses.set(clauses.size() - 1, new Stretch(last.from(), Math.max(last.to(), part.to()), last.read() && read));
            } else {
                clauses.add(new Stretch(part.from(), part.to(), read));
            }
        }
        return clauses;
    }
}
