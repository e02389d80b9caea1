package dev.cyanotype.editor.profiler;

import dev.cyanotype.render.Png;
import java.util.function.Supplier;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/** A chart as a picture, always as large as a slide, in the colours of the window. */
final class ChartPicture {
    private static final int WIDTH = 1_280;
    private static final int HEIGHT = 720;
    private static final int SCALE = 2;

    private ChartPicture() {}

    /** Draws a chart now; the bytes of its PNG can be asked for on any thread. */
    static Supplier<byte[]> of(Chart chart) {
        var canvas = new Canvas(WIDTH, HEIGHT);
        chart.paint(canvas.getGraphicsContext2D(), WIDTH, HEIGHT);
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        parameters.setFill(chart.ground.get());
        WritableImage image = canvas.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return () -> Png.bytes(pixels, width);
    }
}
