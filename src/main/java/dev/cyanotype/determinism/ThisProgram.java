package dev.cyanotype.determinism;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How this program is started once more.
 *
 * @param command the words of its command line, up to where the name of one of its commands goes
 * @param patience after how long a process that has not ended counts as hanging
 */
public record ThisProgram(List<String> command, Duration patience) {
    /** The command that answers a program on standard input with what comes of it. */
    public static final String REPLAY = "replay";

    public ThisProgram {
        command = List.copyOf(command);
    }

    List<String> replay() {
        List<String> words = new ArrayList<>(command);
        words.add(REPLAY);
        return words;
    }
}
