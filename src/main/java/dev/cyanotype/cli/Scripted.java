package dev.cyanotype.cli;

import dev.cyanotype.interchange.Corners;
import java.nio.file.Path;
import java.util.List;

/** A blueprint and the sentences for it, as a command line names them. */
sealed interface Scripted {

    record Read(Script script, Input.Opened input) implements Scripted {}

    /** @param lines what stands against either, a line each */
    record Refused(List<String> lines) implements Scripted {}

    /** Reads both, the sentences first. */
    static Scripted of(SentenceOptions sentences, Path blueprint, Corners corners) {
        return switch (sentences.read()) {
            case Script.Reading.Refused(String message) -> new Refused(List.of(message));
            case Script.Reading.Read(Script script) -> switch (Input.open(blueprint, corners)) {
                case Input.Refused(List<String> lines) -> new Refused(lines);
                case Input.Opened input -> new Read(script, input);
            };
        };
    }
}
