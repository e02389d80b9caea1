package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;
import dev.cyanotype.pipeline.room.Peers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps text from vanishing where a step colours what it lies on, or the text itself: text under contrast 1.1 becomes black or
 * white, whichever contrasts more. Text without a colour counts as black.
 */
final class Readability {
    private final Draft draft;
    private final Gathering out;
    private final Backdrop backdrop;
    private final List<String> filled = new ArrayList<>(4);
    private final List<String> coloured = new ArrayList<>(4);
    private final Map<String, Colour> colours = new HashMap<>(4);
    private boolean ofScreen;

    Readability(Draft draft, Gathering out) {
        this.draft = draft;
        this.out = out;
        this.backdrop = new Backdrop(draft);
    }

    Backdrop backdrop() {
        return backdrop;
    }

    /** A component gets a fill. */
    void filled(String id, Paint fill) {
        backdrop.plan(id, fill);
        filled.add(id);
    }

    /** The text of a component gets a colour. */
    void coloured(String id, Colour colour) {
        colours.put(id, colour);
        coloured.add(id);
    }

    /** The screen gets a fill. */
    void onScreen(Paint fill) {
        backdrop.planScreen(fill);
        ofScreen = true;
    }

    /** Adds what it takes to see all text that the step touches. */
    void check() {
        if (ofScreen) {
            draft.forEachChild(null, this::checkUnfilled);
        }
        for (String id : filled) {
            check(draft.required(id));
        }
        for (String id : coloured) {
            checkText(draft.required(id));
        }
    }

    /** Checks what is written on a component, on what it holds without a fill, and on the siblings that lie on it so. */
    private void check(Component component) {
        if (!colours.containsKey(component.id())) {
            checkText(component);
        }
        if (draft.childCount(component.id()) > 0) {
            draft.forEachChild(component.id(), this::checkUnfilled);
        }
        if (component.type().isContainerLike()) {
            Layout layout = backdrop.layout();
            Peer self = layout.peer(component);
            for (Peer each : Peers.touching(layout, draft.parent(component.id()), self.box()).contents(self)) {
                if (backdrop.fill(each.component()) == null) {
                    checkUnfilled(each.component());
                }
            }
        }
    }

    private void checkUnfilled(Component component) {
        if (backdrop.fill(component) == null) {
            if (!colours.containsKey(component.id())) {
                checkText(component);
            }
            draft.forEachChild(component.id(), this::checkUnfilled);
        }
    }

    private void checkText(Component component) {
        Visual visual = component.visual();
        String text = component.text();
        if ((text == null || text.isBlank()) && !visual.has("price")) {
            return;
        }
        Paint ground = backdrop.ground(component);
        Colour given = colours.get(component.id());
        Colour found = given != null ? given : Colours.read(visual.get(visual.foregroundName()));
        if (ground != null && ground.contrast(found == null ? Colour.BLACK : found) < Paint.INVISIBLE) {
            Colour better = ground.mostReadable();
            colours.put(component.id(), better);
            out.replaceColour(component.id(), Members.foreground(visual), better);
            out.note("text of " + component.id() + " set to " + better.toHex() + " to stay readable");
        }
    }
}
