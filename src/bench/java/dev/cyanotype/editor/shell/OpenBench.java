package dev.cyanotype.editor.shell;

import com.sun.management.OperatingSystemMXBean;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.editor.canvas.Painted;
import dev.cyanotype.editor.canvas.Toolkit;
import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.Later;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.editor.support.notice.NoticesViewModel;
import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.files.Disk;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.render.Typefaces;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How long the whole window takes to open a document and to follow what is done in it, as a Markdown table in milliseconds. A
 * program of its own, since it needs a window: {@code -Dglass.platform=Headless -Dprism.order=sw}, 1280 by 800.
 *
 * <p>Each row: from the act to the pulse that paints what came of it, and what all threads worked till then; what the thread of the window worked in that time and in
 * the second after, in all and at a stretch; and the longest time in which it did not answer, which on a busy machine is more.
 *
 * <p>Arguments: the numbers of components; 100,000, 10,000 and 1,000 without. The first file opened is opened cold. With
 * {@code -Dopening=true} they are opened and that is all.
 */
public final class OpenBench {
    private static final int WARM_UP = 4;
    private static final int MEASURED = 7;
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Beats beats = new Beats();
    private final Shell shell;
    private final Stacks stacks;

    /**
     * @param painted from the act until what came of it was painted
     * @param cpu what all threads of the program worked till then
     */
    private record Taken(long painted, long cpu, Beats.Count count) {}

    private OpenBench(ExecutorService background) {
        Later later = new LaterOnScreen();
        var notices = new NoticesViewModel(later);
        EditorCore core = Wiring.editor(new EditorCore.Clocks(System::nanoTime, InstantSource.system()));
        var services = new Services(
                core, background, Platform::runLater, later, notices, Settings.forgetful(), TextClipboard.own());
        var stage = new Stage();
        var furnishings = new Furnishings(FileChoice.none(), new Disk(), new Theme(), "", false, null);
        this.shell = Shell.on(stage, services, notices, new Assembly(Typefaces.load(), ZoneOffset.UTC), furnishings);
        this.stacks = new Stacks(Thread.currentThread());
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        beats.start();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Platform.startup(() -> {});
        ExecutorService background = Executors.newCachedThreadPool();
        OpenBench bench = Toolkit.on(() -> new OpenBench(background));
        System.out.println("| whole window, ms | components | painted p50 | max | processor till then p50 | max | FX work p50 | max | at a stretch p50 | max | unanswered p50 | max |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        boolean cold = true;
        for (int components : sizes(arguments)) {
            Path file = Files.createTempFile("grid", ".blueprint");
            try {
                Files.write(file, GridScreens.pretty(components));
                bench.run(file, components, cold);
            } finally {
                Files.delete(file);
            }
            cold = false;
        }
        background.shutdown();
        Platform.exit();
    }

    private static int[] sizes(String[] arguments) {
        return arguments.length == 0
                ? new int[] {100_000, 10_000, 1_000}
                : List.of(arguments).stream().mapToInt(Integer::parseInt).toArray();
    }

    private void run(Path file, int components, boolean cold) throws InterruptedException {
        if (cold) {
            print("open, the first in the process", components, List.of(open(file)));
            close();
        }
        List<Taken> warm = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            if (i == WARM_UP) {
                stacks.print("open, warm-up");
            }
            Taken taken = open(file);
            if (i >= WARM_UP) {
                warm.add(taken);
            }
            if (i < WARM_UP + MEASURED - 1) {
                close();
            }
        }
        print("open, warm", components, warm);
        if (!Boolean.getBoolean("opening")) {
            work(components);
        }
    }

    private Taken open(Path file) throws InterruptedException {
        System.gc(); // as a window that stood still for a while would be
        OpenDocument before = active();
        return take(
                () -> shell.documents().opener().open(List.of(file)),
                () -> active() != null && active() != before && Painted.in(shell.scene()));
    }

    private @Nullable OpenDocument active() {
        return shell.documents().workspace().activeProperty().get();
    }

    private void close() throws InterruptedException {
        take(() -> shell.documents().closer().close(Objects.requireNonNull(active())), () -> true);
    }

    private DocumentViewModel document() {
        return Objects.requireNonNull(active()).model();
    }

