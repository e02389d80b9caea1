package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Target.Noun;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a component is meant by "X's title" or "text in X": what is inside, and X itself if it is of the kind. Where texts are
 * asked for, a component that draws its own text has that one too: for "text" beside the others, for a narrower word ("title")
 * where there is no other.
 */
final class Parts {
    private final Observed document;
    private final Layout layout;

    Parts(Observed document, Layout layout) {
        this.document = document;
        this.layout = layout;
    }

    /** Keeps of a list what is part of one of the wholes, and adds wholes that are meant by their own text. */
    void keep(List<Component> fit, List<Component> wholes, Noun noun) {
        Set<String> kept = new HashSet<>();
        fit.removeIf(each -> {
            boolean part = isPart(each, wholes);
            if (part) {
                kept.add(each.id());
            }
            return !part;
        });
        if (isText(noun) && (fit.isEmpty() || isAnyText(noun))) {
            boolean added = false;
            for (Component whole : wholes) {
                String text = document.text(whole);
                if (text != null && !text.isBlank() && kept.add(whole.id())) {
                    fit.add(whole);
                    added = true;
                }
            }
            if (added && fit.size() > 1) {
                DocumentOrder.sort(document, fit);
            }
        }
    }

    private boolean isPart(Component component, List<Component> wholes) {
        for (Component whole : wholes) {
            if (component.id().equals(whole.id()) || layout.isInside(component, whole)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun names nothing but texts. */
    static boolean isText(Noun noun) {
        if (!(noun instanceof Noun.OfType(List<ComponentType> types, var _)) || types.isEmpty()) {
            return false;
        }
        for (ComponentType type : types) {
            if (!type.isText()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a description asks for "text in X", which is all text there is in it. */
    static boolean isAskedOf(Target.Described target) {
        if (isAnyText(target.noun())) {
            for (Target.Condition condition : target.conditions()) {
                if (condition instanceof Target.Condition.PartOf) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a noun is text as such, rather than one kind of it. */
    static boolean isAnyText(Noun noun) {
        return noun instanceof Noun.OfType(List<ComponentType> types, var _)
                && types.contains(ComponentType.TEXT)
                && isText(noun);
    }
}
