package dev.cyanotype.editor.support.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/** The theme of the window: light, dark, or as the system has it. One for the whole program. */
public final class Theme {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final List<String> SHEETS =
            List.of("cyanotype", "shell", "canvas", "commandbar", "inspector", "outline", "panels", "history", "profiler", "determinism", "dialogs");

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    /** What people choose. */
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    public Theme() {
        choice.addListener(_ -> follow());
        Platform.getPreferences().colorSchemeProperty().addListener(_ -> follow());
        follow();
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /** Whether the window is dark now. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** Dresses a scene, now and whenever the theme changes: its root has the pseudo class "dark" in dark themes. */
    public void dress(Scene scene) {
        for (String sheet : SHEETS) {
            URL found = Objects.requireNonNull(
                    Theme.class.getResource("/dev/cyanotype/assets/styles/" + sheet + ".css"), sheet);
            scene.getStylesheets().add(found.toExternalForm());
        }
        scene.getRoot().pseudoClassStateChanged(DARK, dark.get());
        dark.addListener((_, _, now) -> scene.getRoot().pseudoClassStateChanged(DARK, now));
    }

    private void follow() {
        boolean now = switch (choice.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        Application.setUserAgentStylesheet(
                now ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        dark.set(now);
    }
}
