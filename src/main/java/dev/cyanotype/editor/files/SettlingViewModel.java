package dev.cyanotype.editor.files;

import dev.cyanotype.history.Divergence;
import dev.cyanotype.history.Divergence.Aspect;
import dev.cyanotype.history.ThreeWay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What differs between a document, its file, and what both come from, a line each; of what is in conflict one side is chosen. */
public final class SettlingViewModel {
    private static final int LONGEST = 60;

    private final List<Line> lines;
    private final Set<Divergence> taken = new LinkedHashSet<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    /**
     * One thing that differs, in words.
     *
     * @param what it is
     * @param place where it is
     * @param base how it was
     * @param here how it is in the window
     * @param there how it is in the file
     */
    public record Line(Divergence what, String place, String base, String here, String there) {

        static Line of(Divergence each) {
            return each.aspect() instanceof Aspect.Existence
                    ? new Line(each, each.place(), each.base().isEmpty() ? "–" : "there", existence(each, each.here()), existence(each, each.there()))
                    : new Line(each, each.place(), value(each.base()), value(each.here()), value(each.there()));
        }

        /** How it was and how it is, without saying twice what is the same. */
        public String text() {
            return switch (what.side()) {
                case HERE -> "was " + base + ", here " + here;
                case THERE -> "was " + base + ", in the file " + there;
                case BOTH -> "was " + base + ", on both sides " + here;
                case CONFLICT -> "was " + base + ", here " + here + ", in the file " + there;
            };
        }

        private static String existence(Divergence each, String side) {
            return side.isEmpty() ? (each.base().isEmpty() ? "–" : "removed")
                    : each.base().isEmpty() ? "added"
                    : side.equals(each.base()) ? "as it was"
                    : "changed";
        }

        private static String value(String text) {
            return text.isEmpty() ? "–" : text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…" : text;
        }
    }

    public SettlingViewModel(ThreeWay sides) {
        this.lines = sides.divergences().stream().map(Line::of).toList();
        tell();
    }

    /** What is in conflict first. */
    public List<Line> lines() {
        return lines;
    }

    /** How much was changed where, in a sentence. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether a conflict is to be settled as it is in the file. */
    public boolean isTaken(Line line) {
        return taken.contains(line.what());
    }

    /** Settles a conflict: as it is in the file, or as it is here. */
    public void take(Line line, boolean fromThere) {
        if (fromThere && line.what().isConflict()) {
            taken.add(line.what());
        } else {
            taken.remove(line.what());
        }
        tell();
    }

    /** The conflicts that are settled as they are in the file, in the order of the lines. */
    public List<Divergence> taken() {
        return lines.stream().map(Line::what).filter(taken::contains).toList();
    }

    private void tell() {
        List<String> parts = new ArrayList<>();
        count(parts, Divergence.Side.THERE, "changed in the file");
        count(parts, Divergence.Side.HERE, "changed here");
        count(parts, Divergence.Side.BOTH, "changed alike on both sides");
        count(parts, Divergence.Side.CONFLICT, "changed on both sides and different, " + taken.size() + " to be as in the file");
        summary.set(parts.isEmpty() ? "Nothing that a blueprint holds differs." : String.join("; ", parts) + ".");
    }

    private void count(List<String> parts, Divergence.Side side, String what) {
        long count = lines.stream().filter(line -> line.what().side() == side).count();
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }
}
