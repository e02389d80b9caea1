package dev.cyanotype.cli.pipe;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Utf8Sink;
import java.util.ArrayList;
import java.util.List;

/** The answers to requests, each as the bytes of one line with its line feed. */
public final class Answer {
    private Answer() {}

    /**
     * {@code {"id":…,"result":{…},"blueprint":{…}}}, and {@code "notes":[…]} where opening the blueprint has something to say.
     */
    public static byte[] of(JsonValue id, JsonObject result, Blueprint blueprint, List<String> notes) {
        var out = new Utf8Sink(4096);
        out.ascii("{\"id\": ");
        id.writeTo(out);
        out.ascii(", \"result\": ");
        result.writeTo(out);
        if (!notes.isEmpty()) {
            out.ascii(", \"notes\": ");
            strings(notes).writeTo(out);
        }
        out.ascii(", \"blueprint\": ");
        for (byte[] piece : blueprint.pieces()) {
            out.bytes(piece, 0, piece.length);
        }
        out.ascii('}');
        return line(out);
    }

    /** {@code {"id":…,"error":{"message":…}}}, and {@code "problems":[…]} in the error where there is more than one. */
    public static byte[] error(JsonValue id, String message, List<String> problems) {
        JsonObject error = JsonObject.EMPTY.with("message", JsonString.of(message));
        if (problems.size() > 1) {
            error = error.with("problems", strings(problems));
        }
        var out = new Utf8Sink(256);
        out.ascii("{\"id\": ");
        id.writeTo(out);
        out.ascii(", \"error\": ");
        error.writeTo(out);
        out.ascii('}');
        return line(out);
    }

    private static JsonArray strings(List<String> texts) {
        List<JsonString> strings = new ArrayList<>(texts.size());
        for (String text : texts) {
            strings.add(JsonString.of(text));
        }
        return JsonArray.of(strings);
    }

    /** JSON has line breaks between its values alone, where a space does as well. */
    private static byte[] line(Utf8Sink out) {
        out.ascii('\n');
        byte[] bytes = out.toByteArray();
        for (int i = 0; i < bytes.length - 1; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                bytes[i] = ' ';
            }
        }
        return bytes;
    }
}
