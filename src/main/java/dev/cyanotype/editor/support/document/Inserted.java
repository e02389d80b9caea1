package dev.cyanotype.editor.support.document;

import dev.cyanotype.edit.Change;
import dev.cyanotype.pipeline.Run;
import java.util.ArrayList;
import java.util.List;

/** What a run put into the document. */
final class Inserted {
    private Inserted() {}

    /** The ids of the components put in, without those that came along below them. */
    static List<String> by(Run run) {
        List<String> ids = new ArrayList<>();
        for (Change change : run.patch().changes()) {
            if (change instanceof Change.InsertChange insert) {
                ids.add(insert.component().id());
            }
        }
        return ids;
    }
}
