package dev.cyanotype.determinism;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.List;

/**
 * The first turn of a program that came to something else.
 *
 * @param turn its number, from 0
 * @param sentence the command as said
 * @param expected what should have come of it
 * @param found what came of it
 * @param changes where the documents differ; none where they mean the same, and what differs is what was said or written
 */
public record Difference(int turn, String sentence, Outcome expected, Outcome found, List<JsonChange> changes) {
    private static final int MOST_CHANGES = 200;

    public Difference {
        changes = List.copyOf(changes);
    }

    /** What differs, in a few words. */
    public String what() {
        return !expected.digest().equals(found.digest()) ? "another document"
                : !expected.decision().equals(found.decision()) || !expected.hints().equals(found.hints()) ? "another answer"
                : "other bytes for the same document";
    }

    public JsonObject toJson() {
        List<JsonValue> operations = changes.stream().limit(MOST_CHANGES).<JsonValue>map(JsonChange::toJson).toList();
        return JsonObject.EMPTY
                .with("sentence_number", JsonNumber.of(turn + 1))
                .with("sentence", JsonString.of(sentence))
                .with("expected", expected.toJson())
                .with("found", found.toJson())
                .with("changes", JsonNumber.of(changes.size()))
                .with("diff", JsonArray.of(operations));
    }
}
