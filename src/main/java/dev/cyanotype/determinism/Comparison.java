package dev.cyanotype.determinism;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Reading;
import dev.cyanotype.json.StrictReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a run of a program against what is due, and ends it at the first difference. */
final class Comparison implements Replay.Watcher {
    private final Program program;
    private final Trace reference;
    private final List<Outcome> due;
    private final Form form;
    private @Nullable Difference difference;

    Comparison(Program program, Trace reference, Form form) {
        this.program = program;
        this.reference = reference;
        this.due = reference.due(program);
        this.form = form;
    }

    @Override
    public boolean ran(int turn, Outcome outcome, Left left) {
        Outcome expected = due.get(turn);
        boolean same = form == Form.SAID ? expected.equals(outcome) : expected.leavesTheSameAs(outcome);
        if (!same) {
            difference = between(turn, program, expected, outcome, json(reference.due(program, turn)), json(left.document()));
        }
        return same;
    }

    Verdict verdict() {
        return difference == null ? new Verdict.Same() : new Verdict.Different(difference);
    }

    static Difference between(
            int turn, Program program, Outcome expected, Outcome found, @Nullable JsonValue document, @Nullable JsonValue other) {
        return new Difference(turn, program.turns().get(turn).sentence(), expected, found, changes(document, other));
    }

    static List<JsonChange> changes(@Nullable JsonValue document, @Nullable JsonValue other) {
        return document == null || other == null ? List.of() : JsonDiff.between(document, other);
    }

    static @Nullable JsonValue json(Blueprint document) {
        return json(document.toBytes());
    }

    static @Nullable JsonValue json(byte[] bytes) {
        return StrictReader.read(bytes) instanceof Reading.Read read ? read.document().root() : null;
    }
}
