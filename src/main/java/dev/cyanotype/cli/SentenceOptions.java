package dev.cyanotype.cli;

import dev.cyanotype.files.WholeFile;
import dev.cyanotype.json.StrictReader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the sentences come from: the command line itself, or a script. */
final class SentenceOptions {
    @Option(
            names = {"-c", "--command"},
            paramLabel = "SENTENCE",
            parameterConsumer = OneOrMore.class,
            description = "A sentence to run. May be given many times.")
    private @Nullable List<String> sentences;

    @Option(
            names = {"-s", "--script"},
            paramLabel = "SCRIPT",
            converter = Choices.OfPath.class,
            description = "A file of sentences in UTF-8, one a line; blank lines and lines that begin with '# ' are skipped.")
    private @Nullable Path scriptFile;

    @Nullable Path scriptFile() {
        return scriptFile;
    }

    /** The sentences, or one line against what was given. */
    Script.Reading read() {
        List<String> said = sentences;
        Path file = scriptFile;
        if (said != null && file != null) {
            return new Script.Reading.Refused("sentences come with -c or from a script with -s, not both");
        }
        if (said != null) {
            return checked(said);
        }
        if (file == null) {
            return new Script.Reading.Refused("there is nothing to run: give sentences with -c, or a script with -s");
        }
        return switch (WholeFile.read(file, StrictReader.MAX_FILE)) {
            case WholeFile.Unreadable(String message) -> new Script.Reading.Refused(message);
            case WholeFile.Content(byte[] bytes) -> switch (Script.read(bytes)) {
                case Script.Reading.Refused(String message) -> new Script.Reading.Refused(file + ": " + message);
                case Script.Reading.Read(Script script) when script.lines().isEmpty() ->
                    new Script.Reading.Refused(file + ": holds no sentence");
                case Script.Reading.Read read -> read;
            };
        };
    }

    private static Script.Reading checked(List<String> said) {
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).codePoints().anyMatch(SentenceOptions::isHalf)) {
                return new Script.Reading.Refused("sentence " + (i + 1) + " holds half a character (a lone surrogate)");
            }
        }
        return new Script.Reading.Read(Script.of(said));
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
