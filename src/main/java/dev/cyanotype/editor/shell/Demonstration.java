package dev.cyanotype.editor.shell;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.files.Template;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Letters;
import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.editor.support.notice.NoticesViewModel;
import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.files.Disk;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonDocument;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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

    /** A step of the session, and the name of the picture that is taken after it. */
    private record Step(String picture, Act act) {}

    /** Something done in the window, on its thread. */
    @FunctionalInterface
    private interface Act {
        void in(Shell shell, DocumentViewModel document);
    }

    public Demonstration(EditorCore core, Path folder) {
        this.core = core;
        this.folder = folder;
    }

    /** Runs the session on the headless toolkit, which it starts, and gives the files that it left, the report last. */
    public List<Path> run() throws IOException, InterruptedException {
        Platform.startup(() -> {});
        try {
            Shell shell = onScreen(this::window);
            for (Step step : steps()) {
                onScreen(() -> {
                    DocumentViewModel document = Objects.requireNonNull(
                                    shell.documents().workspace().activeProperty().get())
                            .model();
                    step.act().in(shell, document);
                    return step;
                });
                afterPulses();
                picture(shell, step.picture());
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

    private List<Step> steps() {
        return List.of(
                new Step("opened", (_, document) -> document.select(List.of("title_1"))),
                new Step("by-sentence", (_, document) -> say(document, "make the title bold and centre it")),
                new Step("by-hand", (_, document) -> hand(document, new Edit.MoveComponent("title_1", 0, 4))),
                new Step("previewed", (_, document) -> document.tryOut(
                        new Command.Sentence("make all buttons navy blue", Recover.OFF))),
                new Step("rejected", (shell, document) -> {
                    document.endTrial();
                    say(document, "make the title 2000px wide");
                    shell.dock(Side.BOTTOM).show("history");
                }),
                new Step("undone", (_, document) -> say(document, "undo")),
                new Step("dark", (shell, _) -> shell.action("view.theme.dark").run().run()));
    }

    private void say(DocumentViewModel document, String sentence) {
        document.say(sentence).thenAccept(this::report);
    }

    private void hand(DocumentViewModel document, Edit edit) {
        document.apply(List.of(edit)).thenAccept(this::report);
    }

    private void report(Run run) {
        runs.add(RunReport.of(run));
    }

    /** A window in which everything happens at once, so that a picture shows what came of a step. */
    private Shell window() {
        Letters.load();
        var theme = new Theme();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        var notices = new NoticesViewModel((_, _) -> {});
        var services = new Services(
                core, Runnable::run, Runnable::run, (_, _) -> {}, notices, Settings.forgetful(), new NoClipboard());
        var stage = new Stage();
        Shell shell = Shell.on(
                stage, services, notices, new Assembly(ZoneOffset.UTC), new Furnishings(new NoFileChoice(), new Disk(), theme, "", false));
        shell.documents().opener().create(Template.STOREFRONT);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        return shell;
    }

    private void picture(Shell shell, String name) throws IOException, InterruptedException {
        Path file = folder.resolve((left.size() + 1) + "-" + name + ".png");
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

    /** Nobody chooses files here. */
    private static final class NoFileChoice implements FileChoice {
        @Override
        public List<Path> open() {
            return List.of();
        }

        @Override
        public Optional<Path> save(String name, @Nullable Path start) {
            return Optional.empty();
        }
    }

    /** Nothing is copied here. */
    private static final class NoClipboard implements TextClipboard {
        @Override
        public String text() {
            return "";
        }

        @Override
        public void put(String text) {}
    }
}
