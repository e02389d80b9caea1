package dev.cyanotype.editor.problems;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.rules.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The edits of {@code meta.rules} by which a document allows what a rule does not, and takes that back. */
final class Allowing {
    private static final String EXCEPT = "except";

    private Allowing() {}

    /** Allows a finding: for its component where it is of one and the rule is not lowered for all, else for all. */
    static Edit allow(Finding finding, Blueprint document) {
        String id = finding.component();
        JsonValue said = path(finding.rule()).get(document.members());
        if (id == null || said != null && !(said instanceof JsonObject)) {
            return new Edit.SetMember(null, path(finding.rule()), JsonString.of("off"));
        }
        List<JsonValue> ids = new ArrayList<>(exceptions(said));
        ids.add(JsonString.of(id));
        return set(finding.rule(), said, ids);
    }

    /** Takes back what is allowed for a component, or for all where that is null. */
    static Edit takeBack(String rule, @Nullable String id, Blueprint document) {
        JsonValue said = path(rule).get(document.members());
        List<JsonValue> ids = new ArrayList<>(exceptions(said));
        boolean named = id != null && ids.removeIf(each -> each instanceof JsonString string && string.value().equals(id));
        return named && !ids.isEmpty() ? set(rule, said, ids) : new Edit.UnsetMember(null, path(rule));
    }

    private static Edit set(String rule, @Nullable JsonValue said, List<JsonValue> ids) {
        JsonObject owner = said instanceof JsonObject object ? object : JsonObject.EMPTY;
        return new Edit.SetMember(null, path(rule), owner.with(EXCEPT, JsonArray.of(ids)));
    }

    private static List<JsonValue> exceptions(@Nullable JsonValue said) {
        return said instanceof JsonObject object && object.get(EXCEPT) instanceof JsonArray array ? array.items() : List.of();
    }

    private static MemberPath path(String rule) {
        return MemberPath.of("meta", "rules", rule);
    }
}
