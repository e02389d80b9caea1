package dev.cyanotype.editor.files;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Helped;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.files.WholeFile;
import dev.cyanotype.interchange.CornerSuspicion;
import dev.cyanotype.interchange.Corners;
import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.interchange.Opener;
import dev.cyanotype.json.StrictReader;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.session.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes documents of files and templates, on whatever thread it is called. */
public final class Loader {
    private final EditorCore core;
    private final Supplier<Threads> threads;
    private final Consumer<Blueprint> ahead;

    /** What became of loading a file. */
    sealed interface Loaded {

        /** @param corners the suspicion that its boxes are corners, which they were not taken for; else null */
        record Ready(OpenDocument document, @Nullable CornerSuspicion corners) implements Loaded {}

        record Unreadable(String message) implements Loaded {}

        record Refused(RefusedFile file) implements Loaded {}
    }

    /**
     * @param threads gives each document threads of its own
     * @param ahead makes a document ready to be shown while the rest of it is made
     */
    public Loader(EditorCore core, Supplier<Threads> threads, Consumer<Blueprint> ahead) {
        this.ahead = ahead;
        this.core = core;
        this.threads = threads;
    }

    Loaded load(Path file, Corners corners) {
        OnDisk.Stamp before = OnDisk.Stamp.of(file);
        return switch (WholeFile.read(file, StrictReader.MAX_FILE)) {
            case WholeFile.Unreadable(String message) -> new Loaded.Unreadable(message);
            case WholeFile.Content(byte[] bytes) -> {
                Threads own = threads.get();
                Helped<OnDisk> onDisk = Helped.by(own.background(), () -> OnDisk.of(before, bytes));
                yield switch (Opener.open(bytes, corners)) {
                    case FileOpening.Refused why -> new Loaded.Refused(new RefusedFile(file, why.problems(), why.total()));
                    case FileOpening.Opened opened -> {
                        DocumentViewModel model = model(opened, own);
                        yield ready(file, onDisk.get(), opened, model);
                    }
                };
            }
        };
    }

    private Loaded ready(Path file, OnDisk onDisk, FileOpening.Opened opened, DocumentViewModel model) {
        CornerSuspicion suspicion = opened.cornersConverted() ? null : opened.corners();
        if (opened.isConverted()) {
            var origin = new OpenDocument.Origin(String.valueOf(file.getFileName()), file.getParent(), opened.filledIn());
            return new Loaded.Ready(OpenDocument.converted(model, origin), suspicion);
        }
        boolean readOnly = !Files.isWritable(file);
        return new Loaded.Ready(OpenDocument.of(model, file, onDisk, !opened.cornersConverted(), readOnly), suspicion);
    }

    OpenDocument of(Template template, String name) {
        return switch (Opener.open(template.bytes(), Corners.KEEP)) {
            case FileOpening.Opened opened -> OpenDocument.untitled(model(opened, threads.get()), name);
            case FileOpening.Refused refused -> throw new IllegalStateException(template.id() + ": " + refused.problems());
        };
    }

    private DocumentViewModel model(FileOpening.Opened opened, Threads own) {
        var filledIn = opened.isConverted() ? opened.filledIn() : null;
        Helped<Boolean> ready = Helped.by(own.background(), () -> {
            ahead.accept(opened.blueprint());
            return true;
        });
        Session session = Session.of(
                core.pipelines().get(), Options.OPTIMISED, opened.blueprint(), filledIn, own.background());
        ready.get();
        return new DocumentViewModel(session, own, core.clocks().wall());
    }
}
