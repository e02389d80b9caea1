package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.json.JsonValue;
import java.util.List;

/** What can be done about an entry that no field takes. */
final class FieldFixes {
    private FieldFixes() {}

    /** The problem of an unreadable entry, with what may have been meant where it can be said in one sentence. */
    static FieldProblem of(Entry.Unreadable entry, MemberDescription description, FieldTarget on) {
        JsonValue meant = entry.meant();
        List<Edit> edits = meant == null ? List.of() : edits(description, on, meant);
        return new FieldProblem(entry.message(), edits.size() == 1 ? List.of(EditPrinter.print(edits.getFirst())) : List.of());
    }

    private static List<Edit> edits(MemberDescription description, FieldTarget on, JsonValue meant) {
        Blueprint document = on.document().document();
        return FieldEdits.of(description, document, on.components(document), new Entry.To(meant));
    }
}
