package dev.cyanotype.cli;

import dev.cyanotype.determinism.DiffLine;
import dev.cyanotype.determinism.Difference;
import dev.cyanotype.determinism.Report;
import dev.cyanotype.determinism.Result;
import dev.cyanotype.determinism.Variation;
import dev.cyanotype.determinism.Verdict;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** What a check found, for people and as JSON. */
final class CheckReport {
    private static final int MOST_OF_A_LINE = 400;
    private static final int MOST_LINES = 60;
    private static final int MOST_OTHERS = 10;

    private CheckReport() {}

    static String text(Script script, Report report, int runs) {
        var out = new StringBuilder();
        Result other = report.firstOther();
        String what = counted(report.sentences(), "sentence") + ", " + counted(report.revisions(), "revision") + ", "
                + report.rejected() + " rejected";
        if (other == null) {
            line(out, "identical: " + what);
            line(out, report.digest());
        } else {
            line(out, "not identical: " + what);
        }
        line(out, "under " + counted(report.results().size(), "variation") + ": " + kinds(report) + (runs == 1 ? "" : "; " + runs + " rounds"));
        if (other != null) {
            first(out, script, report);
            others(out, report);
        }
        return out.toString();
    }

    /** The first difference, or where there is none but a failure, that. */
    private static void first(StringBuilder out, Script script, Report report) {
        for (Result result : report.results()) {
            if (result.verdict() instanceof Verdict.Different(Difference difference)) {
                int number = script.lines().get(difference.turn()).number();
                String where = "sentence " + (difference.turn() + 1) + (number == 0 ? "" : " (line " + number + ")");
                line(out, "");
                line(out, "first difference: " + where + ", \"" + Printable.cut(difference.sentence(), MOST_OF_A_LINE) + "\": " + difference.what());
                line(out, "under " + title(result));
                List<DiffLine> lines = DiffLine.of(difference);
                for (DiffLine each : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
                    line(out, "  " + each.kind().sign() + " " + Printable.cut(each.text(), MOST_OF_A_LINE));
                }
                if (lines.size() > MOST_LINES) {
                    line(out, "  and " + (lines.size() - MOST_LINES) + " more lines, which --json lists");
                }
                return;
            }
        }
    }

    private static void others(StringBuilder out, Report report) {
        List<Result> others = report.results().stream().filter(result -> !result.isSame()).toList();
        line(out, "");
        line(out, others.size() + " of " + report.results().size() + " came out otherwise:");
        for (Result result : others.subList(0, Math.min(MOST_OTHERS, others.size()))) {
            line(out, "  " + switch (result.verdict()) {
                case Verdict.Same _ -> "same";
                case Verdict.Different(Difference difference) -> "different at sentence " + (difference.turn() + 1);
                case Verdict.Failed(String why) -> "not proved, " + why;
            } + ": " + title(result));
        }
        if (others.size() > MOST_OTHERS) {
            line(out, "  and " + (others.size() - MOST_OTHERS) + " more, which --json lists");
        }
    }

    private static String title(Result result) {
        Variation variation = result.variation();
        return variation.kind().title().toLowerCase(Locale.ROOT) + ": " + variation.title()
                + (result.round() == 1 ? "" : " (round " + result.round() + ")");
    }

    private static String kinds(Report report) {
        var kinds = new StringJoiner(", ");
        for (Variation.Kind kind : Variation.Kind.values()) {
            long count = report.results().stream().filter(result -> result.variation().kind() == kind).count();
            if (count > 0) {
                kinds.add(kind.counted((int) count));
            }
        }
        return kinds.toString();
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static void line(StringBuilder out, String text) {
        out.append(Printable.line(text)).append('\n');
    }

    static String json(Path file, Report report, int runs) {
        List<JsonValue> results = new ArrayList<>(report.results().size());
        for (Result result : report.results()) {
            results.add(entry(result));
        }
        JsonObject head = JsonObject.EMPTY
                .with("file", JsonString.of(file.toString()))
                .with("identical", JsonLiteral.of(report.isIdentical()))
                .with("sentences", JsonNumber.of(report.sentences()))
                .with("revisions", JsonNumber.of(report.revisions()))
                .with("rejected", JsonNumber.of(report.rejected()))
                .with("runs", JsonNumber.of(runs))
                .with("digest", JsonString.of(report.digest()))
                .with("variations", JsonArray.of(results));
        return head.toText() + "\n";
    }

    private static JsonObject entry(Result result) {
        JsonObject entry = JsonObject.EMPTY
                .with("run", JsonNumber.of(result.round()))
                .with("kind", JsonString.of(result.variation().kind().title()))
                .with("variation", JsonString.of(result.variation().title()));
        return switch (result.verdict()) {
            case Verdict.Same _ -> entry.with("outcome", JsonString.of("identical"));
            case Verdict.Different(Difference difference) ->
                entry.with("outcome", JsonString.of("different")).with("difference", difference.toJson());
            case Verdict.Failed(String why) -> entry.with("outcome", JsonString.of("failed")).with("message", JsonString.of(why));
        };
    }
}
