package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.action.MenuAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which menu an action stands, and in which order: what is not planned comes last in its menu. */
final class MenuPlan {
    /** A place between two groups. */
    static final String LINE = "-";
    /** The place of the files that were opened last. */
    static final String RECENT = "+recent";
    /** The place of the templates. */
    static final String TEMPLATES = "+templates";

    private static final Map<String, List<String>> ORDER = new LinkedHashMap<>();
    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    static {
        plan("file", "File",
                "file.new", TEMPLATES, "file.open", RECENT, "file.reopen", LINE,
                "file.save", "file.saveAs", "file.saveCopy", "file.saveAll", LINE,
                "file.close", "file.quit");
        plan("edit", "Edit",
                "edit.undo", "edit.redo", LINE,
                "edit.cut", "edit.copy", "edit.copy-json", "edit.paste", LINE,
                "edit.copy-style", "edit.paste-style", LINE,
                "edit.duplicate", "edit.delete", LINE,
                "edit.select-all", "edit.select-none", "edit.select-same-type", LINE,
                "edit.find", "edit.find-next", "edit.find-previous", "edit.replace");
        plan("arrange", "Arrange",
                "arrange.front", "arrange.forward", "arrange.backward", "arrange.back", LINE,
                "arrange.align-left", "arrange.align-centre", "arrange.align-right", LINE,
                "arrange.align-top", "arrange.align-middle", "arrange.align-bottom", LINE,
                "arrange.distribute-horizontally", "arrange.distribute-vertically", LINE,
                "arrange.same-size", "arrange.same-width", "arrange.same-height", LINE,
                "arrange.wrap", "arrange.unwrap", LINE,
                "arrange.lock", "arrange.unlock", "arrange.hide", "arrange.show");
        plan("history", "History",
                "history.go", "history.revert", LINE, "history.name", "history.restore", "history.compare", LINE,
                "history.copy", "history.replay");
        plan("view", "View",
                "view.command", LINE,
                "view.zoom-in", "view.zoom-out", "view.actual-size", "view.fit", "view.selection", LINE,
                "view.rulers", "view.grid", "view.guides", "view.hidden", LINE,
                "view.nextTab", "view.previousTab", LINE,
                "view.theme.light", "view.theme.dark", "view.theme.system");
        plan("panels", "Panels", "panels.left", "panels.bottom", "panels.right", LINE);
        plan("help", "Help", "help.keys", "help.language", "help.tour", LINE, "help.about");
    }

    private MenuPlan() {}

    private static void plan(String menu, String title, String... order) {
        ORDER.put(menu, List.of(order));
        TITLES.put(menu, title);
    }

    /** One menu: ids of actions, lines and places, in their order. */
    record Menu(String id, String title, List<String> items) {}

    /** The menus that hold these actions. */
    static List<Menu> menus(List<MenuAction> actions) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        ORDER.keySet().forEach(menu -> ids.put(menu, new ArrayList<>()));
        for (MenuAction action : actions) {
            if (!isHidden(action.id())) {
                ids.computeIfAbsent(action.menu(), _ -> new ArrayList<>()).add(action.id());
            }
        }
        List<Menu> menus = new ArrayList<>();
        ids.forEach((menu, its) -> {
            if (!its.isEmpty()) {
                menus.add(new Menu(menu, title(menu), items(ORDER.getOrDefault(menu, List.of()), its)));
            }
        });
        return menus;
    }

    /** The actions in the order of the menus and of what stands in them. */
    static List<MenuAction> sorted(List<MenuAction> actions) {
        List<String> ids = new ArrayList<>();
        menus(actions).forEach(menu -> ids.addAll(menu.items()));
        List<MenuAction> sorted = new ArrayList<>(actions);
        sorted.sort(Comparator.comparingInt(action -> ids.contains(action.id()) ? ids.indexOf(action.id()) : ids.size()));
        return List.copyOf(sorted);
    }

    /** Templates have a menu of their own, and a second key for one thing stands in none. */
    private static boolean isHidden(String id) {
        return id.startsWith("file.new.") || id.endsWith(".also");
    }

    private static String title(String menu) {
        return TITLES.getOrDefault(menu, Character.toUpperCase(menu.charAt(0)) + menu.substring(1));
    }

    private static List<String> items(List<String> planned, List<String> there) {
        List<String> items = new ArrayList<>();
        for (String item : planned) {
            boolean line = item.equals(LINE);
            if (line ? !items.isEmpty() && !items.getLast().equals(LINE) : item.startsWith("+") || there.contains(item)) {
                items.add(item);
            }
        }
        List<String> rest = there.stream().filter(id -> !planned.contains(id)).toList();
        if (!rest.isEmpty() && !items.isEmpty() && !items.getLast().equals(LINE)) {
            items.add(LINE);
        }
        items.addAll(rest);
        if (!items.isEmpty() && items.getLast().equals(LINE)) {
            items.removeLast();
        }
        return List.copyOf(items);
    }
}
