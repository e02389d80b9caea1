package dev.cyanotype.determinism;

import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.Utf8Sink;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * The other process's side of a check: it runs the program that it is asked to and answers what came of each turn, a line of
 * JSON each. The first that is not what was due is the last, and the document that it left follows.
 */
public final class Answering {
    private final Pipeline pipeline;

    public Answering(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Answers one request; false where there was none. */
    public boolean answer(InputStream in, OutputStream out) throws IOException {
        Request request = Request.read(new BufferedInputStream(in));
        if (request == null) {
            return false;
        }
        var answers = new ByteArrayOutputStream();
        new Replay(pipeline, Options.OPTIMISED).said(request.program(), (turn, outcome, left) -> {
            boolean same = outcome.equals(request.due().get(turn));
            answers.writeBytes(line(outcome.toJson()));
            if (!same) {
                byte[] document = left.document().toBytes();
                answers.writeBytes(line(JsonObject.EMPTY.with("bytes", JsonNumber.of(document.length))));
                answers.writeBytes(document);
            }
            return same;
        });
        answers.writeTo(out);
        out.flush();
        return true;
    }

    private static byte[] line(JsonObject json) {
        var sink = new Utf8Sink(256);
        json.writeTo(sink);
        sink.ascii('\n');
        return sink.toByteArray();
    }

    /** What was answered to a request, read on the side of the one who asked. */
    static Verdict verdict(Program program, Trace reference, InputStream answers) throws IOException {
        List<Outcome> due = reference.due(program);
        for (int i = 0; i < due.size(); i++) {
            JsonObject line = Lines.object(answers);
            Outcome found = line == null ? null : Outcome.of(line);
            if (found == null) {
                return new Verdict.Failed("it answered only " + i + " of " + due.size() + " sentences");
            }
            if (!found.equals(due.get(i))) {
                JsonObject head = Lines.object(answers);
                int length = head != null && head.get("bytes") instanceof JsonNumber bytes ? (int) bytes.value() : 0;
                byte[] document = answers.readNBytes(length);
                return new Verdict.Different(Comparison.between(
                        i, program, due.get(i), found, Comparison.json(reference.due(program, i)), Comparison.json(document)));
            }
        }
        return new Verdict.Same();
    }
}
