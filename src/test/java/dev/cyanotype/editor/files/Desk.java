package dev.cyanotype.editor.files;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.files.AtomicFile;
import dev.cyanotype.files.Disk;
import dev.cyanotype.files.FileLocks;
import dev.cyanotype.files.FileOperations;
import dev.cyanotype.history.ThreeWay;
import dev.cyanotype.journal.JournalFolder;
import dev.cyanotype.journal.Journals;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Documents and their files without a window: a person's answers are laid ready, and the background waits for its turn. */
final class Desk implements Asking {
    final ManualExecutor background = new ManualExecutor();
    final WorkspaceViewModel workspace = new WorkspaceViewModel();
    final Settings settings = Settings.forgetful();
    final RecentFiles recent = new RecentFiles(settings);
    final FileTasks tasks = new FileTasks();
    final List<Notice> told = new ArrayList<>();
    final List<RefusedFile> refused = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<String> askedNames = new ArrayList<>();
    final Queue<Path> whereToSave = new ArrayDeque<>();
    final Queue<Unsaved> answers = new ArrayDeque<>();
    final Queue<Function<ThreeWay, Settlement>> settlements = new ArrayDeque<>();
    List<String> unsaved = List.of();
    @Nullable ThreeWay compared;

    final FileOpener opener;
    final FileSaver saver;
    final FileCloser closer;
    final OutsideWatch watch;

    Desk() {
        this(new Disk());
    }

    Desk(FileOperations disk) {
        this(disk, null);
    }

    /** @param journals where what happens is kept, or null */
    Desk(FileOperations disk, @Nullable Journals journals) {
        var threads = new Threads(Runnable::run, background, Runnable::run);
        var place = new FileOpener.Place(told::add, tasks, recent, threads);
        var journaling = new Journaling(journals, told::add, Runnable::run);
        opener = new FileOpener(workspace, new Loader(Editing.core(), Threads::direct, journaling, _ -> {}), this, journaling, place);
        var settling = new Settling(opener, this, place);
        saver = new FileSaver(workspace, new AtomicFile(disk), this, settling, place);
        closer = new FileCloser(workspace, saver, this, journaling);
        watch = new OutsideWatch(workspace, saver, settling, place);
    }

    /** One whose documents have journals in a folder. */
    static Desk keeping(Path data) {
        return keeping(new Disk(), data);
    }

    static Desk keeping(FileOperations disk, Path data) {
        var clock = Editing.core().clocks().wall();
        return new Desk(disk, new Journals(disk, new FileLocks(), new JournalFolder(disk, data), clock, () -> Runnable::run));
    }

    /** Brings back what was closed last, and waits for it. */
    void reopen() {
        opener.reopen();
        background.runAll();
    }

    /** Lets go of a document as the end of the program would. */
    void crash(OpenDocument document) {
        document.journal().close();
        workspace.remove(document);
    }

    /** Opens a file and waits until it is there or refused. */
    @Nullable OpenDocument open(Path file) {
        opener.open(List.of(file));
        background.runAll();
        return workspace.find(file.toAbsolutePath().normalize());
    }

    OpenDocument opened(Path file) {
        return Objects.requireNonNull(open(file));
    }

    OpenDocument created(String template) {
        opener.create(Template.ALL.stream().filter(each -> each.id().equals(template)).findFirst().orElseThrow());
        background.runAll();
        return active();
    }

    OpenDocument active() {
        return Objects.requireNonNull(workspace.activeProperty().get());
    }

    /** Saves and waits until it is done or refused. */
    void save(OpenDocument document) {
        saver.save(document);
        background.runAll();
    }

    /** Takes a choice of the notice that was told last, and waits for what comes of it. */
    void choose(String label) {
        told.getLast().choices().stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow().run().run();
        background.runAll();
    }

    @Override
    public void whichToOpen(Consumer<List<Path>> chosen) {
        throw new AssertionError("nobody was to be asked");
    }

    @Override
    public void whereToSave(String name, @Nullable Path folder, Consumer<Path> chosen) {
        askedNames.add(name);
        Path file = whereToSave.poll();
        if (file != null) {
            chosen.accept(file);
        }
    }

    @Override
    public void aboutUnsaved(List<String> names, Consumer<Unsaved> answer) {
        unsaved = names;
        answer.accept(answers.remove());
    }

    @Override
    public void showRefused(RefusedFile file) {
        refused.add(file);
    }

    @Override
    public void showNotes(String title, List<String> lines) {
        notes.addAll(lines);
    }

    @Override
    public void howToSettle(String name, ThreeWay sides, Consumer<Settlement> answer) {
        compared = sides;
        Function<ThreeWay, Settlement> decide = settlements.poll();
        if (decide != null) {
            answer.accept(decide.apply(sides));
        }
    }
}
