package dev.cyanotype.language;

import java.util.List;

/**
 * What a sentence was read as: one part for each of its clauses, in order, at least one.
 *
 * @param parts the parts
 */
public record Reading(List<Part> parts) {

    public Reading {
        parts = List.copyOf(parts);
    }

    /** One clause, read or refused. */
    public sealed interface Part {

        /** The offset of its first character in the sentence. */
        int from();

        /** The offset behind its last. */
        int to();

        /** A clause that can be carried out if the document has what it names. */
        record Read(Clause clause) implements Part {
            @Override
            public int from() {
                return clause.from();
            }

            @Override
            public int to() {
                return clause.to();
            }
        }

        /**
         * A clause that cannot, whatever the document.
         *
         * @param rejection why; its suggestions are candidates that the document has yet to try
         * @param target what it is about as far as it was read, so that later clauses can refer to it
         * @param from the offset of its first character in the sentence
         * @param to the offset behind its last
         */
        record Refused(Rejection rejection, Target target, int from, int to) implements Part {}
    }
}
