package dev.cyanotype.cli;

import dev.cyanotype.history.History;
import dev.cyanotype.history.LoggedRun;
import dev.cyanotype.history.Revision;
import dev.cyanotype.journal.Damage;
import dev.cyanotype.journal.Recovered;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A history that came back, as lines for a person or as JSON. */
record JournalListing(Recovered state) {
    private static final int DIGEST_SHOWN = "sha256:".length() + 8;

    /** A line for the first state and one for each command, then where the document is. */
    String text() {
        History history = state.history();
        Revision first = history.revisions().getFirst();
        var out = new StringBuilder();
        line(out, first.number() + "  as opened" + (first.sentence().isEmpty() ? "" : ", converted: " + first.sentence()) + end(first));
        for (LoggedRun run : state.runs()) {
            line(out, switch (run.kind()) {
                case APPLIED -> revision(history.revision(run.revision()), run);
                case MOVED -> "   " + run.sentence() + ": at revision " + run.revision();
                case ALREADY_SO -> "   " + run.sentence() + ": already so" + time(run);
                case REJECTED -> "   " + run.sentence() + ": " + run.code() + ", " + run.message() + time(run);
            });
        }
        line(out, "at revision " + history.current().number() + " of " + (history.nextNumber() - 1));
        return out.toString();
    }

    private static void line(StringBuilder out, String line) {
        out.append(Printable.line(line)).append('\n');
    }

    private String revision(Revision revision, LoggedRun run) {
        return revision.number() + "  on " + revision.parent() + "  " + run.sentence() + time(run) + end(revision);
    }

    private static String time(LoggedRun run) {
        return String.format(Locale.ROOT, "  %.3f ms", run.timing().total() / 1e6);
    }

    private String end(Revision revision) {
        String name = state.history().name(revision.number());
        return "  " + revision.digest().substring(0, DIGEST_SHOWN) + (name == null ? "" : "  \"" + name + '"');
    }

    String json(@Nullable Damage damage) {
        History history = state.history();
        List<JsonValue> revisions = new ArrayList<>();
        for (Revision each : history.revisions()) {
            String name = history.name(each.number());
            JsonObject entry = JsonObject.EMPTY
                    .with("number", JsonNumber.of(each.number()))
                    .with("parent", each.parent() == null ? JsonLiteral.NULL : JsonNumber.of(each.parent()))
                    .with("sentence", JsonString.of(each.sentence()))
                    .with("digest", JsonString.of(each.digest()));
            revisions.add(name == null ? entry : entry.with("name", JsonString.of(name)));
        }
        List<JsonValue> commands = state.runs().stream().map(JournalListing::json).toList();
        JsonObject all = JsonObject.EMPTY
                .with("revisions", JsonArray.of(revisions))
                .with("commands", JsonArray.of(commands))
                .with("at", JsonNumber.of(history.current().number()));
        JsonObject said = damage == null ? all : all.with("damage", JsonObject.EMPTY
                .with("offset", JsonNumber.of(damage.offset()))
                .with("what", JsonString.of(damage.what())));
        return said.toText() + "\n";
    }

    private static JsonValue json(LoggedRun run) {
        JsonObject entry = JsonObject.EMPTY
                .with("number", JsonNumber.of(run.number()))
                .with("sentence", JsonString.of(run.sentence()))
                .with("outcome", JsonString.of(run.kind().name().toLowerCase(Locale.ROOT)))
                .with("code", run.code() == null ? JsonLiteral.NULL : JsonString.of(run.code()))
                .with("message", JsonString.of(run.message()))
                .with("revision", JsonNumber.of(run.revision()))
                .with("at", JsonString.of(run.at().toString()));
        return entry.with("timing_ns", JsonObject.EMPTY
                .with("decompose", JsonNumber.of(run.timing().decompose()))
                .with("execute", JsonNumber.of(run.timing().execute()))
                .with("verify", JsonNumber.of(run.timing().verify()))
                .with("serialize", JsonNumber.of(run.timing().serialize()))
                .with("total", JsonNumber.of(run.timing().total())));
    }
}
