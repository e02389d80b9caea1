package dev.cyanotype.language;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clause asks to be done with its targets. Closed: each is planned by one piece of the pipeline. */
public sealed interface Action {

    // Colour

    record Recolour(ColourPlace place, ColourValue colour) implements Action {}

    /** Lighter by a percentage above 0, darker by one below. */
    record Shade(ColourPlace place, double percent) implements Action {}

    /** @param angle degrees as in CSS, NaN for the one that is there, else 180 */
    record FillGradient(@Nullable ColourValue from, ColourValue to, double angle) implements Action {}

    // Size

    record ChangeSize(Axis axis, Amount amount) implements Action {}

    /** To a stated size; an axis that is not stated keeps its extent. */
    record SetSize(@Nullable Extent width, @Nullable Extent height) implements Action {}

    /** As wide as X; with no other, the same size for all targets (the largest of them). */
    record MatchSize(Axis axis, @Nullable Target other) implements Action {}

    // Position

    /** Right and down, below 0 for left and up; an amount that is null leaves that axis. */
    record MoveBy(@Nullable Amount right, @Nullable Amount down) implements Action {}

    /** To a point; NaN keeps a coordinate. */
    record MoveTo(double x, double y) implements Action {}

    /** Against an edge or centre of the parent, or of the screen where the sentence says so or there is no parent. */
    record MoveToEdge(List<Edge> edges, boolean ofScreen) implements Action {}

    /** Beside another, with a gap in pixels (NaN: base_spacing). INSIDE moves into it in the tree. */
    record MoveBeside(Relation relation, Target other, double gap) implements Action {}

    /** Exchanges the places of two components: of the clause's two targets where {@code other} is null. */
    record Swap(@Nullable Target other) implements Action {}

    // Align, distribute

    /** Aligns the targets to each other, or to another component. */
    record Align(Edge edge, @Nullable Target to) implements Action {}

    /** Evenly along an axis (null: the one on which they spread more), or with a gap in pixels (NaN: evenly). */
    record Distribute(@Nullable Axis along, double gap) implements Action {}

    /** Changes the gaps between the targets, which keep their order; {@code amount} is of the gap. */
    record ChangeGap(Amount amount) implements Action {}

    /** In rows of {@code columns} (0: as square as can be) with a gap in pixels (NaN: base_spacing). */
    record ArrangeInGrid(int columns, double gap) implements Action {}

    // Drawing order and order in the tree

    enum Order {
        FRONT,
        BACK,
        FORWARD,
        BACKWARD,
        FIRST,
        LAST
    }

    record Reorder(Order order) implements Action {}

    // Text, price, picture

    /** What of a component holds words. */
    enum Words {
        TEXT,
        PRICE,
        PICTURE
    }

    record SetWords(Words words, String value) implements Action {}

    record AppendWords(Words words, String added) implements Action {}

    record PrependWords(Words words, String added) implements Action {}

    record ReplaceWords(Words words, String from, String to) implements Action {}

    record ClearWords(Words words) implements Action {}

    enum LetterCase {
        UPPER,
        LOWER,
        TITLE
    }

    /** Rewrites the text in another letter case. */
    record ChangeCase(LetterCase letterCase) implements Action {}

    // Style

    /** Sets a style member: a keyword, a number, a length in pixels, true or false. */
    record SetStyle(Property property, JsonValue value) implements Action {}

    /** Changes a style member that has a scale. */
    record ChangeStyle(Property property, Amount amount) implements Action {}

    record RemoveStyle(Property property) implements Action {}

    /** Gives a border: a width in pixels (NaN: 2 where there is none), a colour or null. */
    record SetBorder(double width, @Nullable ColourValue colour) implements Action {}

    // Tokens

    record SetToken(Token token, JsonValue value) implements Action {}

    record SetTokenColour(Token token, ColourValue colour, boolean everywhere) implements Action {}

    record ChangeToken(Token token, Amount amount) implements Action {}

    /** Lighter by a percentage above 0, darker below. */
    record ShadeToken(Token token, double percent) implements Action {}

    // Structure

    /** Where a new component goes. */
    sealed interface Placement {
        /** Nothing said: behind the last component, or where the type belongs (a header first, a footer last). */
        record Anywhere() implements Placement {}

        record AtPoint(double x, double y) implements Placement {}

        record AtEdge(List<Edge> edges) implements Placement {}

        record Beside(Relation relation, Target other) implements Placement {}

        /** Between two, or between each two neighbours of a plural. */
        record Between(Target first, @Nullable Target second) implements Placement {}
    }

    /**
     * Adds components.
     *
     * @param type its type
     * @param role its role, or null
     * @param text its text, or null
     * @param count how many, 1 or more
     * @param also what is done to the new component in the same step: colour, size, style
     */
    record Add(ComponentType type, @Nullable String role, @Nullable String text, int count, Placement placement, List<Action> also)
            implements Action {}

    record Delete() implements Action {}

    record Duplicate(int times) implements Action {}

    record Wrap(ComponentType in) implements Action {}

    record Unwrap() implements Action {}

    // Exact and session

    /** A literal edit, from a canonical sentence or a gesture. */
    record Exact(Edit edit) implements Action {}

    record Undo(int times) implements Action {}

    record Redo(int times) implements Action {}

    record RollBack(int revision) implements Action {}

    /** Selects the targets; none selects nothing. */
    record Select() implements Action {}
}
