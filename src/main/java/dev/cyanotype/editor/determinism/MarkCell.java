package dev.cyanotype.editor.determinism;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One revision: its mark, its sentence, and the beginning of its digest. */
final class MarkCell extends MarkedCell<RevisionMark> {
    private static final int DIGITS = 12;
    private static final int ROOM_FOR_DIGEST = 280;

    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label digest = new Label();

    MarkCell() {
        super(RevisionMark.State.values());
        title.getStyleClass().add("history-title");
        detail.getStyleClass().add("history-detail");
        digest.getStyleClass().add("digest");
        digest.setMinWidth(Region.USE_PREF_SIZE);
        showWithRoom(digest, ROOM_FOR_DIGEST);
        var words = new VBox(title, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        tellWith(words, digest);
    }

    @Override
    Telling tell(RevisionMark item) {
        title.setText(item.revision() + "  " + item.sentence());
        detail.setText(item.detail());
        detail.setVisible(!item.detail().isEmpty());
        detail.setManaged(detail.isVisible());
        int from = item.digest().indexOf(':') + 1;
        digest.setText(item.digest().substring(from, Math.min(from + DIGITS, item.digest().length())));
        String spoken = styled(item.state()) + ": revision " + item.revision() + ", " + item.sentence() + ", " + item.detail();
        return new Telling(item.state(), icon(item.state()), item.digest(), spoken);
    }

    private static String icon(RevisionMark.State state) {
        return switch (state) {
            case FIRST -> "bi-dot";
            case UNCHECKED -> "bi-hourglass";
            case SAME -> "bi-check-circle-fill";
            case DIFFERENT -> "bi-x-octagon-fill";
            case UNKNOWN -> "bi-question-circle";
        };
    }
}
