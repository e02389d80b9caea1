package dev.cyanotype.cli;

import dev.cyanotype.profile.compare.Comparison.Extent;
import dev.cyanotype.profile.compare.Contender;
import dev.cyanotype.profile.export.Profiled;
import dev.cyanotype.profile.export.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where the time of sentences goes, and what each optimisation is worth on them. */
@Command(
        name = "profile",
        sortOptions = false,
        description = "Runs sentences on a blueprint under several combinations of the optimisations, in turns, and says on standard"
                + " output where the time goes and what each optimisation is worth. The blueprint is not changed.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the report is written", "2:bad usage or input; nothing is written"})
final class ProfileCommand implements Callable<Integer> {
    private static final int MOST_RUNS = 10_000;
    private static final long NANOS = 1_000_000_000;

    private final Environment environment;

    @Parameters(index = "0", paramLabel = "FILE", converter = Choices.OfPath.class, description = "The blueprint.")
    private @Nullable Path file;

    @Mixin
    private final SentenceOptions sentences = new SentenceOptions();

    @Option(names = "--runs", paramLabel = "N", description = "How often each combination runs the sentences (20).")
    private int runs = 20;

    @Option(
            names = "--compare",
            paramLabel = "A,B",
            converter = Choices.OfContenders.class,
            description = "What is compared with what: baseline,optimised (the default), or any names of optimisations joined by '+'.")
    private Contenders contenders = new Contenders(Contender.BASELINE, Contender.OPTIMISED);

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            description = "How long each combination may run before it counts, at most (1); 0 for a single round.")
    private double warmUp = 1;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            converter = Choices.OfPath.class,
            description = "A folder for the report and everything that other programs read: report.txt, results.json, stages.csv,"
                    + " rounds.csv, trace.json (Perfetto), stages.hlog (HdrHistogram), profile.jfr (JDK Mission Control).")
    private @Nullable Path folder;

    @Mixin
    private final OpeningOptions opening = new OpeningOptions();

    ProfileCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Path from = Objects.requireNonNull(file, "a required parameter");
        String misuse = misuse();
        if (misuse != null) {
            return refuse(List.of(misuse));
        }
        return switch (Scripted.of(sentences, from, opening.corners())) {
            case Scripted.Refused(List<String> lines) -> refuse(lines);
            case Scripted.Read(Script script, Input.Opened input) -> profile(script, from, input);
        };
    }

    private @Nullable String misuse() {
        if (runs < 1 || runs > MOST_RUNS) {
            return "--runs takes 1 to " + MOST_RUNS + ", not " + runs;
        }
        if (!(warmUp >= 0 && warmUp <= 3_600)) {
            return "--warm-up takes 0 to 3600 seconds";
        }
        return folder == null ? null : ProfileFiles.fault(folder);
    }

    private int profile(Script script, Path from, Input.Opened input) {
        Terminal terminal = environment.terminal();
        opening.notices(input.file()).forEach(notice -> terminal.complain(from + ": " + notice));
        var program = new ScriptProgram(script, input.file(), environment.engine().get());
        var profiling = new Profiling(environment, program, contenders, Extent.of(runs, Math.round(warmUp * NANOS)));
        Profiled profiled = profiling.run(from.toString());
        String report = TextReport.write(profiled);
        String fault = folder == null ? null : ProfileFiles.write(folder, profiled, report, profiling);
        if (fault != null) {
            return refuse(List.of(fault));
        }
        try {
            terminal.print(report);
            return ExitCode.DONE;
        } catch (IOException unwritten) {
            return refuse(List.of("standard output: " + unwritten.getMessage()));
        }
    }

    private int refuse(List<String> lines) {
        lines.forEach(environment.terminal()::complain);
        return ExitCode.REFUSED;
    }
}
