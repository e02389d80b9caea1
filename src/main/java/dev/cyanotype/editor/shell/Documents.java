package dev.cyanotype.editor.shell;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.files.Asking;
import dev.cyanotype.editor.files.FileCloser;
import dev.cyanotype.editor.files.FileOpener;
import dev.cyanotype.editor.files.FileSaver;
import dev.cyanotype.editor.files.FileTasks;
import dev.cyanotype.editor.files.Journaling;
import dev.cyanotype.editor.files.Loader;
import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.files.OpenTabs;
import dev.cyanotype.editor.files.OutsideWatch;
import dev.cyanotype.editor.files.RecentFiles;
import dev.cyanotype.editor.files.Settling;
import dev.cyanotype.editor.files.WorkspaceViewModel;
import dev.cyanotype.editor.support.core.InTurn;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.files.AtomicFile;
import dev.cyanotype.journal.Journals;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one window and what can be done with them.
 *
 * @param tabs remembers which are open
 * @param journaling keeps their journals
 * @param watch hears of changes by other programs, once it is started
 */
public record Documents(
        WorkspaceViewModel workspace,
        FileOpener opener,
        FileSaver saver,
        FileCloser closer,
        OutsideWatch watch,
        RecentFiles recent,
        FileTasks tasks,
        OpenTabs tabs,
        Journaling journaling) {

    /**
     * Documents whose work is done in the background, each in its own turn; what is written to the disk, one after the other.
     *
     * @param journals where what happens is kept, or null
     * @param ahead makes a document that is being opened ready to be shown
     */
    static Documents of(
            Services services, Asking asking, AtomicFile disk, @Nullable Journals journals, Consumer<Blueprint> ahead) {
        var workspace = new WorkspaceViewModel();
        var tasks = new FileTasks();
        var journaling = new Journaling(journals, services.notices(), services.ui());
        var recent = new RecentFiles(services.settings());
        Threads pool = threads(services);
        Threads inTurn = new Threads(pool.work(), new InTurn(services.background()), pool.ui());
        var reading = new FileOpener.Place(services.notices(), tasks, recent, pool);
        var writing = new FileOpener.Place(services.notices(), tasks, recent, inTurn);
        var loader = new Loader(services.core(), () -> threads(services), journaling, ahead);
        var opener = new FileOpener(workspace, loader, asking, journaling, reading);
        var settling = new Settling(opener, asking, reading);
        var saver = new FileSaver(workspace, disk, asking, settling, writing);
        var closer = new FileCloser(workspace, saver, asking, journaling);
        var watch = new OutsideWatch(workspace, saver, settling, writing);
        return new Documents(workspace, opener, saver, closer, watch, recent, tasks, new OpenTabs(workspace, services.settings()), journaling);
    }

    private static Threads threads(Services services) {
        return new Threads(new InTurn(services.background()), services.background(), services.ui());
    }

    /** Does something to the document in front, where there is one. */
    void withActive(Consumer<OpenDocument> action) {
        OpenDocument active = workspace.activeProperty().get();
        if (active != null) {
            action.accept(active);
        }
    }
}
