package dev.cyanotype.editor.history;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.support.core.Latest;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.history.Comparison;
import dev.cyanotype.history.Difference;
import dev.cyanotype.history.History;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Two states of a document held against each other; found out in the background. */
public final class ComparisonViewModel {
    private static final int LONGEST = 60;

    private final ReadOnlyObjectWrapper<@Nullable Compared> shown = new ReadOnlyObjectWrapper<>();
    private final Latest<Compared> latest;

    /**
     * Two states and what differs.
     *
     * @param title which states they are
     * @param lines what differs, a line each
     */
    public record Compared(String title, Side before, Side after, List<Line> lines, List<Difference> differences) {}

    /** One of the two states. */
    public record Side(int revision, String title, Blueprint document) {}

    /**
     * One thing that differs.
     *
     * @param id the component that it is about, or null for the screen
     * @param mark a sign for its kind: {@code +}, {@code −}, {@code ±}
     * @param who the component or the member
     * @param what how it was and is
     * @param member whether it is a member of the component above it
     */
    public record Line(@Nullable String id, String mark, String who, String what, boolean member) {}

    public ComparisonViewModel(Threads threads) {
        this.latest = new Latest<>(threads);
    }

    /** What is compared, or null. */
    public ReadOnlyObjectProperty<@Nullable Compared> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Compares two revisions, the earlier first. */
    public void compare(DocumentViewModel document, int one, int other) {
        History history = document.momentProperty().get().history();
        Side before = side(history, Math.min(one, other));
        Side after = side(history, Math.max(one, other));
        latest.ask(() -> compared(before, after), shown::set);
    }

    public void close() {
        latest.callOff();
        shown.set(null);
    }

    private static Side side(History history, int number) {
        String name = history.name(number);
        String title = "Revision " + number + (name == null ? "" : " · " + name);
        return new Side(number, title, history.revision(number).document());
    }

    private static Compared compared(Side before, Side after) {
        List<Difference> differences = Comparison.of(before.document(), after.document()).differences();
        List<Line> lines = new ArrayList<>();
        for (Difference difference : differences) {
            lines.add(headline(difference));
            for (Difference.Field field : difference.fields()) {
                lines.add(new Line(difference.id(), "", field.path().print(), written(field.before()) + " → " + written(field.after()), true));
            }
        }
        String title = differences.isEmpty()
                ? "Revisions " + before.revision() + " and " + after.revision() + " are the same"
                : "Revision " + before.revision() + " → " + after.revision() + ": " + counts(differences);
        return new Compared(title, before, after, List.copyOf(lines), differences);
    }

    private static Line headline(Difference difference) {
        String who = difference.id() == null ? "Screen" : difference.id();
        return switch (difference.kind()) {
            case ADDED -> new Line(difference.id(), "+", who, "added", false);
            case REMOVED -> new Line(difference.id(), "−", who, "removed", false);
            case CHANGED -> new Line(difference.id(), "±", who, difference.relocated() ? "moved in the tree" : "", false);
        };
    }

    private static String counts(List<Difference> differences) {
        List<String> parts = new ArrayList<>();
        for (Difference.Kind kind : Difference.Kind.values()) {
            long count = differences.stream().filter(each -> each.kind() == kind).count();
            if (count > 0) {
                parts.add(count + " " + kind.name().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(", ", parts);
    }

    private static String written(@Nullable JsonValue value) {
        if (value == null) {
            return "nothing";
        }
        String text = value.toText();
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
