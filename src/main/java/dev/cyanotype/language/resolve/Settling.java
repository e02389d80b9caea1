package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Action.Placement;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles what one action names besides its target: colours become literal, targets within it become ids. */
final class Settling {
    private final Observed document;
    private final Targets targets;
    private final Refusals refusals;
    private @Nullable List<List<String>> others;
    private Found.@Nullable Refused refused;

    Settling(Observed document, Targets targets, Refusals refusals) {
        this.document = document;
        this.targets = targets;
        this.refusals = refusals;
    }

    /** The first reason why something could not be settled, or null. */
    Found.@Nullable Refused refused() {
        return refused;
    }

    /** The ids that the targets within the action came to, in its order; none for the screen. */
    List<List<String>> others() {
        return others == null ? List.of() : others;
    }

    /** The action with literal colours. */
    Action settle(Action action) {
        switch (action) {
            case Action.Recolour(ColourPlace place, ColourValue colour) when !(colour instanceof ColourValue.Literal) -> {
                return new Action.Recolour(place, literal(colour, place));
            }
            case Action.FillGradient(ColourValue from, ColourValue to, double angle) when !(isLiteral(from) && isLiteral(to)) -> {
                ColourValue first = orNull(from, ColourPlace.UNQUALIFIED);
                return new Action.FillGradient(first, literal(to, ColourPlace.UNQUALIFIED), angle);
            }
            case Action.SetBorder(double width, ColourValue colour) when !isLiteral(colour) -> {
                return new Action.SetBorder(width, orNull(colour, ColourPlace.BORDER));
            }
            case Action.SetTokenColour(var token, ColourValue colour, boolean everywhere) when !isLiteral(colour) -> {
                return new Action.SetTokenColour(token, literal(colour, ColourPlace.UNQUALIFIED), everywhere);
            }
            case Action.MatchSize(var _, Target other) -> other(other);
            case Action.MoveBeside(var _, Target other, double _) -> other(other);
            case Action.Swap(Target other) -> other(other);
            case Action.Align(var _, Target to) -> other(to);
            case Action.Add(var type, String role, String text, int count, Placement placement, List<Action> also) -> {
                place(placement);
                return new Action.Add(type, role, text, count, placement, all(also));
            }
            default -> {}
        }
        return action;
    }

    private List<Action> all(List<Action> actions) {
        List<Action> settled = null;
        for (int i = 0; i < actions.size(); i++) {
            Action each = settle(actions.get(i));
            if (each != actions.get(i)) {
                settled = settled == null ? new ArrayList<>(actions) : settled;
                settled.set(i, each);
            }
        }
        return settled == null ? actions : List.copyOf(settled);
    }

    private void place(Placement placement) {
        switch (placement) {
            case Placement.Beside(var _, Target other) -> other(other);
            case Placement.Between(Target first, Target second) -> {
                other(first);
                other(second);
            }
            case Placement.Anywhere _, Placement.AtPoint _, Placement.AtEdge _ -> {}
        }
    }

    private void other(@Nullable Target target) {
        if (target == null) {
            return;
        }
        List<List<String>> all = others;
        if (all == null) {
            all = new ArrayList<>(2);
            others = all;
        }
        switch (targets.nested(target)) {
            case Found.Refused why -> refuse(why);
            case Found.Those(List<String> ids, boolean _) -> all.add(ids);
        }
    }

    private void refuse(Found.Refused why) {
        refused = refused == null ? why : refused;
    }

    private static boolean isLiteral(@Nullable ColourValue colour) {
        return colour == null || colour instanceof ColourValue.Literal;
    }

    private @Nullable ColourValue orNull(@Nullable ColourValue colour, ColourPlace place) {
        return colour == null ? null : literal(colour, place);
    }

    private ColourValue.Literal literal(ColourValue colour, ColourPlace place) {
        return switch (colour) {
            case ColourValue.Literal literal -> literal;
            case ColourValue.Named(String name) -> new ColourValue.Literal(named(name));
            case ColourValue.OfTarget(Target target) -> switch (targets.nested(target)) {
                case Found.Refused why -> {
                    refuse(why);
                    yield new ColourValue.Literal(Colour.TRANSPARENT);
                }
                case Found.Those those -> new ColourValue.Literal(of(those, place));
            };
        };
    }

    private Colour named(String name) {
        Colour colour = ColourNames.find(document.tokens(), name);
        if (colour == null) {
            List<String> names = ColourNames.all(document.tokens());
            String message = "The screen has no colour " + Refusals.quoted(name)
                    + (names.isEmpty() ? "." : "; its own are " + String.join(", ", names) + ".");
            refuse(refusals.refused(Code.INVALID_VALUE, message, name, NearNames.of(name, names)));
            return Colour.TRANSPARENT;
        }
        return colour;
    }

    /** The one colour that components, or the screen, have in a place. */
    private Colour of(Found.Those those, ColourPlace place) {
        Colour found = null;
        if (those.screen()) {
            Colour fill = Looks.fill(document.look());
            found = fill == null ? Colour.WHITE : fill;
        }
        for (String id : those.ids()) {
            Component component = document.component(id);
            Colour colour = component == null ? null : ofOne(component, place);
            if (colour == null) {
                refuse(refusals.refused(Code.INVALID_VALUE, id + " has no " + name(place) + " of its own to take."));
                return Colour.TRANSPARENT;
            }
            if (found != null && !found.equals(colour)) {
                refuse(refusals.refused(Code.AMBIGUOUS, "The colour is to be that of several components, and they differ."));
                return Colour.TRANSPARENT;
            }
            found = colour;
        }
        return found == null ? Colour.TRANSPARENT : found;
    }

    private @Nullable Colour ofOne(Component component, ColourPlace place) {
        Colour colour = Looks.in(place, component.type(), document.visual(component));
        return colour == null && place == ColourPlace.BORDER
                ? Looks.in(ColourPlace.UNQUALIFIED, component.type(), document.visual(component))
                : colour;
    }

    private static String name(ColourPlace place) {
        return switch (place) {
            case UNQUALIFIED -> "colour";
            case BACKGROUND -> "background colour";
            case FOREGROUND -> "text colour";
            case BORDER -> "border colour";
        };
    }
}
