package dev.cyanotype.language;

import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The members of an action as JSON, for reports; what an action leaves open has no member. */
public final class Parameters {
    private JsonObject members = JsonObject.EMPTY;

    private Parameters() {}

    public static JsonObject of(Action action) {
        return new Parameters().describe(action).members;
    }

    private Parameters put(String name, @Nullable JsonValue value) {
        if (value != null) {
            members = members.with(name, value);
        }
        return this;
    }

    private Parameters put(String name, @Nullable String text) {
        return put(name, text == null ? null : JsonString.of(text));
    }

    private Parameters put(String name, double number) {
        return put(name, Double.isFinite(number) ? JsonNumber.of(number) : null);
    }

    private Parameters named(String name, Enum<?> constant) {
        return put(name, name(constant));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Parameters describe(Action action) {
        return switch (action) {
            case Action.Recolour a -> place(a.place()).put("colour", colour(a.colour()));
            case Action.Shade a -> place(a.place()).put("percent", a.percent());
            case Action.FillGradient a -> put("from", colour(a.from())).put("to", colour(a.to())).put("angle", a.angle());
            case Action.ChangeSize a -> named("axis", a.axis()).amount(a.amount());
            case Action.SetSize a -> put("width", extent(a.width())).put("height", extent(a.height()));
            case Action.MatchSize a -> named("axis", a.axis()).put("other", target(a.other()));
            case Action.MoveBy a -> put("right", amountOf(a.right())).put("down", amountOf(a.down()));
            case Action.MoveTo a -> put("x", a.x()).put("y", a.y());
            case Action.MoveToEdge a -> put("edges", edges(a.edges())).put("of", a.ofScreen() ? "screen" : "parent");
            case Action.MoveBeside a -> named("relation", a.relation()).put("other", target(a.other())).put("gap", a.gap());
            case Action.Swap a -> put("other", target(a.other()));
            case Action.Align a -> named("edge", a.edge()).put("to", target(a.to()));
            case Action.Distribute a -> axis(a.along()).put("gap", a.gap());
            case Action.ChangeGap a -> amount(a.amount());
            case Action.ArrangeInGrid a -> put("columns", a.columns()).put("gap", a.gap());
            case Action.Reorder a -> named("order", a.order());
            case Action.SetWords a -> named("of", a.words()).put("value", a.value());
            case Action.AppendWords a -> named("of", a.words()).put("added", a.added());
            case Action.PrependWords a -> named("of", a.words()).put("added", a.added());
            case Action.ReplaceWords a -> named("of", a.words()).put("from", a.from()).put("to", a.to());
            case Action.ClearWords a -> named("of", a.words());
            case Action.ChangeCase a -> named("case", a.letterCase());
            case Action.SetStyle a -> put("property", a.property().member()).put("value", a.value());
            case Action.ChangeStyle a -> put("property", a.property().member()).amount(a.amount());
            case Action.RemoveStyle a -> put("property", a.property().member());
            case Action.SetBorder a -> put("width", a.width()).put("colour", colour(a.colour()));
            case Action.SetToken a -> token(a.token()).put("value", a.value());
            case Action.SetTokenColour a -> token(a.token()).put("colour", colour(a.colour())).put("everywhere", JsonLiteral.of(a.everywhere()));
            case Action.ChangeToken a -> token(a.token()).amount(a.amount());
            case Action.ShadeToken a -> token(a.token()).put("percent", a.percent());
            case Action.Add a -> added(a);
            case Action.Duplicate a -> put("times", a.times());
            case Action.Wrap a -> put("in", a.in().wireName());
            case Action.Exact a -> put("edit", EditPrinter.print(a.edit()));
            case Action.Undo a -> put("times", a.times());
            case Action.Redo a -> put("times", a.times());
            case Action.RollBack a -> put("revision", a.revision());
            case Action.Delete a -> this;
            case Action.Unwrap a -> this;
            case Action.Select a -> this;
        };
    }

    private Parameters place(ColourPlace place) {
        return place == ColourPlace.UNQUALIFIED ? this : named("place", place);
    }

    private Parameters token(Token token) {
        return put("token", token.entry() == null ? token.name() : token.name() + '.' + token.entry());
    }

    private Parameters axis(@Nullable Axis axis) {
        return axis == null ? this : named("along", axis);
    }

    private Parameters amount(Amount amount) {
        return switch (amount) {
            case Amount.Factor(double factor) -> put("factor", factor);
            case Amount.Units(double units) -> put("units", units);
            case Amount.Steps(double steps) -> put("steps", steps);
        };
    }

    private static @Nullable JsonValue amountOf(@Nullable Amount amount) {
        return amount == null ? null : new Parameters().amount(amount).members;
    }

    private static @Nullable JsonValue extent(@Nullable Extent extent) {
        return switch (extent) {
            case null -> null;
            case Extent.Pixels(double pixels) -> JsonNumber.of(pixels);
            case Extent.Share(double share) -> new Parameters().put("share", share).members;
        };
    }

    private static @Nullable String colour(@Nullable ColourValue colour) {
        return switch (colour) {
            case null -> null;
            case ColourValue.Literal(var literal) -> literal.toHex();
            case ColourValue.Named(String name) -> name;
            case ColourValue.OfTarget(Target target) -> "that of " + TargetText.of(target);
        };
    }

    private static @Nullable String target(@Nullable Target target) {
        return target == null ? null : TargetText.of(target);
    }

    private static JsonValue edges(List<Edge> edges) {
        List<JsonValue> names = new ArrayList<>();
        for (Edge edge : edges) {
            names.add(JsonString.of(name(edge)));
        }
        return JsonArray.of(names);
    }

    private Parameters added(Action.Add add) {
        put("type", add.type().wireName()).put("role", add.role()).put("text", add.text());
        if (add.count() > 1) {
            put("count", add.count());
        }
        switch (add.placement()) {
            case Action.Placement.Anywhere anywhere -> put("place", "anywhere");
            case Action.Placement.AtPoint(double x, double y) -> put("x", x).put("y", y);
            case Action.Placement.AtEdge(List<Edge> edges) -> put("edges", edges(edges));
            case Action.Placement.Beside(Relation relation, Target other) -> named("place", relation).put("other", target(other));
            case Action.Placement.Between(Target first, Target second) ->
                put("place", "between").put("first", target(first)).put("second", target(second));
        }
        if (!add.also().isEmpty()) {
            List<JsonValue> also = new ArrayList<>();
            for (Action action : add.also()) {
                also.add(new Parameters().put("intent", Intents.of(action)).put("parameters", of(action)).members);
            }
            put("also", JsonArray.of(also));
        }
        return this;
    }
}
