package dev.cyanotype.pipeline.plan;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import java.util.List;

/** What a step comes to on a document. */
public sealed interface Planned {
    /** Nothing to do. */
    Planned NOTHING = new Edits(List.of(), List.of());

    /**
     * The edits, in order; none where it holds already.
     *
     * @param edits the edits
     * @param notes what was done beyond or short of the request, for a person, each without a full stop
     */
    record Edits(List<Edit> edits, List<String> notes) implements Planned {
        public Edits {
            edits = List.copyOf(edits);
            notes = List.copyOf(notes);
        }
    }

    /** The step cannot be made on this document. */
    record Refused(Rejection rejection) implements Planned {}

    static Planned of(List<Edit> edits) {
        return new Edits(edits, List.of());
    }

    static Planned refused(Code code, String message) {
        return new Refused(Rejection.of(code, message));
    }
}
