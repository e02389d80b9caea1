package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from component to component by keyboard, in the order of the document. What is hidden is passed by. */
record Walk(Blueprint document, boolean hiddenToo) {

    /** The component after one, a parent before its children; the first of all for null, and null after the last. */
    @Nullable String after(@Nullable String id) {
        String at = next(id);
        while (at != null && !shows(at)) {
            at = next(at);
        }
        return at;
    }

    /** The component before one; the last of all for null, and null before the first. */
    @Nullable String before(@Nullable String id) {
        String at = previous(id);
        while (at != null && !shows(at)) {
            at = previous(at);
        }
        return at;
    }

    /** The first child that shows, or null. */
    @Nullable String into(String id) {
        for (Component child : document.required(id).children()) {
            if (shows(child.id())) {
                return child.id();
            }
        }
        return null;
    }

    /** All that show beside a component, itself too, or on the screen for null. */
    List<String> level(@Nullable String id) {
        List<String> ids = new ArrayList<>();
        document.forEachChild(id == null ? null : document.parent(id), each -> {
            if (hiddenToo || each.visual().isVisible()) {
                ids.add(each.id());
            }
        });
        return ids;
    }

    private boolean shows(String id) {
        for (String at = id; !hiddenToo && at != null; at = document.parent(at)) {
            if (!document.required(at).visual().isVisible()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String next(@Nullable String id) {
        if (document.childCount(id) > 0) {
            return document.child(id, 0).id();
        }
        for (String at = id; at != null; at = document.parent(at)) {
            Place place = document.place(at);
            if (place != null && place.index() + 1 < document.childCount(place.parent())) {
                return document.child(place.parent(), place.index() + 1).id();
            }
        }
        return null;
    }

    private @Nullable String previous(@Nullable String id) {
        Place place = id == null ? null : document.place(id);
        if (place != null && place.index() == 0) {
            return place.parent();
        }
        String at = place == null ? null : document.child(place.parent(), place.index() - 1).id();
        while (document.childCount(at) > 0) {
            at = document.child(at, document.childCount(at) - 1).id();
        }
        return at;
    }
}
