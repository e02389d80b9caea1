package dev.cyanotype.pipeline;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import java.util.List;

/** Edits as the lines of a script. */
public final class Scripts {
    private Scripts() {}

    /** The canonical sentences of some edits, a line each. */
    public static String print(List<Edit> edits) {
        var out = new StringBuilder();
        for (Edit edit : edits) {
            out.append(out.isEmpty() ? "" : "\n").append(EditPrinter.print(edit));
        }
        return out.toString();
    }
}
