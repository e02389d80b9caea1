package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/**
 * What drawing costs the FX thread in a pulse, as time of the processor, and how long a pulse with its rendering takes: in
 * microseconds, p50, p95 and p99.
 *
 * <p>A program by itself, since it is the FX thread that is measured. From the project's folder:
 * {@code mvn -q -Pbench test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test -Dexec.args="-Dglass.platform=Headless
 * -Dprism.order=sw -Djavafx.animation.fullspeed=true -classpath %classpath dev.cyanotype.render.PaintBench"}, with numbers of
 * components behind it where others than 1,000, 10,000 and 100,000 are wanted.
 */
public final class PaintBench {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int WARM_UP = 150;
    private static final int PULSES = 400;
    private static final int FIRST_TIMES = 20;

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final Typefaces typefaces = Typefaces.load();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private PaintBench() {}

    public static void main(String[] sizes) throws InterruptedException {
        var bench = new PaintBench();
        var ready = new CountDownLatch(1);
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new Pane(bench.canvas)));
            stage.show();
            ready.countDown();
        });
        ready.await();
        bench.typefaces.warmUp();
        System.out.println("components  what                 FX thread p50     p95     p99     most   pulse p50     p95  drawn");
        for (String size : sizes.length == 0 ? new String[] {"1000", "10000", "100000"} : sizes) {
            bench.measure(Integer.parseInt(size));
        }
        Platform.exit();
    }

    private void measure(int components) throws InterruptedException {
        Blueprint blueprint = SquareScreens.of(components);
        System.gc(); // moves the document out of the way of young collections
        Box frame = blueprint.frame().box();
        var fit = Viewport.fitting(frame, WIDTH, HEIGHT, 20);
        var full = new Viewport(0, 0, 1, WIDTH, HEIGHT).centredOn(frame.centreX(), frame.centreY());
        var screen = new State(blueprint);
        first(components, blueprint, fit);
        run(components, "pan at 100%", screen, i -> screen.paint(full.pannedBy(i % 200 * 3, i % 90 * 2)));
        run(components, "edit at 100%", screen, i -> screen.edit(full, i));
        run(components, "drag at 100%", screen, i -> screen.drag(full, i));
        for (int percent : new int[] {60, 40, 25, 12}) {
            Viewport some = full.zoomedTo(percent / 100.0, WIDTH / 2.0, HEIGHT / 2.0);
            run(components, "pan at " + percent + "%", screen, i -> screen.paint(some.pannedBy(i % 200 * 3, i % 90 * 2)));
        }
        run(components, "pan fitted", screen, i -> screen.paint(fit.pannedBy(i % 60 - 30, i % 40 - 20)));
        run(components, "edit fitted", screen, i -> screen.edit(fit, i));
        double ratio = Math.max(4 / fit.zoom(), 1.01);
        run(components, "zoom, fit to 400%", screen, i -> screen.paint(
                full.zoomedTo(fit.zoom() * Math.pow(ratio, Math.abs(i % 240 - 120) / 120.0), WIDTH / 2.0, HEIGHT / 2.0)));
    }

    /** What the first painting costs, with and without what can be done before it on another thread. */
    private void first(int components, Blueprint blueprint, Viewport fit) {
        for (int i = 0; i < FIRST_TIMES; i++) {
            var painter = new ScreenPainter(typefaces, Pictures.NONE);
            long start = System.nanoTime();
            painter.take(Preparation.of(blueprint, typefaces));
            long prepared = System.nanoTime();
            CompletableFuture.runAsync(
                            () -> painter.paint(canvas.getGraphicsContext2D(), blueprint, fit, Showing.EDITING), Platform::runLater)
                    .join();
            if (i == 0 || i == FIRST_TIMES - 1) {
                System.out.printf(
                        Locale.ROOT,
                        "%10d  %s: prepare %d, then paint fitted %d%n",
                        components,
                        i == 0 ? "first" : "again",
                        (prepared - start) / 1000,
                        (System.nanoTime() - prepared) / 1000);
            }
        }
    }

    private void run(int components, String what, State screen, IntConsumer pulse) throws InterruptedException {
        long[] work = new long[PULSES];
        long[] pulses = new long[PULSES];
        var done = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private int next = -WARM_UP;
            private long last = System.nanoTime();

            @Override
            public void handle(long now) {
                long start = System.nanoTime();
                long busy = threads.getCurrentThreadCpuTime();
                pulse.accept(next + WARM_UP);
                if (next >= 0) {
                    work[next] = threads.getCurrentThreadCpuTime() - busy;
                    pulses[next] = start - last;
                }
                last = start;
                if (++next == PULSES) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        done.await();
        Arrays.sort(work);
        Arrays.sort(pulses);
        System.out.printf(
                Locale.ROOT,
                "%10d  %-20s %13d %7d %7d %8d %11d %7d %6d%n",
                components,
                what,
                work[PULSES / 2] / 1000,
                work[PULSES * 95 / 100] / 1000,
                work[PULSES * 99 / 100] / 1000,
                work[PULSES - 1] / 1000,
                pulses[PULSES / 2] / 1000,
                pulses[PULSES * 95 / 100] / 1000,
                screen.drawn);
    }

    /** The document as it stands and what has been drawn of it. */
    private final class State {
        private final ScreenPainter painter = new ScreenPainter(typefaces, Pictures.NONE);
        private Blueprint blueprint;
        private int drawn;

        State(Blueprint blueprint) {
            this.blueprint = blueprint;
        }

        void paint(Viewport viewport) {
            drawn = painter.paint(canvas.getGraphicsContext2D(), blueprint, viewport, Showing.EDITING);
        }

        /** Changes one component near the middle and repaints where it was and is. */
        void edit(Viewport viewport, int i) {
            if (i == 0) {
                paint(viewport);
            }
            String id = middle();
            Component before = blueprint.required(id);
            JsonObject visual = before.visual().members().with("border_radius", JsonNumber.of(i % 16));
            blueprint = blueprint.withComponent(id, before.members().with("visual", visual));
            drawn = painter.paint(canvas.getGraphicsContext2D(), blueprint, viewport, Showing.EDITING, before.box());
        }

        /** Drags one card with what lies in it, without an edit. */
        void drag(Viewport viewport, int i) {
            String id = middle();
            Box box = blueprint.required(id).box().movedBy(i % 100, i % 70);
            drawn = painter.paint(
                    canvas.getGraphicsContext2D(), blueprint, viewport, Showing.EDITING.withElsewhere(Map.of(id, box)));
        }

        private String middle() {
            int cards = blueprint.components().size();
            int columns = (int) Math.ceil(Math.sqrt(cards));
            return "card_" + Math.min(cards - 1, cards / 2 + columns / 2);
        }
    }
}
