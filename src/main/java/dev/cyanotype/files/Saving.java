package dev.cyanotype.files;

import java.nio.file.Path;

/** What became of saving a file. */
public sealed interface Saving {

    /**
     * @param file the file that was written: where a symbolic link leads
     * @param digest the SHA-256 of what it holds now, 64 hexadecimal digits
     * @param durable whether the new file is known to survive a power cut; where false, the system would not say
     */
    record Saved(Path file, String digest, boolean durable) implements Saving {}

    /**
     * The old file is as it was, unless the message says otherwise.
     *
     * @param message one line for a person
     */
    record NotSaved(String message) implements Saving {}
}
