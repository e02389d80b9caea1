package dev.cyanotype.language.completion;

import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Vocabulary;
import dev.cyanotype.language.completion.Mark.Kind;
import dev.cyanotype.language.completion.Understanding.Stretch;
import dev.cyanotype.language.grammar.Grammar;
import java.util.ArrayList;
import java.util.List;

/** Marks what of a sentence is understood, while it is typed. Immutable; any number of threads may mark at once. */
public final class Marker {
    private final Grammar grammar;

    public Marker(Grammar grammar) {
        this.grammar = grammar;
    }

    /** What of a sentence, complete or not, is understood. */
    public Understanding mark(String sentence, Vocabulary vocabulary) {
        List<Mark> marks = new ArrayList<>();
        List<Stretch> clauses = new ArrayList<>();
        for (Part part : grammar.read(sentence, vocabulary).parts()) {
            boolean read = part instanceof Part.Read;
            clauses.add(new Stretch(part.from(), part.to(), read));
            if (part.to() > part.from()) {
                marks.add(new Mark(part.from(), part.to(), read ? Kind.WORD : Kind.UNKNOWN));
            }
        }
        return new Understanding(marks, clauses);
    }
}
