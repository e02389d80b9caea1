package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.Template;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.editor.support.notice.NoticesViewModel;
import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.files.Disk;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonDocument;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.RunReport;
import dev.cyanotype.render.Typefaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A short session with the sample, by hand and by sentence, in a window that nobody sees: it leaves pictures of the window and
 * a report of the runs in a folder.
 */
public final class Demonstration {
    private final EditorCore core;
    private final Path folder;
    private final List<JsonValue> runs = new ArrayList<>();
    private final List<Path> left = new ArrayList<>();

    public Demonstration(EditorCore core, Path folder) {
        this.core = core;
        this.folder = folder;
    }

    /** Runs the session on the headless toolkit, which it starts, and gives the files that it left, the report last. */
    public List<Path> run() throws IOException, InterruptedException {
        return run(_ -> List.of());
    }

    /** The same session and then another, in the same window. */
    List<Path> run(Function<DemonstrationSteps, List<DemonstrationSteps.Step>> more) throws IOException, InterruptedException {
        Platform.startup(() -> {});
        try {
            DemonstrationSteps session = onScreen(this::window);
            List<DemonstrationSteps.Step> steps = new ArrayList<>(session.all());
            steps.addAll(more.apply(session));
            for (DemonstrationSteps.Step step : steps) {
                onScreen(() -> {
                    step.act().run();
                    return step;
                });
                afterPulses();
                if (!step.picture().isEmpty()) {
                    picture(session.shell(), step.picture());
                }
            }
        } finally {
            Platform.exit();
        }
        Path report = folder.resolve("report.json");
        JsonObject all = JsonObject.EMPTY
                .with("document", JsonString.of(Template.STOREFRONT.title()))
                .with("runs", JsonArray.of(runs));
        Files.write(report, new JsonDocument("", all.onLines("", "  "), "\n").toBytes());
        left.add(report);
        return List.copyOf(left);
    }

    /** A window in which everything happens at once, so that a picture shows what came of a step. */
    private DemonstrationSteps window() {
        Typefaces typefaces = Typefaces.load();
        var theme = new Theme();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        var notices = new NoticesViewModel((_, _) -> {});
        var services = new Services(
                core, Runnable::run, Runnable::run, (_, _) -> {}, notices, Settings.forgetful(), TextClipboard.own());
        var stage = new Stage();
        Shell shell = Shell.on(
                stage, services, notices, new Assembly(typefaces, ZoneOffset.UTC), new Furnishings(FileChoice.none(), new Disk(), theme, "", false, null));
        shell.documents().workspace().activeProperty().subscribe(document -> {
            if (document != null) {
                document.model().lastRunProperty().subscribe(this::report);
            }
        });
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        return new DemonstrationSteps(shell, stage, theme, new Hand(shell));
    }

    private void report(@Nullable Run run) {
        if (run != null) {
            runs.add(RunReport.of(run));
        }
    }

    private void picture(Shell shell, String name) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".png");
        onScreen(() -> {
            WindowPictures.write(shell.scene(), file);
            return file;
        });
        left.add(file);
    }

    /** Lets the window draw itself a few times. */
    private static void afterPulses() throws InterruptedException {
        var drawn = new CompletableFuture<Void>();
        Platform.runLater(() -> new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == 3) {
                    stop();
                    drawn.complete(null);
                }
            }
        }.start());
        drawn.join();
    }

    private static <T> T onScreen(Callable<T> work) throws IOException, InterruptedException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException refused) {
                throw refused;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
