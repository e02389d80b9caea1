package dev.cyanotype.cli;

import dev.cyanotype.files.Disk;
import dev.cyanotype.files.WholeFile;
import dev.cyanotype.journal.Damage;
import dev.cyanotype.journal.JournalFolder;
import dev.cyanotype.journal.Recovered;
import dev.cyanotype.journal.Recovery;
import dev.cyanotype.journal.index.Hit;
import dev.cyanotype.journal.index.JournalIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a document's journal holds, and gives back the document that it comes to. */
@Command(
        name = "journal",
        sortOptions = false,
        description = "Shows the history that the journal of a document holds, or gives back the document that it comes to."
                + " The journal itself is left as it is, damaged or not.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the journal was read; what is damaged in it is said on standard error",
            "2:bad usage, or there is no journal, or nothing in it can be read"
        })
final class JournalCommand implements Callable<Integer> {
    private static final int MOST_FOUND = 10_000;
    private static final int LARGEST = Integer.MAX_VALUE - 16;

    private final Environment environment;

    @Parameters(
            paramLabel = "FILE",
            converter = Choices.OfPath.class,
            description = "The document, or a journal itself (*.journal).")
    private Path file = Path.of("");

    @Option(names = "--recover", description = "Write the document as it was last instead of the history.")
    private boolean recover;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            converter = Choices.OfPath.class,
            description = "The file to recover to; without it the document goes to standard output.")
    private @Nullable Path output;

    @Option(names = "--json", description = "Write the history as JSON: {\"revisions\": […], \"commands\": […], \"damage\"}.")
    private boolean json;

    @Option(
            names = "--search",
            paramLabel = "TEXT",
            description = "Show the commands of all journals of the folder whose sentence holds a text, the latest first.")
    private @Nullable String search;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            converter = Choices.OfPath.class,
            description = "The program's data folder, where it is not the user's own.")
    private @Nullable Path data;

    JournalCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (output != null && !recover) {
            return refuse("-o names the file to recover to: it goes with --recover");
        }
        Path journal = journal();
        if (journal == null) {
            return refuse("there is no folder for this user's data: name it with --data");
        }
        if (search != null) {
            return found(journal, search);
        }
        return switch (WholeFile.read(journal, LARGEST)) {
            case WholeFile.Unreadable(String message) -> refuse(file + ": has no journal that can be read: " + message);
            case WholeFile.Content(byte[] bytes) -> told(Recovery.of(bytes));
        };
    }

    /** The library that the index is in unpacks a part of itself, which is to be beside the index and not in a folder for all. */
    private int found(Path journal, String text) {
        Path folder = journal.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return refuse(file + ": there are no journals");
        }
        System.setProperty("org.sqlite.tmpdir", folder.toString());
        try (JournalIndex index = JournalIndex.open(new Disk(), folder.resolve("index.db"), folder)) {
            for (Hit hit : index.search(text, MOST_FOUND)) {
                environment.terminal().say(hit.at() + "  " + hit.journal() + "  " + hit.outcome() + ", revision " + hit.revision() + "  " + hit.sentence());
            }
            return ExitCode.DONE;
        } catch (IOException fault) {
            return refuse(String.valueOf(fault.getMessage()));
        }
    }

    private @Nullable Path journal() {
        if (String.valueOf(file.getFileName()).endsWith(".journal")) {
            return file;
        }
        Path folder = data == null ? environment.data() : data;
        return folder == null ? null : new JournalFolder(new Disk(), folder).of(file);
    }

    private int told(Recovery recovery) {
        Damage damage = recovery.damage();
        if (damage != null) {
            environment.terminal().complain(
                    file + ": the journal is damaged at byte " + damage.offset() + " (" + damage.what() + "): what is before it came back");
        }
        if (recovery.reading().isNewer()) {
            environment.terminal().complain(file + ": the journal was written by a newer version, and is read as far as this one can");
        }
        Recovered state = recovery.state();
        if (state == null) {
            return refuse(file + ": nothing in its journal can be read");
        }
        try {
            return recover ? recovered(state) : shown(state, damage);
        } catch (IOException fault) {
            return refuse("standard output: " + fault.getMessage());
        }
    }

    private int recovered(Recovered state) throws IOException {
        byte[] bytes = state.history().current().document().toBytes();
        if (output != null) {
            String fault = Destination.write(output, bytes);
            return fault == null ? ExitCode.DONE : refuse(fault);
        }
        environment.terminal().out().write(bytes);
        environment.terminal().out().flush();
        return ExitCode.DONE;
    }

    private int shown(Recovered state, @Nullable Damage damage) throws IOException {
        var listing = new JournalListing(state);
        environment.terminal().print(json ? listing.json(damage) : listing.text());
        return ExitCode.DONE;
    }

    private int refuse(String message) {
        environment.terminal().complain(message);
        return ExitCode.REFUSED;
    }
}
