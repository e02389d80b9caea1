package dev.cyanotype.cli.pipe;

import dev.cyanotype.cli.pipe.Envelope.Slice;
import dev.cyanotype.json.Fault;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Reading;
import dev.cyanotype.json.StrictReader;
import dev.cyanotype.pipeline.Recover;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads requests, as far as it can. Members that it does not know are passed over. */
public final class RequestReader {
    private final byte[] line;
    private final Map<String, JsonValue> values = new HashMap<>();
    private byte @Nullable [] blueprint;
    private @Nullable String fault;

    private RequestReader(byte[] line) {
        this.line = line;
    }

    /** Reads a line. */
    public static Request.Parsed read(byte[] line) {
        Envelope envelope = Envelope.of(line);
        return envelope == null
                ? new Request.Parsed.Bad(JsonLiteral.NULL, notAnObject(line))
                : new RequestReader(line).read(envelope);
    }

    /** What keeps a line from being an object, in the words of the reader of JSON. */
    private static String notAnObject(byte[] line) {
        if (new String(line, StandardCharsets.UTF_8).isBlank()) {
            return "the line is empty";
        }
        return switch (StrictReader.read(line)) {
            case Reading.Refused(List<Fault> faults) -> faults.getFirst().toString();
            case Reading.Read read -> "the line has to be a JSON object";
        };
    }

    private Request.Parsed read(Envelope envelope) {
        for (Envelope.Member member : envelope.members()) {
            if (value("a name", member.name()) instanceof JsonString name) {
                keep(name.value(), member.value());
            }
        }
        JsonValue id = values.getOrDefault("id", JsonLiteral.NULL);
        byte[] text = blueprint;
        String sentence = sentence();
        Recover recover = recover();
        List<String> selection = selection();
        if (text == null) {
            against("the blueprint is missing");
        }
        return text == null || fault != null
                ? new Request.Parsed.Bad(id, String.valueOf(fault))
                : new Request.Parsed.Understood(new Request(id, text, sentence, recover, selection));
    }

    private void keep(String name, Slice slice) {
        switch (name) {
            case "id", "sentence", "recover", "selection" -> {
                JsonValue value = value(name, slice);
                if (value != null && values.putIfAbsent(name, value) != null) {
                    against("the name \"" + name + "\" stands twice");
                }
            }
            case "blueprint" -> {
                if (blueprint != null) {
                    against("the name \"blueprint\" stands twice");
                }
                blueprint = Arrays.copyOfRange(line, slice.from(), slice.to());
            }
            default -> value("an unnamed member", slice);
        }
    }

    private @Nullable JsonValue value(String what, Slice slice) {
        return switch (StrictReader.read(Arrays.copyOfRange(line, slice.from(), slice.to()))) {
            case Reading.Read read -> read.document().root();
            case Reading.Refused(List<Fault> faults) -> {
                against(what + ": " + faults.getFirst().message());
                yield null;
            }
        };
    }

    private String sentence() {
        JsonValue value = values.get("sentence");
        if (value instanceof JsonString sentence) {
            return sentence.value();
        }
        against(value == null ? "the sentence is missing" : "sentence: must be a string");
        return "";
    }

    private Recover recover() {
        JsonValue value = values.get("recover");
        if (value == null) {
            return Recover.OFF;
        }
        Recover recover = value instanceof JsonString name ? Recover.named(name.value()).orElse(null) : null;
        if (recover == null) {
            against("recover: must be off, correct or partial");
            return Recover.OFF;
        }
        return recover;
    }

    private List<String> selection() {
        List<String> ids = new ArrayList<>();
        JsonValue value = values.get("selection");
        if (value instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                if (item instanceof JsonString id) {
                    ids.add(id.value());
                }
            }
            if (ids.size() == array.size()) {
                return ids;
            }
        }
        if (value != null) {
            against("selection: must be an array of ids");
        }
        return List.of();
    }

    /** Keeps the first thing that is wrong. */
    private void against(String message) {
        fault = fault == null ? message : fault;
    }
}
