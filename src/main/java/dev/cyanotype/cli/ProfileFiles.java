package dev.cyanotype.cli;

import dev.cyanotype.profile.export.HistogramLog;
import dev.cyanotype.profile.export.Profiled;
import dev.cyanotype.profile.export.ResultsJson;
import dev.cyanotype.profile.export.StagesCsv;
import dev.cyanotype.profile.export.TraceJson;
import dev.cyanotype.profile.flight.Flight;
import dev.cyanotype.profile.flight.FlightEvents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder that a profile is written into: what people read, and what other programs do. */
final class ProfileFiles {
    private static final String FLIGHT = "profile.jfr";

    private ProfileFiles() {}

    /** What can be seen to be against a folder before there is anything to write; null where there is nothing. */
    static @Nullable String fault(Path folder) {
        if (Files.isDirectory(folder)) {
            return Files.isWritable(folder) ? null : "cannot write into " + folder + ": there is no permission";
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (Files.exists(folder)) {
            return "cannot write into " + folder + ": it is a file";
        }
        return parent == null || !Files.isDirectory(parent) ? "cannot make " + folder + ": its folder is not there" : null;
    }

    /** Writes all, and gives what went wrong, or null. */
    static @Nullable String write(Path folder, Profiled profiled, String report, Profiling profiling) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files(profiled, report).entrySet()) {
                String fault = Destination.write(folder.resolve(file.getKey()), file.getValue());
                if (fault != null) {
                    return fault;
                }
            }
            try (Flight flight = Flight.start()) {
                profiling.record(new FlightEvents());
                flight.write(folder.resolve(FLIGHT));
            }
            return null;
        } catch (IOException refused) {
            return "cannot write into " + folder + ": " + refused.getMessage();
        }
    }

    private static Map<String, byte[]> files(Profiled profiled, String report) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("report.txt", utf8(report));
        files.put("results.json", ResultsJson.write(profiled));
        files.put("stages.csv", utf8(StagesCsv.of(profiled.profiles())));
        files.put("rounds.csv", utf8(StagesCsv.of(profiled.results())));
        files.put("trace.json", TraceJson.write(profiled.profiles(), profiled.machine()));
        files.put("stages.hlog", utf8(HistogramLog.write(profiled.figures(), length(profiled))));
        return files;
    }

    /** From the beginning of the first recorded run to the end of the last, in nanoseconds. */
    private static long length(Profiled profiled) {
        var first = profiled.profiles().getFirst();
        var last = profiled.profiles().getLast();
        return last.start() + last.elapsed() - first.start();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
