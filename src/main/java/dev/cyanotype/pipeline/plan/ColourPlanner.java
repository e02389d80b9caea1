package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.language.Action.FillGradient;
import dev.cyanotype.language.Action.Recolour;
import dev.cyanotype.language.Action.Shade;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Step;
import org.jspecify.annotations.Nullable;

/**
 * Plans colours, shades and gradients. A plain background takes the place of a gradient, which would hide it. The screen has a
 * background and nothing else, so that for it naming the place makes no difference.
 */
final class ColourPlanner {
    private ColourPlanner() {}

    static Planned recolour(Recolour action, Step step, Draft draft) {
        Colour colour = Colours.of(action.colour());
        var out = new Gathering(draft);
        var readable = new Readability(draft, out);
        if (step.ofScreen()) {
            switch (action.place()) {
                case UNQUALIFIED, BACKGROUND -> fill(out, null, draft.look(), colour);
                case FOREGROUND -> out.setColour(null, Members.foreground(draft.look()), colour);
                case BORDER -> out.setColour(null, Members.BORDER_COLOUR, colour);
            }
            boolean fills = action.place() == ColourPlace.UNQUALIFIED || action.place() == ColourPlace.BACKGROUND;
            if (fills) {
                readable.onScreen(Paint.of(colour).over(Paint.WHITE));
            }
        }
        for (String id : step.targets()) {
            Component component = draft.required(id);
            Visual visual = component.visual();
            switch (placeOf(action.place(), component)) {
                case BACKGROUND -> {
                    fill(out, id, visual, colour);
                    readable.filled(id, Paint.of(colour));
                }
                case FOREGROUND -> {
                    out.setColour(id, Members.foreground(visual), colour);
                    readable.coloured(id, colour);
                }
                default -> out.setColour(id, Members.BORDER_COLOUR, colour);
            }
        }
        if (step.ofScreen() || action.place() == ColourPlace.UNQUALIFIED) {
            readable.check();
        }
        return out.planned();
    }

    static ColourPlace placeOf(ColourPlace place, Component component) {
        if (place != ColourPlace.UNQUALIFIED) {
            return place;
        }
        return component.type().isText() ? ColourPlace.FOREGROUND : ColourPlace.BACKGROUND;
    }

    private static void fill(Gathering out, @Nullable String id, Visual visual, Colour colour) {
        if (visual.get("gradient") != null) {
            out.unset(id, Members.GRADIENT);
        }
        out.setColour(id, Members.BACKGROUND, colour);
    }

    static Planned shade(Shade action, Step step, Draft draft) {
        var out = new Gathering(draft);
        var readable = new Readability(draft, out);
        String missing = null;
        if (step.ofScreen()) {
            missing = shade(action, null, ColourPlace.BACKGROUND, draft.look(), Paint.WHITE, out, readable);
        }
        for (String id : step.targets()) {
            Component component = draft.required(id);
            ColourPlace place = placeOf(action.place(), component);
            Paint seen = place == ColourPlace.BACKGROUND ? readable.backdrop().behind(component) : Paint.WHITE;
            Paint behind = seen == null ? Paint.WHITE : seen;
            String none = shade(action, id, place, component.visual(), behind, out, readable);
            missing = none == null ? missing : none;
        }
        if (missing != null && out.isEmpty()) {
            return Planned.refused(Code.INVALID_VALUE, missing);
        }
        if (step.ofScreen() || action.place() == ColourPlace.UNQUALIFIED) {
            readable.check();
        }
        return out.planned();
    }

    /** Shades one colour; a component without a fill is taken for what is behind it. Gives why it has none, or null. */
    private static @Nullable String shade(
            Shade action, @Nullable String id, ColourPlace place, Visual visual, Paint behind, Gathering out, Readability readable) {
        double percent = action.percent();
        if (place == ColourPlace.BORDER) {
            Colour border = Colours.read(visual.get("border_color"));
            if (border == null) {
                return (id == null ? "The screen" : id) + " has no border colour.";
            }
            out.setColour(id, Members.BORDER_COLOUR, Colours.shaded(border, percent));
            return null;
        }
        if (place == ColourPlace.FOREGROUND) {
            MemberPath path = Members.foreground(visual);
            Colour now = Colours.read(visual.get(path.last()));
            Colour shaded = Colours.shaded(now == null ? Colour.BLACK : now, percent);
            out.setColour(id, path, shaded);
            if (id != null) {
                readable.coloured(id, shaded);
            }
            return null;
        }
        Paint fill = Paint.of(visual);
        Paint now = fill == null ? behind : fill;
        var shaded = new Paint(Colours.shaded(now.from(), percent), Colours.shaded(now.to(), percent));
        if (fill != null && visual.get("gradient") instanceof JsonObject) {
            out.setColour(id, Members.GRADIENT_FROM, shaded.from());
            out.setColour(id, Members.GRADIENT_TO, shaded.to());
        } else {
            shaded = Paint.of(shaded.from());
            out.setColour(id, Members.BACKGROUND, shaded.from());
        }
        if (id == null) {
            readable.onScreen(shaded.over(Paint.WHITE));
        } else {
            readable.filled(id, shaded);
        }
        return null;
    }

    static Planned gradient(FillGradient action, Step step, Draft draft) {
        var out = new Gathering(draft);
        var readable = new Readability(draft, out);
        if (step.ofScreen()) {
            readable.onScreen(gradient(action, null, draft.look(), out).over(Paint.WHITE));
        }
        for (String id : step.targets()) {
            readable.filled(id, gradient(action, id, draft.required(id).visual(), out));
        }
        readable.check();
        return out.planned();
    }

    private static Paint gradient(FillGradient action, @Nullable String id, Visual visual, Gathering out) {
        ColourValue first = action.from();
        Colour background = Colours.read(visual.get("bg_color"));
        Colour from = first != null ? Colours.of(first) : background != null ? background : Colour.WHITE;
        Colour to = Colours.of(action.to());
        if (visual.get("gradient") instanceof JsonObject) {
            out.setColour(id, Members.GRADIENT_FROM, from);
            out.setColour(id, Members.GRADIENT_TO, to);
            if (!Double.isNaN(action.angle())) {
                out.set(id, Members.GRADIENT_ANGLE, JsonNumber.of(action.angle()));
            }
            return new Paint(from, to);
        }
        JsonObject gradient = JsonObject.EMPTY.with("from", JsonString.of(from.toHex())).with("to", JsonString.of(to.toHex()));
        if (!Double.isNaN(action.angle())) {
            gradient = gradient.with("angle", JsonNumber.of(action.angle()));
        }
        out.set(id, Members.GRADIENT, gradient.onOneLine());
        return new Paint(from, to);
    }
}
