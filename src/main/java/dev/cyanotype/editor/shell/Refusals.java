package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.editor.support.notice.Notices;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.pipeline.Run;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Tells of commands that were rejected and of which nobody else tells, with what would do instead. */
final class Refusals {
    private static final int MOST_CHOICES = 3;

    private final Notices notices;

    private Refusals(Notices notices) {
        this.notices = notices;
    }

    static void tell(ObservableValue<@Nullable OpenDocument> active, Notices notices) {
        var refusals = new Refusals(notices);
        active.flatMap(document -> document.model().refusalProperty()).addListener((_, _, run) -> {
            OpenDocument document = active.getValue();
            if (document != null && run != null) {
                refusals.tell(document.model(), run);
            }
        });
    }

    private void tell(DocumentViewModel document, Run run) {
        Rejection why = run.rejection();
        if (why == null) {
            return;
        }
        List<Notice.Choice> choices = new ArrayList<>();
        for (String sentence : why.suggestions().subList(0, Math.min(MOST_CHOICES, why.suggestions().size()))) {
            choices.add(new Notice.Choice(sentence, () -> document.say(sentence)));
        }
        notices.tell(new Notice(Notice.Kind.REFUSED, sentence(why.message()), choices));
    }

    /** Messages stand for themselves here, so they begin like sentences. */
    private static String sentence(String message) {
        boolean isId = message.indexOf('_') > 0 && message.indexOf('_') < message.indexOf(' ');
        return message.isEmpty() || isId ? message : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }
}
