package dev.cyanotype.determinism;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Utf8Sink;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program on its way to another process, and what is due: one line of JSON, and the bytes of the first document.
 *
 * @param program the program
 * @param due what should come of each turn
 */
record Request(Program program, List<Outcome> due) {

    byte[] toBytes() {
        byte[] document = program.first().toBytes();
        Frame frame = program.first().firstFrame();
        JsonObject head = JsonObject.EMPTY
                .with("bytes", JsonNumber.of(document.length))
                .with("frame", JsonArray.of(JsonNumber.of(frame.width()), JsonNumber.of(frame.height())))
                .with("conversion", program.conversion() == null ? JsonLiteral.NULL : JsonString.of(program.conversion()))
                .with("turns", JsonArray.of(program.turns().stream().map(TurnText::of).toList()))
                .with("due", JsonArray.of(due.stream().map(Outcome::toJson).toList()));
        var out = new Utf8Sink(document.length + 1024);
        head.writeTo(out);
        out.ascii('\n');
        out.bytes(document, 0, document.length);
        return out.toByteArray();
    }

    /** The request on a stream, or null where there is none. */
    static @Nullable Request read(InputStream in) throws IOException {
        JsonObject head = Lines.object(in);
        if (head == null || !(head.get("bytes") instanceof JsonNumber length) || !(head.get("frame") instanceof JsonArray frame)) {
            return null;
        }
        var first = new Frame(number(frame.get(0)), number(frame.get(1)));
        Opening opening = Blueprints.read(in.readNBytes((int) length.value()), first);
        List<Turn> turns = new ArrayList<>();
        for (JsonValue turn : items(head, "turns")) {
            turns.add(TurnText.read((JsonObject) turn));
        }
        List<Outcome> due = new ArrayList<>();
        for (JsonValue item : items(head, "due")) {
            if (Outcome.of((JsonObject) item) instanceof Outcome outcome) {
                due.add(outcome);
            }
        }
        return opening instanceof Opening.Opened(Blueprint blueprint) && due.size() == turns.size()
                ? new Request(new Program(blueprint, head.string("conversion"), turns), due)
                : null;
    }

    private static List<JsonValue> items(JsonObject owner, String name) {
        return owner.get(name) instanceof JsonArray array ? array.items() : List.of();
    }

    private static double number(JsonValue value) {
        return value instanceof JsonNumber number ? number.value() : 0;
    }
}
