package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.commandbar.Outcome.Kind;
import dev.cyanotype.language.Correction;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.HistoryMove;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says what a run comes to. */
final class Wording {
    private static final Pattern PLAIN_START = Pattern.compile("[a-z]+[ ,;:].*", Pattern.DOTALL);

    private Wording() {}

    /** Of a sentence that would be applied, as it stands or with words taken for others. */
    static Outcome applies(Run run) {
        return new Outcome(run.corrections().isEmpty() ? Kind.APPLIES : Kind.MEANT, did(run), "", asides(run));
    }

    /** Of a sentence that would be rejected. */
    static Outcome refused(Rejection why) {
        String tag = why.code().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Outcome(Kind.REFUSED, capital(why.message()), tag, List.of());
    }

    /** What an applied run did, and the words that were taken for others. */
    static String done(Run run) {
        var out = new StringBuilder(did(run));
        for (Correction correction : run.corrections()) {
            out.append(", reading “").append(correction.from()).append("” as “").append(correction.to()).append('”');
        }
        return out.toString();
    }

    /** What an applied run does. */
    static String did(Run run) {
        HistoryMove move = run.historyMove();
        if (move != null) {
            return run.message().isEmpty() ? move(move) : run.message();
        }
        List<String> selected = run.after().selection();
        boolean selects = !run.changedDocument() && !selected.equals(run.before().selection());
        return selects ? "selects " + components(selected) : run.message();
    }

    private static String move(HistoryMove move) {
        return switch (move) {
            case HistoryMove.Undo(int times) -> times == 1 ? "undoes the last edit" : "undoes the last " + times + " edits";
            case HistoryMove.Redo(int times) -> times == 1 ? "redoes an edit" : "redoes " + times + " edits";
            case HistoryMove.RollBack(int revision) -> "goes back to revision " + revision;
        };
    }

    private static String components(List<String> ids) {
        return switch (ids.size()) {
            case 0 -> "nothing";
            case 1 -> ids.getFirst();
            default -> ids.size() + " components";
        };
    }

    /** The words taken for others, or else the doubts; then what the rules warn of. */
    static List<String> asides(Run run) {
        List<String> asides = new ArrayList<>();
        for (Correction correction : run.corrections()) {
            asides.add("read “" + correction.from() + "” as “" + correction.to() + '”');
        }
        double confidence = run.steps().stream().mapToDouble(Step::confidence).min().orElse(1);
        if (asides.isEmpty() && confidence < 1) {
            asides.add(Math.round(confidence * 100) + "% sure");
        }
        List<Finding> warnings = run.findings().stream().filter(finding -> finding.severity() == Severity.WARNING).toList();
        if (!warnings.isEmpty()) {
            int more = warnings.size() - 1;
            asides.add(warnings.getFirst().message() + (more == 0 ? "" : " And " + more + " more like it."));
        }
        return asides;
    }

    /** A message that begins with a plain word, with a capital. */
    static String capital(String message) {
        return PLAIN_START.matcher(message).matches() ? Character.toUpperCase(message.charAt(0)) + message.substring(1) : message;
    }
}
