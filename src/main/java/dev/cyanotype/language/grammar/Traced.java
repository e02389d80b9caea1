package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Reading;
import java.util.List;

/**
 * A reading and the pieces of the sentence that it is of.
 *
 * @param reading what the sentence was read as, its refusals without suggestions
 * @param pieces in order; together they cover all but the white space
 */
public record Traced(Reading reading, List<Piece> pieces) {

    public Traced {
        pieces = List.copyOf(pieces);
    }
}
