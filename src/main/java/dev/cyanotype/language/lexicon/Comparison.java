package dev.cyanotype.language.lexicon;

import dev.cyanotype.language.Amount;

/**
 * What a comparative says: more or less of something, by an amount that holds where none is said.
 *
 * @param feature of what
 * @param amount by how much; its sign or its side of 1 says which way
 */
public record Comparison(Feature feature, Amount amount) {

    /** Whether it is more rather than less. */
    public boolean more() {
        return switch (amount) {
            case Amount.Factor(double factor) -> factor > 1;
            case Amount.Units(double units) -> units > 0;
            case Amount.Steps(double steps) -> steps > 0;
        };
    }
}
