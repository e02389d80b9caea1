package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One member of a component on its way to others, written {@code visual.bg_color="#FFFFFF"}.
 *
 * @param description what it is
 * @param value its value
 */
public record CopiedMember(MemberDescription description, JsonValue value) {

    /** The member that a text writes, or null. */
    public static @Nullable CopiedMember read(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            return null;
        }
        MemberDescription description = Members.named(text.substring(0, equals));
        JsonValue value = JsonText.value(text.substring(equals + 1));
        return description == null || value == null || description.kind() instanceof FieldKind.Fixed
                ? null
                : new CopiedMember(description, value);
    }

    public String print() {
        return description.member().name() + "=" + value.onOneLine().toText();
    }

    /** The edits that give it to components, which go together; none where all have it. */
    public List<Edit> onto(Blueprint document, List<String> ids) {
        return ids.stream()
                .map(document::component)
                .filter(component -> component != null)
                .flatMap(component -> FieldEdits.of(description, document, List.of(component), new Entry.To(value)).stream())
                .toList();
    }
}
