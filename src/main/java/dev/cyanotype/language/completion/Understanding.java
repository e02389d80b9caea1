package dev.cyanotype.language.completion;

import java.util.List;

/**
 * What of a sentence was understood.
 *
 * @param marks in order and apart from each other: together they cover all but the white space
 * @param clauses the clauses in order
 */
public record Understanding(List<Mark> marks, List<Stretch> clauses) {

    /**
     * A clause.
     *
     * @param from the offset of its first character
     * @param to the offset behind its last
     * @param read whether it can be carried out if the document has what it names; else it is refused as it stands
     */
    public record Stretch(int from, int to, boolean read) {}

    public Understanding {
        marks = List.copyOf(marks);
        clauses = List.copyOf(clauses);
    }
}
