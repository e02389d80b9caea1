package dev.cyanotype.editor.keys;

import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Which key does what: as it comes, or as people have changed it. What they change is remembered. */
public final class KeymapViewModel {
    private static final String SETTING = "key.";

    private final Settings settings;
    private final boolean mac;
    private final List<FixedKey> fixed;
    private final Map<String, MenuAction> actions = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    /**
     * One line of the map.
     *
     * @param id of the action; empty for a key that cannot be changed
     * @param where the menu or the part of the window
     * @param title what the key does
     * @param key as people read it; empty where there is none
     * @param changed whether it is another key than the one that came with the program
     * @param clash the titles of what else has the same key, empty where nothing has
     */
    public record Line(String id, String where, String title, String key, boolean changed, String clash) {}

    /** @param mac whether keys are written as on a Mac */
    public KeymapViewModel(List<MenuAction> actions, List<FixedKey> fixed, Settings settings, boolean mac) {
        this.settings = settings;
        this.mac = mac;
        this.fixed = List.copyOf(fixed);
        for (MenuAction action : actions) {
            this.actions.put(action.id(), action);
            keys.put(action.id(), settings.get(SETTING + action.id(), KeyText.canonical(action.shortcut())));
        }
    }

    /** Counts the changes, so that whoever shows keys can follow. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The key of an action, in the words of {@code KeyCombination.valueOf} or a single sign; empty for none. */
    public String key(String id) {
        return keys.getOrDefault(id, "");
    }

    /** The key of an action as people read it; empty for none. */
    public String shownKey(String id) {
        return KeyText.shown(key(id), mac);
    }

    /** The actions that have a key, with it. Where several have the same, the first is meant. */
    public Map<String, MenuAction> byKey() {
        Map<String, MenuAction> found = new LinkedHashMap<>();
        keys.forEach((id, key) -> {
            MenuAction action = actions.get(id);
            if (!key.isEmpty() && action != null) {
                found.putIfAbsent(key, action);
            }
        });
        return found;
    }

    /** The lines in whose words all the words searched for occur, in the order of the menus. */
    public List<Line> lines(String search) {
        String[] words = search.toLowerCase(Locale.ROOT).strip().split("\\s+");
        List<Line> lines = new ArrayList<>();
        for (MenuAction action : actions.values()) {
            lines.add(line(action));
        }
        for (FixedKey key : fixed) {
            lines.add(new Line("", key.where(), key.does(), key.keys(), false, ""));
        }
        lines.removeIf(line -> !matches(line, words));
        return List.copyOf(lines);
    }

    private static boolean matches(Line line, String[] words) {
        String text = (line.where() + ' ' + line.title() + ' ' + line.key()).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private Line line(MenuAction action) {
        String key = key(action.id());
        boolean changed = !key.equals(KeyText.canonical(action.shortcut()));
        return new Line(action.id(), title(action.menu()), action.title(), KeyText.shown(key, mac), changed, clash(action.id(), key));
    }

    private static String title(String menu) {
        return menu.isEmpty() ? "" : Character.toUpperCase(menu.charAt(0)) + menu.substring(1);
    }

    private String clash(String id, String key) {
        List<String> others = new ArrayList<>();
        keys.forEach((other, its) -> {
            MenuAction action = actions.get(other);
            if (!key.isEmpty() && its.equals(key) && !other.equals(id) && action != null) {
                others.add(action.title());
            }
        });
        return String.join(", ", others);
    }

    /** Gives an action another key; with an empty one it has none. */
    public void rebind(String id, String key) {
        MenuAction action = actions.get(id);
        if (action != null) {
            String canonical = KeyText.canonical(key);
            keys.put(id, canonical);
            settings.put(SETTING + id, canonical);
            changes.set(changes.get() + 1);
        }
    }

    /** Gives an action the key that came with the program. */
    public void reset(String id) {
        MenuAction action = actions.get(id);
        if (action != null) {
            rebind(id, action.shortcut());
        }
    }

    public void resetAll() {
        List.copyOf(actions.keySet()).forEach(id -> {
            MenuAction action = actions.get(id);
            if (action != null && !key(id).equals(KeyText.canonical(action.shortcut()))) {
                reset(id);
            }
        });
    }
}
