package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds components by words of the document's own: its ids, roles and texts. What fits best is found first, and what fits less
 * is not looked for then.
 */
final class Names {
    private static final int SHORTEST_PLURAL = 4;

    private final Observed document;
    private final Nouns nouns;

    Names(Observed document, Nouns nouns) {
        this.document = document;
        this.nouns = nouns;
    }

    /** What holds of a component that words may name. */
    private interface Test {
        boolean holds(Component component);
    }

    /** An id, else a role, else a text, else words of an id; where there is none of a plural, its singular. */
    List<Component> named(String words, List<ComponentType> types) {
        List<Component> found = exactlyNamed(words, types);
        boolean plural = words.endsWith("s") && words.length() >= SHORTEST_PLURAL;
        return found.isEmpty() && plural ? exactlyNamed(words.substring(0, words.length() - 1), types) : found;
    }

    private List<Component> exactlyNamed(String words, List<ComponentType> types) {
        String id = id(words, types);
        Component component = id == null ? null : document.component(id);
        if (component != null) {
            return new ArrayList<>(List.of(component));
        }
        return first(
                candidates(types),
                each -> Loosely.isName(each.id(), words),
                each -> isRole(each, words),
                each -> textIs(each, words),
                each -> textHolds(each, words),
                each -> textHoldsEach(each, words),
                each -> Loosely.holdsEach(each.id(), words));
    }

    /** A text to the character, else loosely, else a text that holds it, else an id. */
    List<Component> quoted(String text, List<ComponentType> types) {
        return first(
                candidates(types),
                each -> text.equals(document.text(each)),
                each -> textIs(each, text),
                each -> textHolds(each, text),
                each -> textHoldsEach(each, text),
                each -> each.id().equals(text));
    }

    private static List<Component> first(List<Component> candidates, Test... tests) {
        List<Component> found = new ArrayList<>();
        for (Test test : tests) {
            for (int i = 0; i < candidates.size(); i++) {
                if (test.holds(candidates.get(i))) {
                    found.add(candidates.get(i));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private List<Component> candidates(List<ComponentType> types) {
        return types.isEmpty() ? nouns.everything() : nouns.ofTypes(types);
    }

    private boolean isRole(Component component, String words) {
        String role = document.role(component);
        return role != null && Loosely.isName(role, words);
    }

    private boolean textIs(Component component, String words) {
        String text = document.text(component);
        return text != null && Loosely.is(text, words);
    }

    private boolean textHolds(Component component, String words) {
        String text = document.text(component);
        return text != null && Loosely.holds(text, words);
    }

    private boolean textHoldsEach(Component component, String words) {
        String text = document.text(component);
        return text != null && Loosely.holdsEach(text, words);
    }

    /** The id that words spell, the name of a type behind them or not; null where there is none. */
    private @Nullable String id(String words, List<ComponentType> types) {
        String id = idSpelt(words);
        for (int i = 0; id == null && i < types.size(); i++) {
            id = idSpelt(words + ' ' + types.get(i).wireName());
        }
        return id;
    }

    /** The id that words spell as they stand, with underscores or with hyphens, in lower case or as they are; else null. */
    @Nullable String idSpelt(String words) {
        if (document.has(words)) {
            return words;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if (!lower.equals(words) && document.has(lower)) {
            return lower;
        }
        if (words.indexOf(' ') < 0) {
            return null;
        }
        String underscored = lower.replace(' ', '_');
        if (document.has(underscored)) {
            return underscored;
        }
        String hyphenated = lower.replace(' ', '-');
        return document.has(hyphenated) ? hyphenated : null;
    }
}
