package dev.cyanotype.determinism;

import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a difference as people read it.
 *
 * @param kind what it tells
 * @param text the line, without a sign
 */
public record DiffLine(Kind kind, String text) {
    private static final int MOST_CHANGES = 200;

    /** What a line of a difference tells. */
    public enum Kind {
        /** The place that the lines below are about. */
        PLACE(' '),
        EXPECTED('-'),
        FOUND('+');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }

        public char sign() {
            return sign;
        }
    }

    /** The lines of a difference: what was decided, then place by place what differs, then what else does. */
    public static List<DiffLine> of(Difference difference) {
        List<DiffLine> lines = new ArrayList<>();
        Outcome expected = difference.expected();
        Outcome found = difference.found();
        pair("answer", expected.decision(), found.decision(), lines);
        int more = difference.changes().size() - MOST_CHANGES;
        for (JsonChange change : difference.changes().subList(0, Math.min(MOST_CHANGES, difference.changes().size()))) {
            lines.add(new DiffLine(Kind.PLACE, change.path().toString()));
            JsonValue before = change.expected();
            JsonValue after = change.found();
            lines.add(new DiffLine(Kind.EXPECTED, before == null ? "(nothing)" : before.onOneLine().toText()));
            lines.add(new DiffLine(Kind.FOUND, after == null ? "(nothing)" : after.onOneLine().toText()));
        }
        if (more > 0) {
            lines.add(new DiffLine(Kind.PLACE, "and " + more + " more places"));
        }
        pair("hints", hints(expected), hints(found), lines);
        pair("digest", expected.digest(), found.digest(), lines);
        if (expected.written() != null && found.written() != null && difference.changes().isEmpty()) {
            pair("bytes", expected.written(), found.written(), lines);
        }
        return lines;
    }

    private static String hints(Outcome outcome) {
        return outcome.hints().isEmpty() ? "(none)" : String.join(" · ", outcome.hints());
    }

    private static void pair(String place, String expected, String found, List<DiffLine> lines) {
        if (!expected.equals(found)) {
            lines.add(new DiffLine(Kind.PLACE, place));
            lines.add(new DiffLine(Kind.EXPECTED, expected));
            lines.add(new DiffLine(Kind.FOUND, found));
        }
    }
}
