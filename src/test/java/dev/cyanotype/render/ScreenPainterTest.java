package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Screens;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class ScreenPainterTest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 300;

    private final ScreenPainter painter = new ScreenPainter(Drawn.TYPEFACES, Pictures.NONE);

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static <T> T onFxThread(Function<GraphicsContext, T> work) {
        return CompletableFuture.supplyAsync(() -> work.apply(new Canvas(WIDTH, HEIGHT).getGraphicsContext2D()), Platform::runLater).join();
    }

    private int painted(Blueprint blueprint, Viewport viewport) {
        return onFxThread(canvas -> painter.paint(canvas, blueprint, viewport, Showing.EDITING));
    }

    private static int[] pixels(GraphicsContext canvas) {
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        WritableImage image = canvas.getCanvas().snapshot(parameters, null);
        int[] argb = new int[WIDTH * HEIGHT];
        image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbPreInstance(), argb, 0, WIDTH);
        return argb;
    }

    /** The mean of how far two pictures are apart, in a channel of 255. */
    private static double difference(int[] one, int[] other) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                sum += Math.abs((one[i] >>> shift & 0xFF) - (other[i] >>> shift & 0xFF));
            }
        }
        return sum / 4.0 / one.length;
    }

    private static Blueprint grid(int count) {
        return Screens.open(GridScreens.pretty(count));
    }

    private static Viewport fit(Blueprint blueprint) {
        return Viewport.fitting(blueprint.frame().box(), WIDTH, HEIGHT, 10);
    }

    @ParameterizedTest
    @CsvSource({
        "assets/samples/storefront.blueprint, 0.3",
        "assets/samples/storefront.blueprint, 1",
        "assets/samples/storefront.blueprint, 2.5",
        "assets/samples/sign_in.blueprint, 1",
        "src/test/resources/dev/cyanotype/render/gallery.blueprint, 0.33",
        "src/test/resources/dev/cyanotype/render/gallery.blueprint, 1"
    })
    void looksAlikeOnTheCanvasAndInPixels(Path file, double zoom) throws IOException {
        Blueprint blueprint = Screens.open(Files.readAllBytes(file));
        var viewport = new Viewport(0, 0, zoom, WIDTH, HEIGHT);
        int[] onCanvas = onFxThread(canvas -> {
            painter.paint(canvas, blueprint, viewport, Showing.FINISHED);
            return pixels(canvas);
        });
        var own = new Pixels(WIDTH, HEIGHT);
        ScreenPixels.draw(new Words(Drawn.TYPEFACES, Sheet.of(blueprint)), Pictures.NONE, zoom, own);

        double apart = difference(onCanvas, own.argb());
        assertTrue(apart < 2, "apart by " + apart);
    }

    @Test
    void leavesWhatLiesAroundTheFrameClear() {
        Blueprint blueprint = Drawn.screen("");
        int[] argb = onFxThread(canvas -> {
            canvas.fillRect(0, 0, WIDTH, HEIGHT);
            painter.paint(canvas, blueprint, new Viewport(0, 0, 1, WIDTH, HEIGHT), Showing.EDITING);
            return pixels(canvas);
        });

        assertEquals(0xFFFFFFFF, argb[100 * WIDTH + 100]);
        assertEquals(0, argb[100 * WIDTH + 300]);
    }

    @Test
    void drawsOnlyWhatShows() {
        Blueprint blueprint = grid(500);

        assertEquals(9, painted(blueprint, new Viewport(0, 0, 1, WIDTH, HEIGHT)));
        assertEquals(500, painted(blueprint, fit(blueprint)));
        assertEquals(0, painted(blueprint, new Viewport(-5000, 0, 1, WIDTH, HEIGHT)));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 1000})
    void repaintsAnAreaAsItPaintsAll(int count) {
        Blueprint before = grid(count);
        Component component = before.required("comp_0");
        JsonObject visual = component.visual().members().with("bg_color", JsonString.of("#00FF00"));
        Blueprint after = before.withComponent("comp_0", component.members().with("visual", visual));
        int[] dirty = onFxThread(canvas -> {
            painter.paint(canvas, before, fit(before), Showing.EDITING);
            int drawn = painter.paint(canvas, after, fit(before), Showing.EDITING, component.box());
            assertTrue(drawn < count / 4, drawn + " drawn");
            return pixels(canvas);
        });

        assertArrayEquals(onFxThread(canvas -> {
            new ScreenPainter(Drawn.TYPEFACES, Pictures.NONE).paint(canvas, after, fit(after), Showing.EDITING);
            return pixels(canvas);
        }), dirty);
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "-9, 0", "13, -5", "-3, -4", "0.5, 0", "399, 2"})
    void pansAsItPaintsAll(double dx, double dy) {
        Blueprint blueprint = grid(1000);
        Viewport from = fit(blueprint);
        int[] panned = onFxThread(canvas -> {
            painter.paint(canvas, blueprint, from, Showing.EDITING);
            painter.paint(canvas, blueprint, from.pannedBy(dx, dy), Showing.EDITING);
            return pixels(canvas);
        });
        int[] afresh = onFxThread(canvas -> {
            new ScreenPainter(Drawn.TYPEFACES, Pictures.NONE).paint(canvas, blueprint, from.pannedBy(dx, dy), Showing.EDITING);
            return pixels(canvas);
        });

        assertTrue(difference(afresh, panned) < 0.01, "apart by " + difference(afresh, panned));
    }

    @Test
    void repaintsAllWhereItHasShownSomethingElse() {
        Blueprint blueprint = grid(1000);
        Viewport other = fit(blueprint).pannedBy(50, 50);
        int[] argb = onFxThread(canvas -> {
            painter.paint(canvas, blueprint, fit(blueprint), Showing.EDITING);
            painter.paint(canvas, blueprint, other, Showing.EDITING, new Box(0, 0, 1, 1));
            return pixels(canvas);
        });

        assertArrayEquals(onFxThread(canvas -> {
            painter.paint(canvas, blueprint, other, Showing.EDITING);
            return pixels(canvas);
        }), argb);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 1000})
    void drawsWhatIsDraggedElsewhere(int count) {
        Blueprint blueprint = grid(count);
        Viewport viewport = fit(blueprint);
        Component component = blueprint.required("comp_1");
        Box there = component.box().movedBy(200, 30);
        int[] dragged = onFxThread(canvas -> {
            painter.paint(canvas, blueprint, viewport, Showing.EDITING.withElsewhere(Map.of("comp_1", there)));
            return pixels(canvas);
        });
        Blueprint after = blueprint.withComponent("comp_1", component.members().with("bbox", bbox(there)));

        int[] done = onFxThread(canvas -> {
            painter.paint(canvas, after, viewport, Showing.EDITING);
            return pixels(canvas);
        });
        assertTrue(difference(done, dragged) < 0.02, "apart by " + difference(done, dragged));
    }

    private static JsonValue bbox(Box box) {
        String numbers = box.x() + ", " + box.y() + ", " + box.width() + ", " + box.height();
        return Objects.requireNonNull(Drawn.screen(Drawn.component("c", "text", numbers, "")).required("c").members().get("bbox"));
    }

    @Test
    void preparesWithoutPainting() {
        Blueprint blueprint = grid(1000);
        painter.take(Preparation.of(blueprint, Typefaces.load()));

        assertEquals(1000, painted(blueprint, fit(blueprint)));
    }
}
