package dev.cyanotype.editor.files;

import dev.cyanotype.editor.support.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The files that are open, in the order of their tabs, and the one in front: remembered from one start to the next. */
public final class OpenTabs {
    private static final String FILES = "tabs.files";
    private static final String FRONT = "tabs.front";

    private final WorkspaceViewModel workspace;
    private final Settings settings;

    public OpenTabs(WorkspaceViewModel workspace, Settings settings) {
        this.workspace = workspace;
        this.settings = settings;
    }

    /** The files to open again. */
    public List<Path> remembered() {
        return Paths.read(settings.get(FILES, ""));
    }

    /** The one of them that stood in front, or null. */
    public @Nullable Path front() {
        return Paths.read(settings.get(FRONT, "")).stream().findFirst().orElse(null);
    }

    /** Remembers from now on what is open. */
    public void follow() {
        workspace.documents().subscribe(this::note);
        workspace.activeProperty().subscribe(this::note);
    }

    /** What remembers what is open now, for when all of it was closed with the window. */
    public Runnable asNow() {
        String files = settings.get(FILES, "");
        String front = settings.get(FRONT, "");
        return () -> {
            settings.put(FILES, files);
            settings.put(FRONT, front);
        };
    }

    private void note() {
        settings.put(FILES, Paths.written(workspace.all().stream().map(each -> each.fileProperty().get()).filter(Objects::nonNull).toList()));
        OpenDocument active = workspace.activeProperty().get();
        Path front = active == null ? null : active.fileProperty().get();
        settings.put(FRONT, front == null ? "" : front.toString());
    }
}
