package dev.cyanotype.cli;

import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.Utf8Sink;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.RunReport;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the sentences of one document: {@code {"file", "runs": [result…], "summary"}}, a run to a line.
 *
 * <p>The summary counts the sentences, the applied, the rejected, the corrected and those of which clauses were left out, and
 * holds the nanoseconds in the pipeline and the digests before and after.
 */
final class Report {
    private final String file;
    private final String digestBefore;
    private final List<JsonObject> runs = new ArrayList<>();
    private String digest;
    private int rejected;
    private int corrected;
    private int partial;
    private long nanoseconds;

    Report(String file, String digest) {
        this.file = file;
        this.digestBefore = digest;
        this.digest = digest;
    }

    void add(Run run) {
        runs.add(RunReport.of(run));
        rejected += run.isApplied() ? 0 : 1;
        corrected += run.corrections().isEmpty() ? 0 : 1;
        partial += run.skipped().isEmpty() ? 0 : 1;
        nanoseconds += run.timing().total();
        digest = run.digest();
    }

    byte[] toBytes() {
        var out = new Utf8Sink(4096);
        out.ascii("{\n  \"file\": ");
        JsonString.of(file).writeTo(out);
        out.ascii(",\n  \"runs\": [");
        for (int i = 0; i < runs.size(); i++) {
            out.ascii(i == 0 ? "\n    " : ",\n    ");
            runs.get(i).writeTo(out);
        }
        out.ascii("\n  ],\n  \"summary\": ");
        summary().writeTo(out);
        out.ascii("\n}\n");
        return out.toByteArray();
    }

    private JsonObject summary() {
        return JsonObject.EMPTY
                .with("sentences", JsonNumber.of(runs.size()))
                .with("applied", JsonNumber.of(runs.size() - rejected))
                .with("rejected", JsonNumber.of(rejected))
                .with("corrected", JsonNumber.of(corrected))
                .with("partial", JsonNumber.of(partial))
                .with("total_ns", JsonNumber.of(nanoseconds))
                .with("digest_before", JsonString.of(digestBefore))
                .with("digest", JsonString.of(digest));
    }
}
