package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.blueprint.TypeScale;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Action.ChangeStyle;
import dev.cyanotype.language.Action.RemoveStyle;
import dev.cyanotype.language.Action.SetBorder;
import dev.cyanotype.language.Action.SetStyle;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.room.Layout;
import java.util.List;

/** Plans the style members that are no colours. */
final class StylePlanner {
    private static final double FONT_STEP = 2;
    private static final double BORDER_STEP = 2;
    private static final double RADIUS_STEP = 4;
    private static final double OPACITY_STEP = 0.2;
    private static final double LINE_STEP = 0.1;

    private StylePlanner() {}

    static Planned set(SetStyle action, Step step, Draft draft) {
        if (step.ofScreen()) {
            return onScreen(action.property());
        }
        Property property = action.property();
        var out = new Gathering(draft);
        for (String id : step.targets()) {
            JsonValue found = draft.required(id).visual().get(property.member());
            JsonValue value = StyleValues.allowed(property, action.value(), found);
            if (value == null) {
                return Planned.refused(
                        Code.INVALID_VALUE,
                        "A " + StyleValues.name(property) + " has to be " + StyleValues.described(property) + ", not " + action.value().toText() + ".");
            }
            boolean same = StyleValues.isLength(property) && Lengths.pixels(found, Double.NaN) == Lengths.pixels(value, 0);
            if (!same) {
                out.set(id, Members.of(property), value);
            }
        }
        return out.planned();
    }

    private static Planned onScreen(Property property) {
        return Planned.refused(Code.UNSUPPORTED, "The screen itself has a background, but no " + StyleValues.name(property) + ".");
    }

    static Planned change(ChangeStyle action, Step step, Draft draft) {
        if (step.ofScreen()) {
            return onScreen(action.property());
        }
        Property property = action.property();
        var layout = new Layout(draft);
        var out = new Gathering(draft);
        var fonts = new FontSizes(layout, out);
        for (String id : step.targets()) {
            Component component = draft.required(id);
            switch (property) {
                case FONT_SIZE -> {}
                case PADDING -> padding(component, action.amount(), layout, out);
                case MARGIN -> length(component, property, action.amount(), 0, layout.spacing(), out);
                case BORDER_WIDTH -> length(component, property, action.amount(), 0, BORDER_STEP, out);
                case BORDER_RADIUS -> length(component, property, action.amount(), draft.tokens().borderRadius(), RADIUS_STEP, out);
                case OPACITY -> opacity(component, action.amount(), out);
                case LINE_HEIGHT -> {
                    double now = component.visual().number(property.member(), Text.lineHeight());
                    number(id, property, Math.max(LINE_STEP, hundredths(Amounts.stepped(now, action.amount(), LINE_STEP))), out);
                }
                case ASPECT_RATIO -> {
                    double now = component.visual().number(property.member(), component.box().width() / component.box().height());
                    number(id, property, Math.max(0.01, hundredths(Amounts.size(now, action.amount()))), out);
                }
                case FONT_WEIGHT, SHADOW -> keyword(component, property, action.amount(), out);
                default -> {
                    return Planned.refused(Code.INCOMPLETE, "Say which " + StyleValues.name(property) + ": " + StyleValues.described(property) + ".");
                }
            }
        }
        if (property == Property.FONT_SIZE) {
            for (Component component : Targets.forGrowth(step.targets(), draft)) {
                double now = TypeScale.fontSize(component, draft.tokens());
                fonts.change(component, now, Amounts.stepped(now, action.amount(), FONT_STEP));
            }
        }
        return Layouts.planned(layout, out);
    }

    /** Padding leaves a line of text its height, and the box its extent. */
    private static void padding(Component component, Amount amount, Layout layout, Gathering out) {
        JsonValue found = component.visual().get("padding");
        double now = Lengths.pixels(found, 0);
        double wanted = Amounts.whole(now, Math.max(0, Amounts.stepped(now, amount, layout.spacing())));
        Box box = layout.box(component);
        String text = component.text();
        double line = text == null || text.isEmpty() ? 0 : TypeScale.fontSize(component, layout.document().tokens()) * Text.lineHeight();
        double most = Math.max(now, Math.floor(Math.min(box.width(), box.height() - line) / 2));
        if (wanted > most) {
            out.note("padding of " + component.id() + " is " + Layouts.pixels(most) + " px, all that it has room for");
        }
        setLength(component, Property.PADDING, Math.min(wanted, most), now, out);
    }

