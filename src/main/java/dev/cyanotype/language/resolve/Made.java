package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Action.Placement;
import dev.cyanotype.language.NewIds;
import dev.cyanotype.language.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The components that the steps so far will have made and taken away by the time that the next one runs, so that "add a button
 * and make it red" knows what it means.
 */
final class Made {
    private final Observed document;
    private final Map<String, @Nullable ComponentType> made = new LinkedHashMap<>();
    private final Set<String> deleted = new HashSet<>();

    Made(Observed document) {
        this.document = document;
    }

    boolean has(String id) {
        return made.containsKey(id);
    }

    /** The ids made so far of components of one of these types. */
    List<String> ofTypes(List<ComponentType> types) {
        List<String> ids = new ArrayList<>();
        made.forEach((id, type) -> {
            if (type != null && types.contains(type)) {
                ids.add(id);
            }
        });
        return ids;
    }

    boolean isDeleted(String id) {
        for (@Nullable String at = deleted.isEmpty() || made.containsKey(id) ? null : id; at != null; at = document.parent(at)) {
            if (deleted.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** The type of a component of the document or made since; null where it is neither. */
    @Nullable ComponentType type(String id) {
        var component = document.component(id);
        return component != null ? component.type() : made.get(id);
    }

    /** Notes what a step makes and takes away; gives the ids of what it adds, null where only its planning tells how many. */
    @Nullable List<String> after(Step step) {
        switch (step.action()) {
            case Action.Add add -> {
                int count = count(add, step.others());
                return count < 0 ? null : added(add, count);
            }
            case Action.Exact(Edit.InsertComponent insert) -> claim(insert.component());
            case Action.Delete() -> deleted.addAll(step.targets());
            case Action.Wrap(ComponentType in) -> make(in.wireName(), in);
            case Action.Duplicate(int times) -> {
                for (String id : step.targets()) {
                    for (int i = 0; i < times; i++) {
                        make(id, type(id));
                    }
                }
            }
            default -> {}
        }
        return List.of();
    }

    /** How many components are added; -1 between several, where it depends on which of them are neighbours. */
    private static int count(Action.Add add, List<List<String>> others) {
        if (add.placement() instanceof Placement.Between(var _, var second)) {
            return second != null || others.getFirst().size() == 2 ? 1 : -1;
        }
        return add.count();
    }

    private List<String> added(Action.Add add, int count) {
        List<String> ids = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ids.add(make(add.type().wireName(), add.type()));
        }
        return List.copyOf(ids);
    }

    private String make(String base, @Nullable ComponentType type) {
        String id = NewIds.after(base, each -> made.containsKey(each) || document.has(each) && !isDeleted(each));
        made.put(id, type);
        return id;
    }

    private void claim(JsonObject component) {
        String id = component.string("id");
        String type = component.string("type");
        if (id != null && type != null) {
            made.put(id, ComponentType.named(type));
        }
        if (component.get("children") instanceof JsonArray children) {
            for (int i = 0; i < children.size(); i++) {
                if (children.get(i) instanceof JsonObject child) {
                    claim(child);
                }
            }
        }
    }
}
