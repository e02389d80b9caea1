package dev.cyanotype.cli;

import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs sentences on a document, in order. */
@Command(
        name = "apply",
        sortOptions = false,
        description = "Runs sentences on a blueprint, in order. Each is carried out as a whole or not at all; those that are"
                + " rejected are named on standard error, and leave nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every sentence was applied",
            "1:some were rejected; what was applied is written",
            "2:bad usage or input; nothing is written"
        })
final class ApplyCommand implements Callable<Integer> {
    private final Environment environment;

    @Parameters(index = "0", paramLabel = "FILE", converter = Choices.OfPath.class, description = "The blueprint.")
    private @Nullable Path file;

    @Mixin
    private final SentenceOptions sentences = new SentenceOptions();

    @Mixin
    private final OutputOptions outputs = new OutputOptions();

    @Option(
            names = "--recover",
            paramLabel = "off|correct|partial",
            converter = Choices.OfRecover.class,
            description = "What to do about a sentence that cannot be carried out: reject it (off, the default), carry out a"
                    + " corrected reading (correct), or else the clauses that can be (partial).")
    private Recover recover = Recover.OFF;

    @Option(
            names = "--select",
            paramLabel = "ID",
            parameterConsumer = OneOrMore.class,
            description = "A component that is selected at the start: what 'this' means. May be given many times.")
    private @Nullable List<String> selection;

    @Mixin
    private final OpeningOptions opening = new OpeningOptions();

    @Option(
            names = "--options",
            paramLabel = "PRESET",
            converter = Choices.OfOptions.class,
            description = "The optimisations to run with: optimised (the default), baseline, or names joined by '+'. No result"
                    + " depends on them.")
    private Options options = Options.OPTIMISED;

    ApplyCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Path from = Objects.requireNonNull(file, "a required parameter");
        String misuse = outputs.misuse(from, sentences.scriptFile());
        if (misuse != null) {
            return refuse(List.of(misuse));
        }
        return switch (Scripted.of(sentences, from, opening.corners())) {
            case Scripted.Refused(List<String> lines) -> refuse(lines);
            case Scripted.Read(Script script, Input.Opened input) -> apply(script, from, input);
        };
    }

    private int apply(Script script, Path from, Input.Opened input) {
        FileOpening.Opened opened = input.file();
        String misuse = misuse(from, opened);
        if (misuse != null) {
            return refuse(List.of(misuse));
        }
        opening.notices(opened).forEach(notice -> environment.terminal().complain(from + ": " + notice));
        Session session = Sessions.on(opened, environment.engine().get().pipeline(), options);
        session.select(selection == null ? List.of() : selection);
        var report = new Report(from.toString(), session.history().current().digest());
        int rejected = run(script, session, report);
        byte[] after = session.state().document().toBytes();
        String fault = outputs.write(environment.terminal(), from, input.bytes(), after, report.toBytes());
        if (fault != null) {
            return refuse(List.of(fault));
        }
        return rejected == 0 ? ExitCode.DONE : ExitCode.OBJECTIONS;
    }

    /** What the document has against the options. */
    private @Nullable String misuse(Path from, FileOpening.Opened opened) {
        for (String id : selection == null ? List.<String>of() : selection) {
            if (opened.blueprint().place(id) == null) {
                return "there is no component '" + Printable.cut(id, 100) + "' to select";
            }
        }
        return opened.isConverted() ? outputs.misuseOfConverted(from) : null;
    }

    /** Runs the sentences, and gives the number of those that were rejected. */
    private int run(Script script, Session session, Report report) {
        var log = new RunLog(environment.terminal());
        var progress = new Progress(environment, "sentences", script.lines().size());
        int rejected = 0;
        int number = 0;
        for (Script.Line line : script.lines()) {
            Run run = session.say(line.text(), recover);
            rejected += run.isApplied() ? 0 : 1;
            progress.clear();
            log.log(++number, line.number(), run);
            if (outputs.hasReport()) {
                report.add(run);
            }
            progress.done(number);
        }
        progress.clear();
        return rejected;
    }

    private int refuse(List<String> lines) {
        lines.forEach(environment.terminal()::complain);
        return ExitCode.REFUSED;
    }
}
