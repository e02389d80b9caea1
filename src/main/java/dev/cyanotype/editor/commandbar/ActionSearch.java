package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.support.action.MenuAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds menu actions by the words of their titles, as loosely as people type, and by their keys. */
final class ActionSearch {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Supplier<List<MenuAction>> actions;
    private final Function<MenuAction, String> keys;

    /** How well an action fits, the best first. */
    enum Fit {
        /** It is its key, or the start of it: something is held down. */
        CHORD,
        TITLE,
        WORDS,
        /** It is its key, with nothing held down: a word as well. */
        KEY,
        LOOSE
    }

    /** An action that was found, with its present key. */
    record Hit(MenuAction action, String key, Fit fit) {}

    /**
     * @param actions those that there are now
     * @param keys the present key of an action, as people read it or in the words of {@code KeyCombination}; empty for none
     */
    ActionSearch(Supplier<List<MenuAction>> actions, Function<MenuAction, String> keys) {
        this.actions = actions;
        this.keys = keys;
    }

    /** The actions that a text may mean, the best first; none for a blank one. */
    List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>();
        Chord typed = Chord.of(text);
        String[] words = words(text);
        for (MenuAction action : actions.get()) {
            String key = keys.apply(action);
            Fit fit = key(typed, key);
            if (fit != Fit.CHORD && words.length > 0) {
                Fit other = fit(text, words, action);
                fit = fit == null || other != null && other.compareTo(fit) < 0 ? other : fit;
            }
            if (fit != null) {
                hits.add(new Hit(action, key, fit));
            }
        }
        if (hits.stream().anyMatch(hit -> hit.fit() == Fit.CHORD)) {
            hits.removeIf(hit -> hit.fit() != Fit.CHORD);
        }
        hits.sort(Comparator.comparing(Hit::fit).thenComparing(hit -> !hit.action().enabled().get()));
        return hits;
    }

    private static @Nullable Fit key(@Nullable Chord typed, String key) {
        Chord whole = key.isEmpty() ? null : Chord.of(key);
        if (typed == null || whole == null) {
            return null;
        }
        if (typed.modifiers().isEmpty()) {
            return typed.equals(whole) ? Fit.KEY : null;
        }
        return typed.begins(whole) ? Fit.CHORD : null;
    }

    private static @Nullable Fit fit(String text, String[] words, MenuAction action) {
        if (action.title().equalsIgnoreCase(text.strip())) {
            return Fit.TITLE;
        }
        String[] title = words(action.title());
        String[] all = words(action.title() + " " + action.menu());
        if (each(words, word -> any(all, there -> there.startsWith(word)))) {
            return Fit.WORDS;
        }
        boolean initials = words.length == 1 && words[0].length() > 1 && initials(title).startsWith(words[0]);
        return initials || each(words, word -> word.length() > 2 && any(title, there -> isWithin(word, there))) ? Fit.LOOSE : null;
    }

    /** Whether the letters of a word stand in another in their order, the first of them first. */
    private static boolean isWithin(String word, String there) {
        if (there.contains(word)) {
            return true;
        }
        int at = 0;
        for (int i = 0; i < there.length() && at < word.length(); i++) {
            if (there.charAt(i) == word.charAt(at)) {
                at++;
            } else if (i == 0) {
                return false;
            }
        }
        return at == word.length();
    }

    private static String initials(String[] words) {
        var out = new StringBuilder();
        for (String word : words) {
            out.append(word.charAt(0));
        }
        return out.toString();
    }

    private interface Condition {
        boolean holds(String word);
    }

    private static boolean each(String[] words, Condition condition) {
        for (String word : words) {
            if (!condition.holds(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean any(String[] words, Condition condition) {
        return !each(words, word -> !condition.holds(word));
    }

    private static String[] words(String text) {
        String clean = BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return clean.isEmpty() ? new String[0] : clean.split(" ");
    }
}
