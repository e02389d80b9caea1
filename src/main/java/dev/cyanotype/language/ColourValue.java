package dev.cyanotype.language;

import dev.cyanotype.colour.Colour;

/** A colour as a sentence gives it. */
public sealed interface ColourValue {

    /** A colour that needs no document: a name, hexadecimal digits, rgb(), hsl(). */
    record Literal(Colour colour) implements ColourValue {}

    /** The name of a token or of one of the screen's own colours, in lower case; the document decides. */
    record Named(String name) implements ColourValue {}

    /** The colour that a component has in the same place. */
    record OfTarget(Target target) implements ColourValue {}
}
