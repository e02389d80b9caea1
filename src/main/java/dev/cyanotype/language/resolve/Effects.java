package dev.cyanotype.language.resolve;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.resolve.Effect.Slot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists what an action changes, as far as another clause can contradict it. */
final class Effects {
    private final boolean ofText;
    private final List<Effect> effects = new ArrayList<>(2);

    private Effects(boolean ofText) {
        this.ofText = ofText;
    }

    /**
     * The effects of an action with literal colours.
     *
     * @param ofText whether an unqualified colour goes to the foreground
     */
    static List<Effect> of(Action action, boolean ofText) {
        var effects = new Effects(ofText);
        effects.add(action);
        return effects.effects;
    }

    private void add(Action action) {
        switch (action) {
            case Action.Recolour(ColourPlace place, var colour) -> set(slot(place), colour);
            case Action.Shade(ColourPlace place, double percent) -> changed(slot(place), percent);
            case Action.FillGradient gradient -> set(Slot.BACKGROUND, gradient);
            case Action.ChangeSize(Axis axis, Amount amount) -> {
                changed(axis, Slot.WIDTH, Axis.HEIGHT, sign(amount));
                changed(axis, Slot.HEIGHT, Axis.WIDTH, sign(amount));
            }
            case Action.SetSize(var width, var height) -> {
                set(Slot.WIDTH, width);
                set(Slot.HEIGHT, height);
            }
            case Action.MatchSize match -> {
                set(Slot.WIDTH, match.axis() == Axis.HEIGHT ? null : match);
                set(Slot.HEIGHT, match.axis() == Axis.WIDTH ? null : match);
            }
            case Action.MoveBy(Amount right, Amount down) -> {
                changed(Slot.X, sign(right));
                changed(Slot.Y, sign(down));
            }
            case Action.MoveTo(double x, double y) -> {
                set(Slot.X, Double.isNaN(x) ? null : x);
                set(Slot.Y, Double.isNaN(y) ? null : y);
            }
            case Action.MoveToEdge(List<Edge> edges, boolean _) -> edges.forEach(edge -> placed(edge, edge));
            case Action.MoveBeside beside -> set(slot(beside.relation()), beside);
            case Action.Align align -> placed(align.edge(), align.to() == null ? align.edge() : align);
            case Action.ChangeGap(Amount amount) -> changed(Slot.GAP, sign(amount));
            case Action.Reorder(Action.Order order) -> reordered(order);
            case Action.SetWords(Action.Words words, String value) -> set(words, value);
            case Action.ClearWords(Action.Words words) -> set(words, Effect.GONE);
            case Action.ChangeCase(Action.LetterCase letterCase) -> set(Slot.LETTER_CASE, letterCase);
            case Action.SetStyle(Property property, var value) -> set(slot(property), value);
            case Action.ChangeStyle(Property property, Amount amount) -> changed(slot(property), sign(amount));
            case Action.RemoveStyle(Property property) -> {
                if (property != Property.GRADIENT) {
                    set(property, Effect.GONE);
                }
            }
            case Action.SetBorder(double width, var colour) -> {
                set(Property.BORDER_WIDTH, Double.isNaN(width) ? null : width);
                set(Slot.BORDER_COLOUR, colour);
            }
            case Action.SetToken(var token, var value) -> set(token, value);
            case Action.SetTokenColour(var token, var colour, boolean _) -> set(token, colour);
            case Action.ChangeToken(var token, Amount amount) -> changed(token, sign(amount));
            case Action.ShadeToken(var token, double percent) -> changed(token, percent);
            case Action.Swap _, Action.Distribute _, Action.ArrangeInGrid _, Action.AppendWords _, Action.PrependWords _,
                            Action.ReplaceWords _, Action.Add _, Action.Delete _, Action.Duplicate _, Action.Wrap _,
                            Action.Unwrap _, Action.Exact _, Action.Undo _, Action.Redo _, Action.RollBack _,
                            Action.Select _ -> {}
        }
    }

    private void set(@Nullable Object slot, @Nullable Object value) {
        if (slot != null && value != null) {
            effects.add(Effect.set(slot, value));
        }
    }

    private void changed(Object slot, double direction) {
        if (direction != 0) {
            effects.add(Effect.changed(slot, direction));
        }
    }

    private void changed(Axis axis, Slot slot, Axis otherAxis, double direction) {
        if (axis != otherAxis) {
            changed(slot, direction);
        }
    }

    private void placed(Edge edge, Object value) {
        switch (edge) {
            case LEFT, CENTRE_X, RIGHT, CENTRE -> set(Slot.X, value);
            case TOP, CENTRE_Y, BOTTOM -> set(Slot.Y, value);
            case MIDDLE -> {
                set(Slot.X, value);
                set(Slot.Y, value);
            }
        }
    }

    private void reordered(Action.Order order) {
        switch (order) {
            case FRONT, LAST -> set(Slot.ORDER, Action.Order.LAST);
            case BACK, FIRST -> set(Slot.ORDER, Action.Order.FIRST);
            case FORWARD -> changed(Slot.ORDER, 1);
            case BACKWARD -> changed(Slot.ORDER, -1);
        }
    }

    private Slot slot(ColourPlace place) {
        return switch (place) {
            case FOREGROUND -> Slot.FOREGROUND;
            case BACKGROUND -> Slot.BACKGROUND;
            case BORDER -> Slot.BORDER_COLOUR;
            case UNQUALIFIED -> ofText ? Slot.FOREGROUND : Slot.BACKGROUND;
        };
    }

    private static Object slot(Property property) {
        return property == Property.GRADIENT ? Slot.BACKGROUND : property;
    }

    private static @Nullable Slot slot(Relation relation) {
        return switch (relation) {
            case ABOVE, BELOW -> Slot.Y;
            case LEFT_OF, RIGHT_OF -> Slot.X;
            case INSIDE -> Slot.PARENT;
            case NEXT_TO -> null;
        };
    }

    private static double sign(@Nullable Amount amount) {
        return switch (amount) {
            case null -> 0;
            case Amount.Factor(double factor) -> factor - 1;
            case Amount.Units(double units) -> units;
            case Amount.Steps(double steps) -> steps;
        };
    }
}
