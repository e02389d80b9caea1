package dev.cyanotype.cli;

import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.pipeline.RunReport;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import dev.cyanotype.rules.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds documents against the verification rules. */
@Command(
        name = "verify",
        sortOptions = false,
        description = "Holds blueprints against the verification rules, and says on standard output what it finds.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no finding of severity error",
            "1:some findings of severity error",
            "2:bad usage, or a file that cannot be read: its syntax, the schema, an id that stands twice"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Environment environment;

    @Parameters(arity = "1..*", paramLabel = "FILE", converter = Choices.OfPath.class, description = "The blueprints.")
    private List<Path> files = List.of();

    @Option(
            names = "--json",
            description = "Write {\"files\": [{\"file\", \"findings\": [{\"rule\", \"severity\", \"component\", \"message\"}]}]};"
                    + " a file that cannot be read has \"problems\" instead.")
    private boolean json;

    @Mixin
    private final OpeningOptions opening = new OpeningOptions();

    VerifyCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Terminal terminal = environment.terminal();
        Verification verification = environment.engine().get().verification();
        var progress = new Progress(environment, "files", files.size());
        List<JsonValue> entries = new ArrayList<>(json ? files.size() : 0);
        int exit = ExitCode.DONE;
        int done = 0;
        try {
            for (Path file : files) {
                Input input = Input.open(file, opening.corners());
                progress.clear();
                exit = Math.max(exit, switch (input) {
                    case Input.Refused(List<String> lines) -> {
                        lines.forEach(terminal::complain);
                        entries.add(entry(file).with("problems", strings(lines)));
                        yield ExitCode.REFUSED;
                    }
                    case Input.Opened(byte[] _, FileOpening.Opened opened) -> {
                        opening.notices(opened).forEach(notice -> terminal.complain(file + ": " + notice));
                        List<Finding> findings = verification.all(opened.blueprint());
                        if (json) {
                            entries.add(entry(file).with("findings", RunReport.findings(findings)));
                        } else {
                            terminal.print(text(file, findings));
                        }
                        yield worst(findings);
                    }
                });
                progress.done(++done);
            }
            progress.clear();
            if (json) {
                terminal.print(json(entries));
            }
            return exit;
        } catch (IOException fault) {
            terminal.complain("standard output: " + fault.getMessage());
            return ExitCode.REFUSED;
        }
    }

    private static int worst(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return ExitCode.OBJECTIONS;
            }
        }
        return ExitCode.DONE;
    }

    /** A line for each finding: {@code FILE: error: overlap: button_1: message}. */
    private static String text(Path file, List<Finding> findings) {
        var out = new StringBuilder();
        for (Finding finding : findings) {
            String severity = finding.severity().name().toLowerCase(Locale.ROOT);
            String component = finding.component() == null ? "screen" : finding.component();
            String line = file + ": " + severity + ": " + finding.rule() + ": " + component + ": " + finding.message();
            out.append(Printable.line(line)).append('\n');
        }
        return out.isEmpty() ? Printable.line(file + ": no findings") + "\n" : out.toString();
    }

    private static JsonObject entry(Path file) {
        return JsonObject.EMPTY.with("file", JsonString.of(file.toString()));
    }

    private static JsonArray strings(List<String> lines) {
        List<JsonValue> strings = new ArrayList<>(lines.size());
        for (String line : lines) {
            strings.add(JsonString.of(line));
        }
        return JsonArray.of(strings);
    }

    private static String json(List<JsonValue> entries) {
        var out = new StringBuilder("{\"files\": [");
        for (int i = 0; i < entries.size(); i++) {
            out.append(i == 0 ? "\n  " : ",\n  ").append(entries.get(i).toText());
        }
        return out.append("\n]}\n").toString();
    }
}
