package dev.cyanotype.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the blueprint and the report go. */
final class OutputOptions {
    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            converter = Choices.OfPath.class,
            description = "The file to write; without it, and without --in-place, the blueprint goes to standard output.")
    private @Nullable Path output;

    @Option(names = "--in-place", description = "Write the blueprint back to FILE.")
    private boolean inPlace;

    @Option(names = "--convert", description = "Let --in-place write back a file that opening converted.")
    private boolean convert;

    @Option(
            names = "--report",
            paramLabel = "R.json",
            description = "Write what became of each sentence to a file, or with '-' to standard output.")
    private @Nullable String report;

    boolean hasReport() {
        return report != null;
    }

    /** The first thing against these options, before anything is done; null where there is none. */
    @Nullable String misuse(Path file, @Nullable Path script) {
        if (output != null && inPlace) {
            return "the blueprint goes to a file with -o or back with --in-place, not both";
        }
        Path target = target(file);
        Path reportFile = reportFile();
        if (STANDARD_OUTPUT.equals(report) && target == null) {
            return "the report and the blueprint cannot both go to standard output: name a file for the blueprint with -o";
        }
        if (target != null && isSame(target, script)) {
            return target + ": is the script; it is not written over";
        }
        if (reportFile != null && (isSame(reportFile, file) || isSame(reportFile, script) || isSame(reportFile, target))) {
            return reportFile + ": the report needs a file of its own";
        }
        String fault = target == null ? null : Destination.fault(target);
        return fault != null || reportFile == null ? fault : Destination.fault(reportFile);
    }

    /** What is against writing a document that opening converted; null where nothing is. */
    @Nullable String misuseOfConverted(Path file) {
        return isSame(file, target(file)) && !convert
                ? file + ": was converted, so it is written back only with --convert; or name another file with -o"
                : null;
    }

    /**
     * Writes the report, and then the blueprint.
     *
     * @param file the file that was read
     * @param before the bytes that were read
     * @param after the bytes to write
     * @param reported the report, if one was asked for
     * @return what went wrong, or null; then the blueprint was not written
     */
    @Nullable String write(Terminal terminal, Path file, byte[] before, byte[] after, byte[] reported) {
        Path reportFile = reportFile();
        Path fresh = reportFile == null || Files.exists(reportFile) ? null : reportFile;
        String fault = reportFile == null ? null : Destination.write(reportFile, reported);
        if (fault != null) {
            return fault;
        }
        Path target = target(file);
        if (target == null) {
            fault = toStandardOutput(terminal, after);
        } else {
            fault = isSame(file, target) ? Destination.writeBack(target, before, after) : Destination.write(target, after);
        }
        if (fault != null && fresh != null) {
            Destination.remove(fresh);
        }
        return fault == null && STANDARD_OUTPUT.equals(report) ? toStandardOutput(terminal, reported) : fault;
    }

    private static @Nullable String toStandardOutput(Terminal terminal, byte[] bytes) {
        try {
            terminal.out().write(bytes);
            terminal.out().flush();
            return null;
        } catch (IOException fault) {
            return "standard output: " + fault.getMessage();
        }
    }

    private @Nullable Path target(Path file) {
        return inPlace ? file : output;
    }

    private @Nullable Path reportFile() {
        return report == null || report.equals(STANDARD_OUTPUT) ? null : Path.of(report);
    }

    private static boolean isSame(@Nullable Path one, @Nullable Path other) {
        if (one == null || other == null) {
            return false;
        }
        if (one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())) {
            return true;
        }
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }
}
