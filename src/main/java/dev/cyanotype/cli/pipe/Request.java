package dev.cyanotype.cli.pipe;

import dev.cyanotype.json.JsonValue;
import dev.cyanotype.pipeline.Recover;
import java.util.List;

/**
 * One line asking for one sentence to be carried out on one blueprint.
 *
 * @param id what the answer is to be known by: any JSON value, null where the line has none
 * @param blueprint the text of the blueprint, not yet read
 * @param sentence the sentence
 * @param recover what to do where it cannot be carried out
 * @param selection the ids selected
 */
public record Request(JsonValue id, byte[] blueprint, String sentence, Recover recover, List<String> selection) {

    /** What became of reading a line. */
    public sealed interface Parsed {

        record Understood(Request request) implements Parsed {}

        /**
         * @param id the id, as far as it could be read
         * @param message one line, for a person
         */
        record Bad(JsonValue id, String message) implements Parsed {}
    }

    public Request {
        selection = List.copyOf(selection);
    }
}
