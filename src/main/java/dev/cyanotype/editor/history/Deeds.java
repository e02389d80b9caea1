package dev.cyanotype.editor.history;

import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.editor.support.notice.Notices;
import dev.cyanotype.history.History;
import dev.cyanotype.history.Range;
import dev.cyanotype.history.Restoring;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What can be done with chosen revisions of the document in front; what comes of it is told. */
final class Deeds {
    private final Supplier<@Nullable DocumentViewModel> front;
    private final TextClipboard clipboard;
    private final Notices notices;

    Deeds(Supplier<@Nullable DocumentViewModel> front, TextClipboard clipboard, Notices notices) {
        this.front = front;
        this.clipboard = clipboard;
        this.notices = notices;
    }

    /** Goes back to where this session began. */
    void revertSession() {
        DocumentViewModel document = front.get();
        if (document != null) {
            document.say("roll back to " + document.momentProperty().get().history().began());
        }
    }

    void name(int revision, String name) {
        DocumentViewModel document = front.get();
        if (document != null) {
            document.name(revision, name);
        }
    }

    /** Takes the component that is selected back to how it was, and leaves the rest. */
    void restoreSelected(int revision) {
        DocumentViewModel document = front.get();
        if (document == null) {
            return;
        }
        List<String> selected = document.selectionProperty().get();
        if (selected.size() == 1) {
            document.carryOutAndSelect(Restoring.component(selected.getFirst(), document.momentProperty().get().history().revision(revision)));
        } else {
            notices.tell(Notice.refused("Select one component to restore, then choose the state to take it from."));
        }
    }

    /** Takes back a component that is there no more. */
    void restore(int revision, String id) {
        DocumentViewModel document = front.get();
        if (document != null) {
            document.carryOutAndSelect(Restoring.component(id, document.momentProperty().get().history().revision(revision)));
        }
    }

    /** Copies the canonical sentences of the revisions chosen; of one alone, its own. */
    void copyScript(List<Integer> revisions) {
        Range range = range(revisions);
        if (range != null) {
            put(range.canonical(), "Copied the script of " + counted(range.revisions().size(), "revision") + ".");
        }
    }

    /** Copies all that leads from the first state to a revision. */
    void copyScriptUpTo(int revision) {
        DocumentViewModel document = front.get();
        History history = document == null ? null : document.momentProperty().get().history();
        Range range = history == null ? null : Range.between(history, history.first(), revision);
        put(range == null ? "" : range.canonical(), "Copied the script that leads to revision " + revision + ".");
    }

    private void put(String text, String told) {
        clipboard.put(text);
        notices.tell(Notice.done(told));
    }

    /** Asks onto which of the other documents to replay the revisions chosen. */
    void askWhereToReplay(List<Integer> revisions, List<Tab> others) {
        if (others.isEmpty()) {
            notices.tell(Notice.refused("There is no other document open: open the one to replay onto first."));
            return;
        }
        Range range = range(revisions);
        if (range != null) {
            List<Notice.Choice> choices = others.stream().map(tab -> new Notice.Choice(tab.name(), () -> replay(range, tab, false))).toList();
            notices.tell(new Notice(Notice.Kind.DONE, "Replay " + counted(range.revisions().size(), "command") + " onto which document?", choices));
        }
    }

    /** Carries the commands chosen out on another document, as they were said. */
    void replay(List<Integer> revisions, Tab onto, boolean together) {
        Range range = range(revisions);
        if (range != null) {
            replay(range, onto, together);
        }
    }

    private void replay(Range range, Tab onto, boolean together) {
        var replaying = new Replaying(range, onto);
        (together ? replaying.together() : replaying.each()).thenAccept(notices::tell);
    }

    private @Nullable Range range(List<Integer> revisions) {
        DocumentViewModel document = front.get();
        if (document == null || revisions.isEmpty()) {
            return null;
        }
        IntStream numbers = revisions.stream().mapToInt(Integer::intValue);
        int youngest = numbers.max().orElseThrow();
        int oldest = revisions.stream().mapToInt(Integer::intValue).min().orElseThrow();
        Range range = Range.between(document.momentProperty().get().history(), oldest, youngest);
        if (range == null) {
            notices.tell(Notice.refused(oldest == youngest
                    ? "The first state came of no command: choose a later one."
                    : "Revisions " + oldest + " and " + youngest + " are on different branches: choose two on one branch."));
        }
        return range;
    }

    static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
