package dev.cyanotype.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments as they were typed. In a locale that knows ASCII alone, Java hands every other letter over as a question mark;
 * Linux still has the bytes.
 */
final class TypedArguments {
    private static final Path OWN_COMMAND_LINE = Path.of("/proc/self/cmdline");

    private TypedArguments() {}

    /** The arguments in UTF-8, if the system's own encoding is another and tells them. */
    static List<String> of(String[] arguments, String systemEncoding) {
        List<String> given = List.of(arguments);
        if (systemEncoding.equals("UTF-8") || !Files.isReadable(OWN_COMMAND_LINE)) {
            return given;
        }
        try {
            return recovered(given, Files.readAllBytes(OWN_COMMAND_LINE));
        } catch (IOException unreadable) {
            return given;
        }
    }

    /**
     * The last words of a command line, as many as there are arguments.
     *
     * @param commandLine words in UTF-8, each ended by a zero byte
     */
    static List<String> recovered(List<String> given, byte[] commandLine) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                try {
                    ByteBuffer word = ByteBuffer.wrap(commandLine, from, i - from);
                    words.add(StandardCharsets.UTF_8.newDecoder().decode(word).toString());
                } catch (CharacterCodingException otherEncoding) {
                    return given;
                }
                from = i + 1;
            }
        }
        int skipped = words.size() - given.size();
        return skipped < 0 ? given : List.copyOf(words.subList(skipped, words.size()));
    }
}
