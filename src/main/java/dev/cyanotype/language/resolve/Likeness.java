package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a screen has instead of something that it has not: the components that share a word with it, or else what there is. */
final class Likeness {
    private static final int MOST = 3;
    private static final int SHORTEST_WORD = 3;

    private final Observed document;

    Likeness(Observed document) {
        this.document = document;
    }

    /** The first components of the document. */
    List<Component> first(int most) {
        List<Component> first = new ArrayList<>();
        addTo(first, null, most);
        return first;
    }

    private void addTo(List<Component> first, @Nullable String parent, int most) {
        int children = document.childCount(parent);
        for (int i = 0; i < children && first.size() < most; i++) {
            Component child = document.child(parent, i);
            first.add(child);
            addTo(first, child.id(), most);
        }
    }

    /** Up to three components whose id or text holds one of the words. */
    List<Component> to(String words) {
        List<String> single = words(words);
        List<Component> near = new ArrayList<>();
        if (!single.isEmpty()) {
            document.forEachComponent(component -> {
                if (near.size() < MOST && sharesWord(component, single)) {
                    near.add(component);
                }
            });
        }
        return near;
    }

    private boolean sharesWord(Component component, List<String> words) {
        String text = document.text(component);
        for (String word : words) {
            if (Loosely.holds(component.id(), word) || text != null && Loosely.holds(text, word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i - start >= SHORTEST_WORD && !text.regionMatches(true, start, "the", 0, i - start)) {
                    words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** How many components of which types there are, as a sentence. */
    String inventory() {
        var out = new StringBuilder();
        for (ComponentType type : ComponentType.values()) {
            int count = document.count(type);
            if (count > 0) {
                out.append(out.isEmpty() ? "The screen has " : ", ").append(count).append(' ').append(name(type, count));
            }
        }
        return out.isEmpty() ? "The screen has no components." : out.append('.').toString();
    }

    private static String name(ComponentType type, int count) {
        String name = type.wireName().replace('_', ' ');
        return count == 1 ? name : type == ComponentType.HERO ? "heroes" : name + "s";
    }
}
