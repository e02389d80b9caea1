package dev.cyanotype.editor.find;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentList;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import java.util.ArrayList;
import java.util.List;

/** Goes through a document and finds what is searched for, in its order. */
final class Finder {
    private final Wanted wanted;
    private final List<Match> found = new ArrayList<>();

    private Finder(Wanted wanted) {
        this.wanted = wanted;
    }

    static List<Match> find(Blueprint document, Wanted wanted) {
        if (wanted.words().isEmpty()) {
            return List.of();
        }
        var finder = new Finder(wanted);
        finder.level(document.components());
        return List.copyOf(finder.found);
    }

    private void level(ComponentList siblings) {
        for (Component component : siblings) {
            switch (wanted.scope()) {
                case TEXTS -> member(component, "text");
                case IDS -> member(component, "id");
                case PRICES -> member(component, "visual", "price");
                case PICTURES -> member(component, "visual", "image_url");
                case EVERYTHING -> all(component, component.members(), List.of());
            }
            level(component.children());
        }
    }

    private void member(Component component, String... names) {
        MemberPath path = MemberPath.of(names);
        if (path.get(component.members()) instanceof JsonString string) {
            look(component, path, string);
        }
    }

    private void all(Component component, JsonObject object, List<String> way) {
        for (int i = 0; i < object.size(); i++) {
            List<String> names = new ArrayList<>(way);
            names.add(object.name(i));
            switch (object.value(i)) {
                case JsonString string -> look(component, new MemberPath(names), string);
                case JsonObject inner -> all(component, inner, names);
                default -> { }
            }
        }
    }

    private void look(Component component, MemberPath path, JsonString string) {
        int occurrences = wanted.countIn(string.value());
        if (occurrences > 0) {
            found.add(new Match(component.id(), path, string.value(), occurrences));
        }
    }
}
