package dev.cyanotype.cli;

import dev.cyanotype.language.Correction;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.Skipped;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import java.util.StringJoiner;

/** What a person has to know of runs, a line each: rejections, corrections, clauses left out, warnings. */
final class RunLog {
    private static final int MOST_OF_A_MESSAGE = 600;
    private static final int MOST_OF_A_SENTENCE = 200;
    private static final int MOST_FINDINGS = 10;

    private final Terminal terminal;

    RunLog(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Says what there is to say of a run.
     *
     * @param number which sentence it was, from 1
     * @param line the line of the script that it stands on, or 0
     */
    void log(int number, int line, Run run) {
        String which = "sentence " + number + (line == 0 ? "" : " (line " + line + ")") + ": ";
        Rejection rejection = run.rejection();
        for (Correction correction : run.corrections()) {
            terminal.complain(which + "read " + quoted(correction.from()) + " as " + quoted(correction.to()));
        }
        for (Skipped skipped : run.skipped()) {
            String clause = "left out clause " + skipped.number() + ", " + quoted(skipped.clause());
            terminal.complain(which + clause + ": " + said(skipped.why()));
        }
        if (rejection != null) {
            terminal.complain(which + said(rejection));
        }
        findings(which, run, rejection == null ? Severity.WARNING : Severity.ERROR);
    }

    /** The first findings of a severity: what warns of an edit that stands, and what speaks against one that does not. */
    private void findings(String which, Run run, Severity severity) {
        String name = severity == Severity.WARNING ? "warning" : "error";
        int found = 0;
        for (Finding finding : run.findings()) {
            if (finding.severity() == severity && ++found <= MOST_FINDINGS) {
                String message = Printable.cut(finding.message(), MOST_OF_A_MESSAGE);
                terminal.complain(which + name + ": " + finding.rule() + ": " + message);
            }
        }
        if (found > MOST_FINDINGS) {
            int more = found - MOST_FINDINGS;
            terminal.complain(which + "and " + more + " more findings of severity " + name + ", which a report lists");
        }
    }

    /** The code, the message, and what to say instead. */
    private static String said(Rejection rejection) {
        var tries = new StringJoiner(", ", "; try ", "").setEmptyValue("");
        for (String suggestion : rejection.suggestions()) {
            tries.add(quoted(suggestion));
        }
        String message = Printable.cut(rejection.message(), MOST_OF_A_MESSAGE);
        boolean stop = tries.length() > 0 && message.endsWith(".");
        return rejection.code() + ": " + (stop ? message.substring(0, message.length() - 1) : message) + tries;
    }

    private static String quoted(String text) {
        return "\"" + Printable.cut(text, MOST_OF_A_SENTENCE) + "\"";
    }
}
