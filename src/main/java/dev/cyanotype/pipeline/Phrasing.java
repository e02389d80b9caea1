package dev.cyanotype.pipeline;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.json.EcmaNumber;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Extent;
import dev.cyanotype.language.Intents;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Token;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in a few words what an action does: {@code #0000FF}, {@code 20% larger}, {@code moved right 12px}. */
final class Phrasing {
    private Phrasing() {}

    static String of(Action action) {
        return switch (action) {
            case Action.Recolour(ColourPlace place, ColourValue colour) -> place(place) + colour(colour);
            case Action.Shade(ColourPlace place, double percent) ->
                place(place) + number(Math.abs(percent)) + (percent < 0 ? "% darker" : "% lighter");
            case Action.FillGradient(var from, var to, double angle) ->
                "gradient " + (from == null ? "" : "from " + colour(from) + " ") + "to " + colour(to);
            case Action.ChangeSize(Axis axis, Amount amount) -> amount(amount, more(axis), less(axis));
            case Action.SetSize(var width, var height) -> size(width, height);
            case Action.MoveBy(var right, var down) -> "moved" + moved(right, " right", " left") + moved(down, " down", " up");
            case Action.MoveTo(double x, double y) -> "moved to " + coordinate(x) + ", " + coordinate(y);
            case Action.SetWords(var words, String value) -> name(words) + " \"" + value + '"';
            case Action.SetStyle(Property property, var value) -> style(property) + value.toText().replace("\"", "");
            case Action.ChangeStyle(Property property, Amount amount) ->
                amount(amount, "more " + words(property.member()), "less " + words(property.member()));
            case Action.RemoveStyle(Property property) -> "no " + words(property.member());
            case Action.SetToken(var token, var value) -> name(token) + " " + value.toText().replace("\"", "");
            case Action.SetTokenColour(var token, var colour, boolean everywhere) ->
                name(token) + " " + colour(colour) + (everywhere ? ", everywhere" : "");
            case Action.ChangeToken(var token, Amount amount) -> amount(amount, "more " + name(token), "less " + name(token));
            case Action.ShadeToken(var token, double percent) ->
                name(token) + " " + number(Math.abs(percent)) + (percent < 0 ? "% darker" : "% lighter");
            case Action.Add add -> (add.count() == 1 ? "a " : add.count() + " × ") + words(add.type().wireName()) + " added";
            case Action.Delete() -> "deleted";
            case Action.Duplicate(int times) -> times == 1 ? "duplicated" : "duplicated " + times + " times";
            case Action.Select() -> "selected";
            case Action.MoveToEdge(var edges, boolean ofScreen) -> "moved to the " + edges(edges) + (ofScreen ? " of the screen" : "");
            case Action.Align align -> "aligned";
            case Action.Distribute distribute -> "distributed";
            case Action.Swap swap -> "swapped";
            case Action.Wrap wrap -> "wrapped";
            case Action.Unwrap() -> "unwrapped";
            case Action.Exact(Edit edit) -> exact(edit);
            default -> words(Intents.of(action));
        };
    }

    private static String exact(Edit edit) {
        return switch (edit) {
            case Edit.MoveComponent(String id, double dx, double dy) -> "moved" + distance(dx, " right ", " left ") + distance(dy, " down ", " up ");
            case Edit.PlaceComponent(String id, double x, double y) -> "moved to " + number(x) + ", " + number(y);
            case Edit.ResizeComponent(String id, double width, double height) -> number(width) + "px by " + number(height) + "px";
            case Edit.SetMember(var id, var path, var value) -> words(path.last()) + " " + value.toText();
            case Edit.UnsetMember(var id, var path) -> "no " + words(path.last());
            case Edit.InsertComponent insert -> "a component added";
            case Edit.DeleteComponent delete -> "deleted";
            case Edit.RelocateComponent(String id, var parent, int index) -> "moved into " + (parent == null ? "the screen" : parent);
        };
    }

    private static String distance(double by, String ahead, String back) {
        return by == 0 ? "" : (by < 0 ? back : ahead) + number(Math.abs(by)) + "px";
    }

    /** What a value is of, where the value alone does not tell. */
    private static String style(Property property) {
        return switch (property) {
            case FONT_WEIGHT, FONT_STYLE, TEXT_DECORATION, TEXT_TRANSFORM -> "";
            default -> words(property.member()) + " ";
        };
    }

    private static String edges(List<Edge> edges) {
        var out = new StringBuilder();
        for (Edge edge : edges) {
            out.append(out.isEmpty() ? "" : " ").append(switch (edge) {
                case CENTRE_X, CENTRE_Y, CENTRE, MIDDLE -> "centre";
                default -> edge.name().toLowerCase(Locale.ROOT);
            });
        }
        return out.toString();
    }

    private static String place(ColourPlace place) {
        return switch (place) {
            case UNQUALIFIED -> "";
            case BACKGROUND -> "background ";
            case FOREGROUND -> "text ";
            case BORDER -> "border ";
        };
    }

    private static String colour(ColourValue colour) {
        return switch (colour) {
            case ColourValue.Literal(var literal) -> literal.toHex();
            case ColourValue.Named(String name) -> name;
            case ColourValue.OfTarget(var target) -> "the colour of another";
        };
    }

    private static String more(Axis axis) {
        return axis == Axis.BOTH ? "larger" : axis == Axis.WIDTH ? "wider" : "taller";
    }

    private static String less(Axis axis) {
        return axis == Axis.BOTH ? "smaller" : axis == Axis.WIDTH ? "narrower" : "shorter";
    }

    private static String amount(Amount amount, String more, String less) {
        return switch (amount) {
            case Amount.Factor(double factor) -> number(Math.rint(Math.abs(factor - 1) * 100)) + "% " + (factor < 1 ? less : more);
            case Amount.Units(double units) -> number(Math.abs(units)) + "px " + (units < 0 ? less : more);
            case Amount.Steps(double steps) -> steps < 0 ? less : more;
        };
    }

    private static String moved(@Nullable Amount amount, String ahead, String back) {
        return switch (amount) {
            case null -> "";
            case Amount.Factor(double factor) -> (factor < 0 ? back : ahead) + " " + number(Math.rint(Math.abs(factor) * 100)) + "%";
            case Amount.Units(double units) -> (units < 0 ? back : ahead) + " " + number(Math.abs(units)) + "px";
            case Amount.Steps(double steps) -> steps < 0 ? back : ahead;
        };
    }

    private static String size(@Nullable Extent width, @Nullable Extent height) {
        if (width != null && height != null) {
            return extent(width) + " by " + extent(height);
        }
        return width != null ? extent(width) + " wide" : height != null ? extent(height) + " tall" : "the same size";
    }

    private static String extent(Extent extent) {
        return switch (extent) {
            case Extent.Pixels(double pixels) -> number(pixels) + "px";
            case Extent.Share(double share) -> number(Math.rint(share * 100)) + "%";
        };
    }

    private static String coordinate(double value) {
        return Double.isNaN(value) ? "its own" : number(value);
    }

    private static String name(Action.Words words) {
        return switch (words) {
            case TEXT -> "text";
            case PRICE -> "price";
            case PICTURE -> "picture";
        };
    }

    private static String name(Token token) {
        return words(token.name()) + (token.entry() == null ? "" : " " + token.entry());
    }

    private static String words(String name) {
        return name.replace('_', ' ').replace('-', ' ');
    }

    private static String number(double value) {
        return EcmaNumber.format(value);
    }
}
