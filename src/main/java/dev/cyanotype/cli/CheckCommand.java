package dev.cyanotype.cli;

import dev.cyanotype.determinism.Check;
import dev.cyanotype.determinism.Means;
import dev.cyanotype.determinism.Program;
import dev.cyanotype.determinism.Report;
import dev.cyanotype.determinism.Result;
import dev.cyanotype.determinism.Stop;
import dev.cyanotype.determinism.Variation;
import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.pipeline.Recover;
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

/** Runs sentences on a document again and again, under all that must not matter, and compares. */
@Command(
        name = "check",
        sortOptions = false,
        description = "Runs sentences on a blueprint again under every combination of optimisations, on several threads, from"
                + " their canonical script, and in fresh processes with other locales, time zones and settings, and compares"
                + " every revision and every answer. Writes nothing but what it found, on standard output.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:identical under all variations",
            "1:not identical, or a variation could not be run",
            "2:bad usage or input; nothing is run"
        })
final class CheckCommand implements Callable<Integer> {
    private static final int MOST_RUNS = 1_000;

    private final Environment environment;

    @Parameters(index = "0", paramLabel = "FILE", converter = Choices.OfPath.class, description = "The blueprint.")
    private @Nullable Path file;

    @Mixin
    private final SentenceOptions sentences = new SentenceOptions();

    @Option(names = "--runs", paramLabel = "N", description = "How often to go through the variations: 1 to 1000, once by default.")
    private int runs = 1;

    @Option(
            names = "--recover",
            paramLabel = "off|correct|partial",
            converter = Choices.OfRecover.class,
            description = "What to do about a sentence that cannot be carried out, as with apply.")
    private Recover recover = Recover.OFF;

    @Option(names = "--json", description = "Write what was found as JSON.")
    private boolean json;

    @Mixin
    private final OpeningOptions opening = new OpeningOptions();

    CheckCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Path from = Objects.requireNonNull(file, "a required parameter");
        if (runs < 1 || runs > MOST_RUNS) {
            return refuse(List.of("--runs goes from 1 to " + MOST_RUNS + ", and is " + runs));
        }
        return switch (Scripted.of(sentences, from, opening.corners())) {
            case Scripted.Refused(List<String> lines) -> refuse(lines);
            case Scripted.Read(Script script, Input.Opened input) -> check(script, from, input.file());
        };
    }

    private int check(Script script, Path from, FileOpening.Opened opened) {
        Terminal terminal = environment.terminal();
        opening.notices(opened).forEach(notice -> terminal.complain(from + ": " + notice));
        List<String> said = script.lines().stream().map(Script.Line::text).toList();
        Program program = Program.of(opened.blueprint(), opened.isConverted() ? opened.filledIn() : null, said, recover);
        Means means = environment.means().get();
        var progress = new Progress(environment, "variations", means.variations().size() * runs);
        Report report = new Check(means).run(program, runs, new Check.Listener() {
            private int done;

            @Override
            public void begins(int round, Variation variation) {}

            @Override
            public void ended(Result result) {
                progress.done(++done);
            }
        }, new Stop());
        progress.clear();
        try {
            terminal.print(json ? CheckReport.json(from, report, runs) : CheckReport.text(script, report, runs));
        } catch (IOException fault) {
            return refuse(List.of("standard output: " + fault.getMessage()));
        }
        return report.isIdentical() ? ExitCode.DONE : ExitCode.OBJECTIONS;
    }

    private int refuse(List<String> lines) {
        lines.forEach(environment.terminal()::complain);
        return ExitCode.REFUSED;
    }
}
