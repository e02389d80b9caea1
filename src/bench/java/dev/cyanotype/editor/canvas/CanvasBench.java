package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.render.Pictures;
import dev.cyanotype.render.ScreenPainter;
import dev.cyanotype.render.Typefaces;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * What the thread of the window does per frame while one works on a canvas, as a Markdown table in milliseconds. A program of its
 * own, since it needs a window: {@code -Dglass.platform=Headless -Dprism.order=sw}, 1280 by 800.
 *
 * <p>Arguments: the numbers of components; 1,000, 10,000 and 100,000 without.
 */
public final class CanvasBench {
    private static final int WARM_UP = 120;
    private static final int MEASURED = 300;

    private final int components;
    private final Frames frames;
    private final DocumentViewModel document;
    private final CanvasViewModel canvas;

    private CanvasBench(int components, Scene scene, ExecutorService work, Typefaces typefaces) {
        this.components = components;
        this.frames = new Frames(scene);
        this.document = Editing.open(
                Editing.read(GridScreens.pretty(components)), new Threads(work, Runnable::run, frames.counted()));
        this.canvas = new CanvasViewModel(document, new CanvasOptions(Settings.forgetful()));
        var pane = new CanvasPane(canvas, new ScreenPainter(typefaces, Pictures.NONE), List.of());
        ((StackPane) scene.getRoot()).getChildren().setAll(pane);
        frames.ready();
    }

    public static void main(String[] arguments) {
        Platform.startup(() -> {});
        ExecutorService work = Executors.newSingleThreadExecutor();
        var scene = Toolkit.on(() -> {
            var made = new Scene(new StackPane(), 1280, 800);
            new Theme().dress(made);
            var stage = new Stage();
            stage.setScene(made);
            stage.show();
            return made;
        });
        Typefaces typefaces = Toolkit.on(Typefaces::load);
        System.out.println("| FX thread, ms a frame | components | p50 | p95 | p99 | max |\n| --- | --- | --- | --- | --- | --- |");
        for (int components : sizes(arguments)) {
            CanvasBench bench = Toolkit.on(() -> new CanvasBench(components, scene, work, typefaces));
            System.gc(); // moves the document out of the way of young collections
            bench.run();
        }
        work.shutdown();
        Platform.exit();
    }

    private static int[] sizes(String[] arguments) {
        return arguments.length == 0
                ? new int[] {1_000, 10_000, 100_000}
                : List.of(arguments).stream().mapToInt(Integer::parseInt).toArray();
    }

    private void run() {
        Box middle = document.document().required("comp_" + components / 2).box();
        frames.frame(() -> canvas.fit());
        measure("pan, all in view", i -> canvas.camera().pan(wave(i), wave(i + 5)));
        measure("zoom, from all to 100% and back", i -> canvas.camera().zoomBy(i / 60 % 2 == 0 ? 1.06 : 1 / 1.06, 640, 400));
        frames.frame(canvas::fit);
        measure("marquee, all in view", i -> {
            if (i == 0) {
                canvas.pressed(new Pointer(60, 60, Keys.NONE), 1);
            }
            canvas.pointer().moved(new Pointer(100 + i * 7 % 1000, 100 + i * 5 % 600, Keys.NONE));
        });
        frames.frame(canvas::escape);
        frames.frame(() -> {
            canvas.actualSize();
            canvas.camera().centreOn(middle);
        });
        measure("pan, 100%", i -> canvas.camera().pan(wave(i), wave(i + 5)));
        frames.frame(() -> canvas.camera().centreOn(middle));
        double x = canvas.camera().viewport().toCanvasX(middle.centreX());
        double y = canvas.camera().viewport().toCanvasY(middle.centreY());
        measure("drag with guides and live verification, 100%", i -> {
            if (i == 0) {
                canvas.pressed(new Pointer(x, y, Keys.NONE), 1);
            }
            canvas.pointer().moved(new Pointer(x + 60 * Math.sin(i / 9.0), y + 40 * Math.cos(i / 7.0), Keys.NONE));
        });
        frames.frame(canvas::escape);
        frames.frame(canvas::fit);
        sentences();
        Toolkit.on(() -> {
            frames.stop();
            return frames;
        });
    }

    private static double wave(int i) {
        return (i / 25 % 2 == 0 ? 1 : -1) * (3 + i % 4);
    }

    private void measure(String what, IntConsumer step) {
        long[] took = new long[MEASURED];
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            int at = i;
            long nanos = frames.frame(() -> step.accept(at));
            if (i >= WARM_UP) {
                took[i - WARM_UP] = nanos;
            }
        }
        System.out.println(Frames.row(what, components, took));
    }

    /** Says a sentence on all components again and again, each time another, waiting for what it would come to. */
    private void sentences() {
        int many = components > 10_000 ? 12 : 60;
        long[] took = new long[many];
        for (int i = -many / 3; i < many; i++) {
            String sentence = "set opacity of all components to " + (40 + Math.floorMod(i, 50)) + "%";
            var answered = new CompletableFuture<Boolean>();
            long nanos = frames.answered(
                    () -> {
                        document.trialProperty().addListener(new javafx.beans.value.ChangeListener<>() {
                            @Override
                            public void changed(
                                    javafx.beans.value.ObservableValue<? extends dev.cyanotype.editor.support.document.Trial> value,
                                    dev.cyanotype.editor.support.document.Trial before,
                                    dev.cyanotype.editor.support.document.Trial now) {
                                document.trialProperty().removeListener(this);
                                answered.complete(true);
                            }
                        });
                        document.tryOut(new Command.Sentence(sentence, Recover.OFF));
                    },
                    answered);
            if (i >= 0) {
                took[i] = nanos;
            }
        }
        frames.frame(document::endTrial);
        System.out.println(Frames.row("a sentence on all of them shown, all in view", components, took));
    }
}
