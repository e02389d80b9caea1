package dev.cyanotype.editor.tokens;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** Where colours are used: by the components and by the screen's own look. A colour is used where exactly it stands. */
final class ColourUses {
    private static final List<String> COLOURS = List.of("color", "text_color", "bg_color", "border_color");
    private static final List<String> ENDS = List.of("from", "to");

    private final Map<Colour, Integer> counts = new LinkedHashMap<>();
    private final Map<Colour, SequencedSet<String>> users = new LinkedHashMap<>();

    /** Takes one place where a colour stands; the id is null for the screen. */
    private interface Visitor {
        void visit(@Nullable String id, MemberPath path, Colour colour);
    }

    private ColourUses() {}

    static ColourUses of(Blueprint document) {
        var uses = new ColourUses();
        forEach(document, uses::add);
        return uses;
    }

    private void add(@Nullable String id, MemberPath path, Colour colour) {
        counts.merge(colour, 1, Integer::sum);
        if (id != null) {
            users.computeIfAbsent(colour, _ -> new LinkedHashSet<>()).add(id);
        }
    }

    /** In how many places a colour stands. */
    int count(Colour colour) {
        return counts.getOrDefault(colour, 0);
    }

    /** The components that use a colour, in document order. */
    List<String> users(Colour colour) {
        return List.copyOf(users.getOrDefault(colour, new LinkedHashSet<>()));
    }

    /** The edits that put a colour everywhere in the place of another. */
    static List<Edit> exchanged(Blueprint document, Colour before, Colour after) {
        List<Edit> edits = new ArrayList<>();
        forEach(document, (id, path, colour) -> {
            if (colour.equals(before)) {
                edits.add(new Edit.SetMember(id, path, JsonString.of(after.toHex())));
            }
        });
        return edits;
    }

    private static void forEach(Blueprint document, Visitor visit) {
        visit(null, document.look(), visit);
        document.forEachComponent(component -> visit(component.id(), component.visual(), visit));
    }

    private static void visit(@Nullable String id, Visual visual, Visitor visit) {
        for (String name : COLOURS) {
            visit(id, MemberPath.of("visual", name), visual.string(name), visit);
        }
        if (visual.get("gradient") instanceof JsonObject gradient) {
            for (String name : ENDS) {
                visit(id, MemberPath.of("visual", "gradient", name), gradient.string(name), visit);
            }
        }
    }

    private static void visit(@Nullable String id, MemberPath path, @Nullable String hex, Visitor visit) {
        if (hex != null && Colour.isHex(hex)) {
            visit.visit(id, path, Colour.ofHex(hex));
        }
    }
}
