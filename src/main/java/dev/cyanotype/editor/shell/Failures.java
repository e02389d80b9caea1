package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.editor.support.notice.Notice.Choice;
import dev.cyanotype.editor.support.notice.Notice.Kind;
import dev.cyanotype.editor.support.notice.Notices;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Executor;

/** Tells of bugs, on whatever thread they come to light: one sentence, with the details for whoever mends them. */
public final class Failures implements Thread.UncaughtExceptionHandler {
    private final Notices notices;
    private final TextClipboard clipboard;
    private final Executor ui;

    public Failures(Notices notices, TextClipboard clipboard, Executor ui) {
        this.notices = notices;
        this.clipboard = clipboard;
        this.ui = ui;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable bug) {
        String details = details(thread, bug);
        String message = bug instanceof OutOfMemoryError
                ? "There is not enough memory for this: close documents that you don't need."
                : "Something in the program went wrong; the documents are as they were. Saving now is a good idea.";
        ui.execute(() -> notices.tell(
                new Notice(Kind.REFUSED, message, List.of(new Choice("Copy details", () -> clipboard.put(details))))));
    }

    private static String details(Thread thread, Throwable bug) {
        var text = new StringWriter();
        text.append("Thread ").append(thread.getName()).append('\n');
        bug.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