    private static void length(Component component, Property property, Amount amount, double without, double step, Gathering out) {
        double now = component.visual().length(property.member(), without);
        double wanted = Amounts.whole(now, Math.max(0, Amounts.stepped(now, amount, step)));
        setLength(component, property, Math.max(0, wanted), now, out);
    }

    private static void setLength(Component component, Property property, double pixels, double now, Gathering out) {
        if (pixels != now) {
            out.set(component.id(), Members.of(property), Lengths.like(component.visual().get(property.member()), pixels));
        }
    }

    private static void opacity(Component component, Amount amount, Gathering out) {
        double now = component.visual().number("opacity", 1);
        number(component.id(), Property.OPACITY, Math.clamp(hundredths(Amounts.stepped(now, amount, OPACITY_STEP)), 0.0, 1.0), now, out);
    }

    private static void number(String id, Property property, double value, double now, Gathering out) {
        if (value != now) {
            number(id, property, value, out);
        }
    }

    private static void number(String id, Property property, double value, Gathering out) {
        out.set(id, Members.of(property), JsonNumber.of(value));
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** Goes along the keywords of a scale, a step for one, at most to its end. */
    private static void keyword(Component component, Property property, Amount amount, Gathering out) {
        List<String> scale = StyleValues.keywords(property);
        String found = component.visual().string(property.member());
        int now = Math.max(0, scale.indexOf(found == null ? property == Property.SHADOW ? "none" : "normal" : found));
        double steps = switch (amount) {
            case Amount.Steps(double count) -> count;
            case Amount.Factor(double factor) -> factor > 1 ? 1 : factor < 1 ? -1 : 0;
            case Amount.Units(double units) -> Math.signum(units);
        };
        int next = Math.clamp(now + Math.round(steps), 0, scale.size() - 1);
        if (next != now) {
            out.set(component.id(), Members.of(property), JsonString.of(scale.get(next)));
        }
    }

    /** Takes a style away; corners become square and a border loses its colour with its width. */
    static Planned remove(RemoveStyle action, Step step, Draft draft) {
        Property property = action.property();
        var out = new Gathering(draft);
        if (step.ofScreen()) {
            if (property != Property.GRADIENT) {
                return onScreen(property);
            }
            out.unset(null, Members.GRADIENT);
        }
        for (String id : step.targets()) {
            Visual visual = draft.required(id).visual();
            JsonValue found = visual.get(property.member());
            if (property == Property.BORDER_RADIUS && draft.tokens().borderRadius() > 0) {
                if (Lengths.pixels(found, Double.NaN) != 0) {
                    out.set(id, Members.of(property), Lengths.like(found, 0));
                }
                continue;
            }
            out.unset(id, Members.of(property));
            if (property == Property.BORDER_WIDTH) {
                out.unset(id, Members.BORDER_COLOUR);
            }
        }
        return out.planned();
    }

    /** A border of a width and a colour: where none is said, those there are, else 2 pixels in the colour of the text. */
    static Planned border(SetBorder action, Step step, Draft draft) {
        if (step.ofScreen()) {
            return onScreen(Property.BORDER_WIDTH);
        }
        if (action.width() < 0 || Double.isInfinite(action.width())) {
            return Planned.refused(Code.INVALID_VALUE, "A border width has to be a number of pixels from 0 up.");
        }
        var out = new Gathering(draft);
        for (String id : step.targets()) {
            Visual visual = draft.required(id).visual();
            double now = visual.length("border_width", 0);
            double width = Double.isNaN(action.width()) ? now > 0 ? now : BORDER_STEP : action.width();
            if (width != now) {
                out.set(id, Members.of(Property.BORDER_WIDTH), Lengths.like(visual.get("border_width"), width));
            }
            if (action.colour() != null) {
                out.setColour(id, Members.BORDER_COLOUR, Colours.of(action.colour()));
            } else if (visual.get("border_color") == null && width > 0) {
                Colour text = Colours.read(visual.get(visual.foregroundName()));
                out.setColour(id, Members.BORDER_COLOUR, text == null ? Colour.BLACK : text);
            }
        }
        return out.planned();
    }
}
