package dev.cyanotype.editor.history;

import dev.cyanotype.editor.history.HistoryRow.Standing;
import dev.cyanotype.editor.support.document.RunLog;
import dev.cyanotype.history.History;
import dev.cyanotype.history.LoggedRun;
import dev.cyanotype.history.Revision;
import dev.cyanotype.language.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the lines of a history. */
final class HistoryRows {
    private HistoryRows() {}

    /** All lines, the latest first. */
    static List<HistoryRow> of(History history, RunLog log) {
        Standings standings = Standings.of(history);
        Lanes lanes = Lanes.of(history);
        Map<Integer, List<HistoryRow>> refused = new HashMap<>();
        int latest = history.first();
        for (LoggedRun run : log.runs()) {
            if (run.kind() == LoggedRun.Kind.APPLIED) {
                latest = run.revision();
            } else if (run.kind() == LoggedRun.Kind.REJECTED) {
                refused.computeIfAbsent(latest, _ -> new ArrayList<>()).add(refusal(run, lanes.of(latest).between()));
            }
        }
        List<HistoryRow> all = new ArrayList<>();
        for (Revision revision : history.revisions()) {
            int number = revision.number();
            all.add(state(history, revision, log.maker(number), standings.of(number), lanes.of(number)));
            all.addAll(refused.getOrDefault(number, List.of()));
        }
        return all.reversed();
    }

    static HistoryRow state(History history, Revision revision, @Nullable LoggedRun run, Standing standing, Lanes.Row lanes) {
        int number = revision.number();
        String name = history.name(number);
        if (revision.parent() == null) {
            String opened = revision.sentence().isEmpty() ? "Opened" : "Converted: " + revision.sentence();
            return new HistoryRow(number, opened, "", standing, 0, null, name, lanes);
        }
        boolean branches = revision.parent() instanceof Integer parent && parent != number - 1;
        String did = run == null ? "" : run.message();
        String from = branches ? (did.isEmpty() ? "" : ", ") + "from revision " + revision.parent() : "";
        String sentence = revision.sentence();
        String title = sentence.lines().findFirst().orElse("");
        long more = sentence.lines().count() - 1;
        return new HistoryRow(
                number,
                more > 0 ? title + " … and " + more + " more" : title,
                did + from,
                standing,
                run == null ? 0 : run.timing().total(),
                run == null ? null : run.at(),
                name,
                lanes);
    }

    /** The line of a command that changed nothing; {@code lanes} are those that go past it. */
    static HistoryRow refusal(LoggedRun run, Lanes.Row lanes) {
        boolean taken = Code.VERIFY_FAILED.name().equals(run.code());
        return new HistoryRow(
                run.revision(), run.sentence(), run.message(), taken ? Standing.ROLLED_BACK : Standing.REFUSED, run.timing().total(), run.at(), null, lanes);
    }
}
