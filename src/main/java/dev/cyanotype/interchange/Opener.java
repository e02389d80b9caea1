package dev.cyanotype.interchange;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Frames;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.json.JsonDocument;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.Reading;
import dev.cyanotype.json.StrictReader;

/** Opens files in any of the {@linkplain Dialect dialects}, and looks whether their boxes may be corners. */
public final class Opener {
    private Opener() {}

    /** Opens the bytes of a file; where its boxes look like corners they are kept or converted as asked. */
    public static FileOpening open(byte[] bytes, Corners corners) {
        return switch (StrictReader.read(bytes)) {
            case Reading.Refused refused -> refused(Opening.Refused.of(refused));
            case Reading.Read(JsonDocument document) -> open(document, corners);
        };
    }

    private static FileOpening open(JsonDocument document, Corners corners) {
        Dialect dialect = document.root() instanceof JsonObject root ? Dialect.of(root) : Dialect.BLUEPRINT;
        var notes = new Notes();
        Opening opening = Blueprints.of(converted(document, dialect, notes));
        if (!(opening instanceof Opening.Opened(Blueprint blueprint))) {
            return refused((Opening.Refused) opening);
        }
        CornerSuspicion suspicion = dialect == Dialect.SUITE
                ? null
                : CornerTrap.suspicion(blueprint, Frames.stated((JsonObject) document.root())).orElse(null);
        if (suspicion == null || corners == Corners.KEEP) {
            return new FileOpening.Opened(blueprint, dialect, notes.lines(), suspicion, false);
        }
        return withCorners(document, dialect, suspicion);
    }

    private static FileOpening withCorners(JsonDocument document, Dialect dialect, CornerSuspicion suspicion) {
        var notes = new Notes();
        Opening opening = Blueprints.of(converted(CornerBoxes.of(document), dialect, notes));
        if (!(opening instanceof Opening.Opened(Blueprint blueprint))) {
            return refused((Opening.Refused) opening);
        }
        notes.add("every bbox was read as corners and is [x, y, width, height] now");
        return new FileOpening.Opened(blueprint, dialect, notes.lines(), suspicion, true);
    }

    private static JsonDocument converted(JsonDocument document, Dialect dialect, Notes notes) {
        if (dialect == Dialect.BLUEPRINT || !(document.root() instanceof JsonObject root)) {
            return document;
        }
        JsonObject screen =
                dialect == Dialect.AGENT ? new AgentDialect(notes).converted(root) : new SuiteDialect(notes).converted(root);
        return new JsonDocument(document.before(), screen, document.after());
    }

    private static FileOpening refused(Opening.Refused refused) {
        return new FileOpening.Refused(refused.problems(), refused.total());
    }
}
