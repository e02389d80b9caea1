package dev.cyanotype.colour;

import java.util.Optional;

/** What came of reading a text as a colour. */
public sealed interface ColourReading {
    /** The colour, where there is one. */
    Optional<Colour> colour();

    /** The text names a colour. */
    record Read(Colour value, ExactColour exact) implements ColourReading {
        Read(Colour value) {
            this(value, ExactColour.of(value));
        }

        Read(ExactColour exact) {
            this(exact.rounded(), exact);
        }

        @Override
        public Optional<Colour> colour() {
            return Optional.of(value);
        }
    }

    /** The text is refused. */
    sealed interface Refused extends ColourReading {
        /** Why, for a person: one sentence without a full stop. */
        String message();

        /** A text near this one that would be read. */
        Optional<String> suggestion();

        @Override
        default Optional<Colour> colour() {
            return Optional.empty();
        }
    }

    /** A single word that no colour is called. Its message and suggestion are worked out when they are asked for. */
    record UnknownName(String text) implements Refused {
        @Override
        public String message() {
            return Quoted.of(text) + " is not a colour" + suggestion().map(name -> "; did you mean " + name + "?").orElse("");
        }

        @Override
        public Optional<String> suggestion() {
            return CssNames.closestSpelling(text);
        }
    }

    /** A notation that is not written as CSS wants it, or that names no colour by itself. */
    record Malformed(String message) implements Refused {
        @Override
        public Optional<String> suggestion() {
            return Optional.empty();
        }
    }

    /** A colour that no {@code #RRGGBB} can hold. */
    record OutsideSrgb(String text, Colour nearest) implements Refused {
        @Override
        public String message() {
            return Quoted.of(text) + " lies outside sRGB; the nearest colour inside is " + nearest.toHex();
        }

        @Override
        public Optional<String> suggestion() {
            return Optional.of(nearest.toHex());
        }
    }
}
