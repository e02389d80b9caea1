package dev.cyanotype.editor.welcome;

import dev.cyanotype.editor.support.settings.Settings;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The tour at the first start: a few steps, each at a place of the window. Once it was seen or skipped it does not come again. */
public final class TourViewModel {
    private static final String SETTING = "tour.seen";

    private final Settings settings;
    private final List<Step> steps;
    private final ReadOnlyObjectWrapper<@Nullable Step> step = new ReadOnlyObjectWrapper<>();

    /**
     * One step.
     *
     * @param place the part of the window that it points at
     */
    public record Step(String place, String title, String text) {}

    public TourViewModel(List<Step> steps, Settings settings) {
        this.steps = List.copyOf(steps);
        this.settings = settings;
    }

    /** Whether nobody has seen it yet. */
    public boolean isNew() {
        return settings.get(SETTING, "").isEmpty();
    }

    /** The step that is shown; null while the tour is not. */
    public ReadOnlyObjectProperty<@Nullable Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Such as {@code 1 of 3}. */
    public String progress() {
        return steps.indexOf(step.get()) + 1 + " of " + steps.size();
    }

    /** Whether the step that is shown is the last. */
    public boolean isLast() {
        return steps.indexOf(step.get()) == steps.size() - 1;
    }

    public void start() {
        step.set(steps.getFirst());
    }

    /** Goes on, and ends behind the last step. */
    public void next() {
        if (isLast()) {
            end();
        } else {
            step.set(steps.get(steps.indexOf(step.get()) + 1));
        }
    }

    /** Ends the tour wherever it is. */
    public void end() {
        step.set(null);
        settings.put(SETTING, "true");
    }
}
