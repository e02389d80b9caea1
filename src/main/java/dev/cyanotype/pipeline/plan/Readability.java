package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps text from vanishing where a step colours what it lies on, or the text itself: text under contrast 1.1 becomes black or
 * white, whichever contrasts more. Text without a colour counts as black.
 */
final class Readability {
    private final Draft draft;
    private final Gathering out;
    private final Map<String, Paint> fills = new LinkedHashMap<>(4);
    private final Map<String, Colour> colours = new LinkedHashMap<>(4);
    private @Nullable Paint screen;

    Readability(Draft draft, Gathering out) {
        this.draft = draft;
        this.out = out;
    }

    /** A component gets a fill. */
    void filled(String id, Paint fill) {
        fills.put(id, fill);
    }

    /** The text of a component gets a colour. */
    void coloured(String id, Colour colour) {
        colours.put(id, colour);
    }

    /** The screen gets a fill. */
    void onScreen(Paint fill) {
        screen = fill;
    }

    /** Adds what it takes to see all text that the step touches. */
    void check() {
        Paint all = screen;
        if (all != null) {
            draft.forEachChild(null, child -> {
                if (!fills.containsKey(child.id()) && Paint.of(child.visual()) == null) {
                    check(child, all);
                }
            });
        }
        fills.forEach((id, fill) -> check(draft.required(id), seen(fill, draft.required(id))));
        colours.forEach((id, colour) -> {
            Component component = draft.required(id);
            Paint own = Paint.of(component.visual());
            checkText(component, own == null ? behind(component) : seen(own, component));
        });
    }

    private Paint seen(Paint fill, Component of) {
        return fill.isOpaque() ? fill : fill.over(behind(of));
    }

    /** What a component is drawn on after the step: the nearest fill above it, else the screen's, else white. */
    private Paint behind(Component component) {
        for (String at = draft.parent(component.id()); at != null; at = draft.parent(at)) {
            Component ancestor = draft.required(at);
            Paint given = fills.get(at);
            Paint fill = given != null ? given : Paint.of(ancestor.visual());
            if (fill != null) {
                return seen(fill, ancestor);
            }
        }
        Paint given = screen;
        Paint fill = given != null ? given : Paint.of(draft.look());
        return fill == null ? Paint.WHITE : fill.over(Paint.WHITE);
    }

    private void check(Component component, Paint on) {
        if (!colours.containsKey(component.id())) {
            checkText(component, on);
        }
        draft.forEachChild(component.id(), child -> {
            if (!fills.containsKey(child.id()) && Paint.of(child.visual()) == null) {
                check(child, on);
            }
        });
    }

    private void checkText(Component component, Paint on) {
        String text = component.text();
        if (text == null || text.isBlank()) {
            return;
        }
        Visual visual = component.visual();
        Colour given = colours.get(component.id());
        Colour found = given != null ? given : Colours.read(visual.get(visual.foregroundName()));
        if (on.contrast(found == null ? Colour.BLACK : found) < Paint.INVISIBLE) {
            Colour better = on.mostReadable();
            out.replaceColour(component.id(), Members.foreground(visual), better);
            out.note("text of " + component.id() + " set to " + better.toHex() + " to stay readable");
        }
    }
}
