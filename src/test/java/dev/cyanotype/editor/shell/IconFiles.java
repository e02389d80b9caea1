package dev.cyanotype.editor.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** Draws the icon of the program in every size: {@code mvn exec:exec@icon} makes the PNG files anew from the SVG. */
final class IconFiles {
    private static final Path FOLDER = Path.of("assets", "icon");
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);
    private static final Pattern PATH = Pattern.compile("<path fill=\"(#[0-9A-F]{6})\"( fill-rule=\"evenodd\")? d=\"([^\"]+)\"/>");

    private IconFiles() {}

    public static void main(String[] arguments) throws InterruptedException {
        var drawn = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                draw();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } finally {
                drawn.countDown();
            }
        });
        drawn.await();
        Platform.exit();
    }

    private static void draw() throws IOException {
        String svg = Files.readString(FOLDER.resolve("cyanotype.svg"));
        for (int size : SIZES) {
            var group = new Group();
            for (Matcher path = PATH.matcher(svg); path.find(); ) {
                var shape = new SVGPath();
                shape.setContent(path.group(3));
                shape.setFill(Color.web(path.group(1)));
                shape.setFillRule(path.group(2) == null ? FillRule.NON_ZERO : FillRule.EVEN_ODD);
                group.getChildren().add(shape);
            }
            var parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            parameters.setTransform(new Scale(size / 512.0, size / 512.0));
            parameters.setViewport(new Rectangle2D(0, 0, size, size));
            WindowPictures.write(group.snapshot(parameters, null), FOLDER.resolve("cyanotype-" + size + ".png"));
        }
    }
}
