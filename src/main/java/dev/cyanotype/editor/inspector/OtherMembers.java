package dev.cyanotype.editor.inspector;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.editor.support.field.MemberDescription;
import dev.cyanotype.editor.support.field.Members;
import dev.cyanotype.editor.support.field.OtherMember;
import dev.cyanotype.json.JsonHole;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the members that no field shows. */
final class OtherMembers {
    private static final int LONGEST = 4000;
    private static final Set<String> OF_COMPONENT = names(Members.ofComponent(), "bbox", "children");
    private static final Set<String> OF_SCREEN = names(Members.ofScreen(), "components", "tokens", "meta.screen");

    private OtherMembers() {}

    private static Set<String> names(List<MemberDescription> described, String... more) {
        Set<String> names = new HashSet<>(Set.of(more));
        described.forEach(each -> names.add(each.member().name()));
        return Set.copyOf(names);
    }

    static List<OtherMember> of(Component component) {
        return of(component.members(), OF_COMPONENT);
    }

    static List<OtherMember> ofScreen(Blueprint document) {
        return of(document.members(), OF_SCREEN);
    }

    private static List<OtherMember> of(JsonObject members, Set<String> known) {
        List<OtherMember> found = new ArrayList<>();
        collect("", members, known, found);
        return List.copyOf(found);
    }

    private static void collect(String prefix, JsonObject members, Set<String> known, List<OtherMember> found) {
        for (int i = 0; i < members.size(); i++) {
            String path = prefix + members.name(i);
            JsonValue value = members.value(i);
            boolean opens = path.equals("visual") || path.equals("visual.gradient") || path.equals("meta");
            if (opens && value instanceof JsonObject inner) {
                collect(path + ".", inner, known, found);
            } else if (!known.contains(path) && !(value instanceof JsonHole)) {
                found.add(new OtherMember(path, shortened(value.onOneLine().toText())));
            }
        }
    }

    private static String shortened(String json) {
        return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "…";
    }
}
