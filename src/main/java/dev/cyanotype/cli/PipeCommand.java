package dev.cyanotype.cli;

import dev.cyanotype.cli.pipe.Answer;
import dev.cyanotype.cli.pipe.LineReader;
import dev.cyanotype.cli.pipe.Recent;
import dev.cyanotype.cli.pipe.Request;
import dev.cyanotype.cli.pipe.RequestReader;
import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.interchange.Opener;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.StrictReader;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.RunReport;
import dev.cyanotype.session.Session;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers requests, one line of JSON each, until there are no more. */
@Command(
        name = "pipe",
        sortOptions = false,
        description = {
            "Answers requests of one line of JSON each, from standard input to standard output.",
            "",
            "A request, and its answer:",
            "  {\"id\":1,\"blueprint\":{...},\"sentence\":\"...\",\"recover\":\"off\",\"selection\":[\"id\"]}",
            "  {\"id\":1,\"result\":{...},\"blueprint\":{...}}",
            "",
            "recover and selection may be left out. A line that is no request is answered with"
                    + " {\"id\":...,\"error\":{\"message\":\"...\"}}."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the input has ended", "2:bad usage, or standard input or output failed"})
final class PipeCommand implements Callable<Integer> {
    private final Environment environment;
    private final Recent<FileOpening> documents = new Recent<>();
    private @Nullable Engine engine;

    @Mixin
    private final OpeningOptions opening = new OpeningOptions();

    PipeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var lines = new LineReader(environment.terminal().in(), StrictReader.MAX_FILE);
        try {
            while (true) {
                switch (lines.next()) {
                    case LineReader.Line.End _ -> {
                        return ExitCode.DONE;
                    }
                    case LineReader.Line.TooLong _ ->
                        send(Answer.error(JsonLiteral.NULL, "the line is longer than 64 MB", List.of()));
                    case LineReader.Line.Whole(byte[] line) -> send(answer(line));
                }
            }
        } catch (IOException fault) {
            environment.terminal().complain("the pipe broke: " + fault.getMessage());
            return ExitCode.REFUSED;
        }
    }

    private void send(byte[] line) throws IOException {
        environment.terminal().out().write(line);
        environment.terminal().out().flush();
    }

    private byte[] answer(byte[] line) {
        return switch (RequestReader.read(line)) {
            case Request.Parsed.Bad(JsonValue id, String message) -> Answer.error(id, message, List.of());
            case Request.Parsed.Understood(Request request) -> guarded(request);
        };
    }

    /** Each request stands alone: a bug that one brings to light costs its answer and the engine, not those behind it. */
    private byte[] guarded(Request request) {
        try {
            Engine working = engine == null ? environment.engine().get() : engine;
            engine = working;
            return answer(request, working);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            engine = null;
            return Answer.error(request.id(), "there is not enough memory for this line", List.of());
        } catch (RuntimeException bug) {
            engine = null;
            return Answer.error(request.id(), Bug.line(bug), List.of());
        }
    }

    private byte[] answer(Request request, Engine engine) {
        return switch (documents.get(request.blueprint(), text -> Opener.open(text, opening.corners()))) {
            case FileOpening.Refused refused -> {
                List<String> problems = Input.lines("blueprint: ", refused);
                yield Answer.error(request.id(), problems.getFirst(), problems);
            }
            case FileOpening.Opened opened -> answer(request, opened, engine);
        };
    }

    private byte[] answer(Request request, FileOpening.Opened opened, Engine engine) {
        for (String id : request.selection()) {
            if (opened.blueprint().place(id) == null) {
                String message = "selection: there is no component \"" + Printable.cut(id, 100) + "\"";
                return Answer.error(request.id(), message, List.of());
            }
        }
        Session session = Sessions.on(opened, engine.pipeline(), Options.OPTIMISED);
        session.select(request.selection());
        Run run = session.say(request.sentence(), request.recover());
        return Answer.of(request.id(), RunReport.of(run), session.state().document(), opening.notices(opened));
    }
}
