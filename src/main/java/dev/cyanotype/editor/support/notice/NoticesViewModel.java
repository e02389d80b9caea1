package dev.cyanotype.editor.support.notice;

import dev.cyanotype.editor.support.core.Later;
import dev.cyanotype.editor.support.notice.Notice.Kind;
import java.time.Duration;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The notices that are to be seen now, the newest last. What was done goes by itself; what was refused stays until it is sent away. */
public final class NoticesViewModel implements Notices {
    private static final int MOST = 4;
    private static final Duration SHORT = Duration.ofSeconds(6);
    private static final Duration LONG = Duration.ofSeconds(15);

    private final Later later;
    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final ObservableList<Notice> shownSeen = FXCollections.unmodifiableObservableList(shown);

    public NoticesViewModel(Later later) {
        this.later = later;
    }

    public ObservableList<Notice> shown() {
        return shownSeen;
    }

    /** Shows a notice; one that says the same goes. */
    @Override
    public void tell(Notice notice) {
        shown.removeIf(other -> other.message().equals(notice.message()));
        while (shown.size() >= MOST) {
            shown.remove(leastWorthy());
        }
        shown.add(notice);
        if (notice.kind() == Kind.DONE) {
            later.after(notice.choices().isEmpty() ? SHORT : LONG, () -> dismiss(notice));
        }
    }

    private int leastWorthy() {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).kind() == Kind.DONE) {
                return i;
            }
        }
        return 0;
    }

    /** Sends this very notice away. */
    public void dismiss(Notice notice) {
        shown.removeIf(other -> other == notice);
    }

    /** Takes a choice, which sends the notice away. */
    public void choose(Notice notice, Notice.Choice choice) {
        dismiss(notice);
        choice.run().run();
    }
}
