package dev.cyanotype.editor.profiler;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.profile.Histogram;
import dev.cyanotype.profile.Recording;
import dev.cyanotype.session.Session;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/**
 * What the profiler's live view costs the window's thread in a frame with 10,000 edits, while a drag adds one in each frame: in
 * microseconds, the chart by the clock and the whole view as time of the processor. Zoomed so that all are seen, and as it
 * usually is; and what a frame costs while nobody sees it.
 *
 * <p>A program by itself: {@code mvn -q -Pbench test-compile exec:exec@profiler}.
 */
public final class ProfilerBench {
    private static final int WARM_UP = 300;
    private static final int FRAMES = 600;
    private static final int COMPONENTS = 100;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final EditorCore core = Wiring.editor(new EditorCore.Clocks(System::nanoTime, InstantSource.system()));
    private final ProfilerViewModel model = new ProfilerViewModel(core, background(), (_, _) -> {});
    private final ProfilerPanel panel;
    private final DocumentViewModel document;
    private final Scene scene;

    private ProfilerBench() {
        var comparison = new BeforeAfterViewModel(core, Threads.direct());
        var doors = new ExportViewModel.Doors(Threads.direct(), _ -> {}, _ -> Optional.empty());
        panel = new ProfilerPanel(model, comparison, new ExportViewModel(model, comparison, doors), TextClipboard.own());
        EditorCore.Recorded recorded = core.measuring().recorded().get();
        Session session = Session.of(recorded.pipeline(), Options.OPTIMISED, screen(), null);
        document = new DocumentViewModel(session, Threads.direct(), List.of(), recorded.recording());
        scene = new Scene(new BorderPane(panel.node()), 1280, 520);
        new Theme().dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    /** Commands at once, so that there is one in each frame; the rest as it is in the window. */
    private static Threads background() {
        return new Threads(Runnable::run, task -> Thread.ofPlatform().daemon().start(task), Platform::runLater);
    }

    private static Blueprint screen() {
        return switch (Blueprints.read(GridScreens.pretty(COMPONENTS))) {
            case Opening.Opened(Blueprint blueprint) -> blueprint;
            case Opening.Refused refused -> throw new IllegalStateException(refused.problems().toString());
        };
    }

    public static void main(String[] arguments) throws InterruptedException {
        var done = new CountDownLatch(1);
        Platform.startup(() -> new ProfilerBench().run(done));
        done.await();
        Platform.exit();
    }

    private void run(CountDownLatch done) {
        panel.model().show(document);
        for (int i = 0; i < Recording.RUNS; i++) {
            drag(i);
        }
        System.out.println("what                          chart p50     p99   view p50     p99    most   frame's layout p50     p99");
        panel.model().setSeen(true);
        frames("all 10,000 edits seen", true, true, () ->
            frames("the latest, 8 px each", true, false, () ->
                frames("nothing new", false, false, () -> {
                    panel.model().setSeen(false);
                    frames("hidden", true, false, done::countDown);
                })));
    }

    private void drag(int i) {
        document.tryOut(new Command.Gesture(List.of(new Edit.MoveComponent("comp_1", i % 8 * 0.5, 0))));
    }

    private void frames(String what, boolean dragging, boolean all, Runnable then) {
        long[] work = new long[FRAMES];
        long[] layout = new long[FRAMES];
        new Frames(dragging, all, work, layout, () -> {
            Histogram chart = model.machine().drawing();
            Arrays.sort(work);
            Arrays.sort(layout);
            System.out.printf(
                    Locale.ROOT, "%-28s %10d %7d %10d %7d %7d %20d %7d%n", what, chart.percentile(50) / 1_000,
                    chart.percentile(99) / 1_000, work[FRAMES / 2] / 1_000, work[FRAMES * 99 / 100] / 1_000,
                    work[FRAMES - 1] / 1_000, layout[FRAMES / 2] / 1_000, layout[FRAMES * 99 / 100] / 1_000);
            then.run();
        }).start();
    }

    /** So many frames, and what each of them took: the view's own part of it, between two listeners around its own, and all. */
    private final class Frames {
        private final boolean dragging;
        private final boolean all;
        private final long[] work;
        private final long[] layout;
        private final Runnable then;
        private final Runnable before = this::before;
        private final Runnable after = this::after;
        private int next = -WARM_UP;
        private long began;
        private long drawn;

        Frames(boolean dragging, boolean all, long[] work, long[] layout, Runnable then) {
            this.dragging = dragging;
            this.all = all;
            this.work = work;
            this.layout = layout;
            this.then = then;
        }

        void start() {
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(after);
            prepare();
        }

        private void prepare() {
            if (all) {
                model.timeline().fit();
            } else {
                while (model.timeline().zoomProperty().get().step() > 4) {
                    model.timeline().zoom(true, Double.MAX_VALUE);
                }
            }
            if (dragging) {
                drag(next);
            }
            Platform.requestNextPulse();
        }

        /** Runs after the view's own listener, which was there before. */
        private void before() {
            drawn = threads.getCurrentThreadCpuTime();
        }

        private void after() {
            long now = threads.getCurrentThreadCpuTime();
            if (next >= 0) {
                work[next] = drawn - began;
                layout[next] = now - drawn;
            }
            if (++next == FRAMES) {
                scene.removePreLayoutPulseListener(before);
                scene.removePostLayoutPulseListener(after);
                Platform.runLater(then);
            } else {
                Platform.runLater(() -> {
                    prepare();
                    began = threads.getCurrentThreadCpuTime();
                });
            }
        }
    }
}
