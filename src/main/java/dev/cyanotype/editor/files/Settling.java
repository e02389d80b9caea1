package dev.cyanotype.editor.files;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.support.document.DocumentViewModel.Teller;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.history.ThreeWay;
import dev.cyanotype.interchange.Corners;
import dev.cyanotype.interchange.FileReading;
import dev.cyanotype.pipeline.Run;
import java.nio.file.Path;

/** Settles what two programs made of one file: compares both with what they come from, and does what a person decides. */
public final class Settling {
    private final FileOpener opener;
    private final Asking asking;
    private final FileOpener.Place place;

    /** What a file holds now, as a document beside the other two, or why it is none. */
    private sealed interface There {
        record Read(OnDisk onDisk, Blueprint document, ThreeWay sides) implements There {}

        record NotRead(String why) implements There {}
    }

    public Settling(FileOpener opener, Asking asking, FileOpener.Place place) {
        this.opener = opener;
        this.asking = asking;
        this.place = place;
    }

    /** Whether it is known what both sides of a document come from. */
    static boolean canCompare(OpenDocument document) {
        return document.base() != null;
    }

    /** Shows what differs between a document and its file, and settles it as is decided. */
    void compare(OpenDocument document) {
        Path file = document.fileProperty().get();
        Blueprint base = document.base();
        if (file == null || base == null) {
            return;
        }
        Blueprint here = document.model().document();
        place.threads().background().execute(() -> {
            There there = read(file, base, here);
            place.threads().ui().execute(() -> show(document, there));
        });
    }

    /** Reads the file of a document anew, in its place. */
    void reload(OpenDocument document) {
        opener.reload(document);
    }

    private static There read(Path file, Blueprint base, Blueprint here) {
        return switch (FileReading.of(file, Corners.KEEP)) {
            case FileReading.Opened(byte[] bytes, var opened) when !opened.isConverted() ->
                new There.Read(OnDisk.of(file, bytes), opened.blueprint(), ThreeWay.of(base, here, opened.blueprint()));
            case FileReading.Opened _ -> new There.NotRead(file.getFileName() + " holds another dialect now: reload it to convert it.");
            case FileReading.Unreadable(String message) -> new There.NotRead(message + ".");
            case FileReading.Refused(var why) ->
                new There.NotRead(file.getFileName() + " holds no blueprint now: " + why.problems().getFirst() + ".");
        };
    }

    private void show(OpenDocument document, There there) {
        switch (there) {
            case There.NotRead(String why) -> place.notices().tell(Notice.refused(why));
            case There.Read read ->
                asking.howToSettle(document.nameProperty().get(), read.sides(), answer -> settle(document, read, answer));
        }
    }

    private void settle(OpenDocument document, There.Read there, Settlement answer) {
        switch (answer) {
            case Settlement.TakeTheirs() -> reload(document);
            case Settlement.KeepMine() -> document.settledWith(there.onDisk(), there.document());
            case Settlement.Merge(var taken) ->
                document.model().carryOut(there.sides().merging(taken), Teller.CALLER).thenAccept(run -> merged(document, there, run));
        }
    }

    private void merged(OpenDocument document, There.Read there, Run run) {
        if (run.isApplied()) {
            document.settledWith(there.onDisk(), there.document());
            place.notices().tell(Notice.done("What was changed in the file is in the document now; undo takes it out again."));
        } else {
            place.notices().tell(Notice.refused("Both together would not do: " + run.message() + " Keep yours, or reload the file."));
        }
    }
}
