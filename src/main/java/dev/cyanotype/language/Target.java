package dev.cyanotype.language;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clause is about, before a document says which components that is. */
public sealed interface Target {

    /** The screen itself: the background, the page. */
    record Screen() implements Target {}

    /** Every component. */
    record Everything() implements Target {}

    /** The current selection: this, these, the selection. */
    record Selected() implements Target {}

    /**
     * A word that stands for something said before.
     *
     * @param plural them, those, both of them
     * @param word the word as said
     */
    record Pronoun(boolean plural, String word) implements Target {}

    /** Nothing was said: the clause before, or the selection, settles it. */
    record Unsaid() implements Target {}

    /** X, Y and Z, each resolved on its own, in this order. */
    record Listed(List<Target> targets) implements Target {}

    /** The targets of {@code from} that are not targets of {@code without}. */
    record Except(Target from, Target without) implements Target {}

    /** Exactly the component of this id. */
    record Id(String id) implements Target {}

    /**
     * A description: a noun, narrowed by conditions, of which a quantity is taken.
     *
     * @param noun what kind of thing
     * @param conditions all of which hold
     * @param pick which of those that are left
     * @param words the words as said, for messages
     */
    record Described(Noun noun, List<Condition> conditions, Pick pick, String words) implements Target {}

    /** The kind of thing that a description names. */
    sealed interface Noun {

        /** Components of one of these types, or with one of these roles where none is of the types. */
        record OfType(List<ComponentType> types, List<String> roles) implements Noun {}

        /** Any component: component, element, thing. */
        record Any() implements Noun {}

        /**
         * Words that the lexicon does not know as a type: an id, a role or a text, the document decides, in this order.
         *
         * @param words in lower case, single spaces
         * @param types the types of a known noun behind the words ("order now <em>button</em>"), or none
         */
        record Named(String words, List<ComponentType> types) implements Noun {}

        /** Quoted text, to the character; {@code types} narrow it as in {@link Named}. */
        record Quoted(String text, List<ComponentType> types) implements Noun {}
    }

    /** Which of the components that fit are meant. */
    sealed interface Pick {

        /** A singular: exactly one has to fit. */
        record One() implements Pick {}

        /** A plural, all, every: as many as fit, at least one. */
        record All() implements Pick {}

        /** Any: the first that fits. */
        record AnyOne() implements Pick {}

        /**
         * Counted in document order: the third is from 2 count 1, the first five from 0 count 5; from the end, -1 is the last,
         * -2 the second to last, and "the last three" is from -3 count 3.
         */
        record Nth(int from, int count) implements Pick {}

        /** Both, all three: exactly so many have to fit. */
        record Exactly(int count) implements Pick {}

        /** The extreme one by place or size: LEFT is the left-most, WIDTH with {@code most} the widest. */
        record Extreme(Measure measure, boolean most) implements Pick {}
    }

    /** What extremes and comparisons go by. */
    enum Measure {
        LEFT,
        TOP,
        RIGHT,
        BOTTOM,
        WIDTH,
        HEIGHT,
        AREA,
        FONT_SIZE
    }

    /** Something that has to hold of a component. */
    sealed interface Condition {

        /** dark, light: its own fill under or over relative luminance 0.18. */
        record Shade(boolean dark) implements Condition {}

        /** Its colour (where an unqualified colour goes, or the place named) is this one or of this hue's name. */
        record Coloured(ColourPlace place, Colour colour, String name) implements Condition {}

        /** A style word: bold, italic, underlined, hidden, visible, empty, rounded, transparent, … as the lexicon names it. */
        record Having(String trait) implements Condition {}

        /** wider than 160px, taller than X. {@code pixels} is NaN where {@code than} is given. */
        record Compared(Measure measure, boolean more, double pixels, @Nullable Target than) implements Condition {}

        /** below the divider, inside the first card, next to X. */
        record Related(Relation relation, Target to) implements Condition {}

        /** Between two others, or among two or more of a kind. */
        record Between(Target first, @Nullable Target second) implements Condition {}

        /** on the left, at the bottom: the half (or, for centre, the middle third) of the frame that holds its centre. */
        record InRegion(Edge edge) implements Condition {}

        /** saying, with the text: its text is or holds this, letter case ignored. */
        record Saying(String text) implements Condition {}

        /** with the role. */
        record InRole(String role) implements Condition {}

        /** Its text, where it lies in or below what fits the target: "text in X", "X's title". */
        record PartOf(Target whole) implements Condition {}

        /** The same as the selection: selected. */
        record InSelection() implements Condition {}

        /** Not the one last meant: the other button. */
        record Other() implements Condition {}

        /** The opposite of another condition. */
        record Not(Condition condition) implements Condition {}
    }
}