    /** What is done in a document that is open. */
    private void work(int components) throws InterruptedException {
        String one = "comp_" + components / 2;
        each("nothing, a second long", components, 3, _ -> () -> {});
        each("select one", components, 6, i -> () -> document().select(List.of("comp_" + (components / 2 + i))));
        each("select all", components, 4, i -> i % 2 == 0
                ? () -> shell.action("edit.select-all").run().run()
                : () -> document().select(List.of()));
        Toolkit.on(() -> {
            document().select(List.of(one));
            shell.features().commandLine().focus();
            return shell;
        });
        typing("set the opacity of " + one + " to 50%", components);
        edits("a sentence on one", components, 8, i -> "set the text of " + one + " to \"Number " + i + "\"");
        edits("move one by a sentence", components, 8, i -> "move " + one + (i % 2 == 0 ? " 4 px down" : " 4 px up"));
        edits("undo and redo", components, 8, i -> i % 2 == 0 ? "undo" : "redo");
        edits("a sentence on all", components, 6, i -> "set opacity of all components to " + (40 + i) + "%");
        edits("undo and redo on all", components, 6, i -> i % 2 == 0 ? "undo" : "redo");
    }

    private void typing(String sentence, int components) throws InterruptedException {
        var hand = new Hand(shell);
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < sentence.length(); i++) {
            String key = sentence.substring(i, i + 1);
            taken.add(take(() -> hand.type(key), () -> true, 300));
        }
        print("a key in the command bar", components, taken);
        Toolkit.on(() -> {
            document().endTrial();
            return shell;
        });
    }

    private void each(String what, int components, int times, Function<Integer, Runnable> act) throws InterruptedException {
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            taken.add(take(act.apply(i), () -> true));
        }
        print(what, components, taken);
    }

    /** Says sentences, each from carrying it out until it is painted. The first two warm up. */
    private void edits(String what, int components, int times, Function<Integer, String> sentence) throws InterruptedException {
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < times + 2; i++) {
            var done = new CompletableFuture<Void>();
            String said = sentence.apply(i);
            Taken one = take(
                    () -> document().say(said).thenAccept(run -> {
                        if (!run.isApplied()) {
                            throw new IllegalStateException(said + ": " + run.message());
                        }
                        done.complete(null);
                    }),
                    done::isDone);
            if (i >= 2) {
                taken.add(one);
            }
        }
        print(what, components, taken);
    }

    private Taken take(Runnable act, BooleanSupplier came) throws InterruptedException {
        return take(act, came, 1000);
    }

    /** Does something, waits for the pulse behind which it is painted, and goes on looking for a while. */
    private Taken take(Runnable act, BooleanSupplier came, int after) throws InterruptedException {
        var painted = new CompletableFuture<Taken>();
        Platform.runLater(() -> {
            beats.anew();
            long start = System.nanoTime();
            long worked = PROCESS.getProcessCpuTime();
            act.run();
            Runnable then = () -> painted.complete(
                    new Taken(System.nanoTime() - start, PROCESS.getProcessCpuTime() - worked, Beats.Count.NONE));
            new Watch(came, then).begin();
        });
        Taken taken = painted.join();
        TimeUnit.MILLISECONDS.sleep(after);
        return new Taken(taken.painted(), taken.cpu(), Toolkit.on(beats::counted));
    }

    /** Waits for something, and for the end of the pulse in which it is there. */
    private final class Watch {
        private final BooleanSupplier came;
        private final Runnable then;
        private final Runnable before = this::before;
        private final Runnable after = this::after;

        Watch(BooleanSupplier came, Runnable then) {
            this.came = came;
            this.then = then;
        }

        void begin() {
            shell.scene().addPreLayoutPulseListener(before);
            shell.scene().addPostLayoutPulseListener(after);
            Platform.requestNextPulse();
        }

        /** Goes behind those who have come meanwhile. */
        private void before() {
            shell.scene().removePostLayoutPulseListener(after);
            shell.scene().addPostLayoutPulseListener(after);
        }

        private void after() {
            if (came.getAsBoolean()) {
                shell.scene().removePreLayoutPulseListener(before);
                shell.scene().removePostLayoutPulseListener(after);
                then.run();
            }
        }
    }

    private void print(String what, int components, List<Taken> taken) {
        var row = new StringBuilder("| " + what + String.format(Locale.ROOT, " | %,d |", components));
        row.append(cells(taken.stream().mapToLong(Taken::painted)));
        row.append(cells(taken.stream().mapToLong(Taken::cpu)));
        row.append(cells(taken.stream().mapToLong(each -> each.count().work())));
        row.append(cells(taken.stream().mapToLong(each -> each.count().longest())));
        row.append(cells(taken.stream().mapToLong(each -> each.count().blocked())));
        System.out.println(row);
        stacks.print(what);
    }

    private static String cells(LongStream nanos) {
        long[] sorted = nanos.sorted().toArray();
        return String.format(Locale.ROOT, " %.1f | %.1f |", sorted[sorted.length / 2] / 1e6, Arrays.stream(sorted).max().orElse(0) / 1e6);
    }
}
