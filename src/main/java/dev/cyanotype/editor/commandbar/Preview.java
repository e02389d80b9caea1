package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.Trial;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import java.util.function.BiConsumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What the bar tries out on the document in front: one sentence at a time. The trials of others are left alone. */
final class Preview {
    private final BiConsumer<Recover, Run> heard;
    private Subscription subscription = Subscription.EMPTY;
    private @Nullable DocumentViewModel document;
    private Command.@Nullable Sentence asked;

    /** @param heard is told what came of the latest sentence, and how it was tried */
    Preview(BiConsumer<Recover, Run> heard) {
        this.heard = heard;
    }

    /** Goes over to another document; what is tried out on the one before ends. */
    void show(@Nullable DocumentViewModel next) {
        end();
        subscription.unsubscribe();
        document = next;
        subscription = next == null ? Subscription.EMPTY : next.trialProperty().subscribe(this::changed);
    }

    private void changed() {
        Trial trial = document == null ? null : document.trialProperty().get();
        if (trial != null && asked != null && trial.command().equals(asked)) {
            heard.accept(asked.recover(), trial.run());
        }
    }

    void tryOut(String sentence, Recover recover) {
        if (document != null) {
            asked = new Command.Sentence(sentence, recover);
            document.tryOut(asked);
        }
    }

    /** Ends what the bar tries out, if it is that which is tried out. */
    void end() {
        if (document != null && asked != null) {
            Trial trial = document.trialProperty().get();
            boolean ours = trial == null || trial.command().equals(asked);
            asked = null;
            if (ours) {
                document.endTrial();
            }
        }
    }

    /** Whether what the document shows is what the bar tries out. */
    boolean isSeen() {
        Trial trial = document == null ? null : document.trialProperty().get();
        return trial != null && trial.command().equals(asked);
    }
}
