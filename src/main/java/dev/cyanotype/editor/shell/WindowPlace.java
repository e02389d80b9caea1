package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.settings.Settings;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stands and how large it is, kept from one start to the next. */
final class WindowPlace {
    private static final String NAME = "window.";
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 480;

    private WindowPlace() {}

    /** Puts the window where it was, as far as there is a screen for it, and remembers where it goes. */
    static void keep(Stage stage, Settings settings) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        double width = number(settings, "width", 1280);
        double height = number(settings, "height", 800);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.max(LEAST_WIDTH, Math.min(width, screen.getWidth())));
        stage.setHeight(Math.max(LEAST_HEIGHT, Math.min(height, screen.getHeight())));
        double x = number(settings, "x", Double.NaN);
        double y = number(settings, "y", Double.NaN);
        if (!Double.isNaN(x) && !Double.isNaN(y) && !Screen.getScreensForRectangle(x, y, 200, 100).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(Boolean.parseBoolean(settings.get(NAME + "maximised", "false")));
        stage.maximizedProperty().addListener((_, _, now) -> settings.put(NAME + "maximised", String.valueOf(now)));
        stage.widthProperty().addListener(_ -> remember(stage, settings));
        stage.heightProperty().addListener(_ -> remember(stage, settings));
        stage.xProperty().addListener(_ -> remember(stage, settings));
        stage.yProperty().addListener(_ -> remember(stage, settings));
    }

    private static void remember(Stage stage, Settings settings) {
        if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen() && stage.isShowing()) {
            put(settings, "width", stage.getWidth());
            put(settings, "height", stage.getHeight());
            put(settings, "x", stage.getX());
            put(settings, "y", stage.getY());
        }
    }

    private static void put(Settings settings, String name, double value) {
        settings.put(NAME + name, String.format(Locale.ROOT, "%.0f", value));
    }

    private static double number(Settings settings, String name, double fallback) {
        try {
            return Double.parseDouble(settings.get(NAME + name, ""));
        } catch (NumberFormatException none) {
            return fallback;
        }
    }
}
