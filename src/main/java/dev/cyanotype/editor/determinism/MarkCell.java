package dev.cyanotype.editor.determinism;

import dev.cyanotype.editor.support.look.Icons;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One revision: its mark, its sentence, and the beginning of its digest. */
final class MarkCell extends ListCell<RevisionMark> {
    private static final int DIGITS = 12;
    private static final int ROOM_FOR_DIGEST = 280;
    private static final String[] STATES = {"first", "unchecked", "same", "different", "unknown"};

    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label digest = new Label();
    private final HBox mark = new HBox();
    private final HBox line;

    MarkCell() {
        title.getStyleClass().add("history-title");
        detail.getStyleClass().add("history-detail");
        digest.getStyleClass().add("digest");
        digest.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().add("history-mark");
        var words = new VBox(title, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(mark, words, digest);
        line.getStyleClass().add("history-line");
        line.setMinWidth(0);
        line.setPrefWidth(0);
        digest.visibleProperty().bind(line.widthProperty().greaterThan(ROOM_FOR_DIGEST));
        digest.managedProperty().bind(digest.visibleProperty());
        getStyleClass().add("mark-cell");
    }

    @Override
    protected void updateItem(@Nullable RevisionMark item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll(STATES);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        String state = item.state().name().toLowerCase(Locale.ROOT);
        getStyleClass().add(state);
        title.setText(item.revision() + "  " + item.sentence());
        detail.setText(item.detail());
        detail.setVisible(!item.detail().isEmpty());
        detail.setManaged(detail.isVisible());
        int from = item.digest().indexOf(':') + 1;
        digest.setText(item.digest().substring(from, Math.min(from + DIGITS, item.digest().length())));
        mark.getChildren().setAll(Icons.of(icon(item.state())));
        setTooltip(new Tooltip(item.digest()));
        setGraphic(line);
        setAccessibleText(state + ": revision " + item.revision() + ", " + item.sentence() + ", " + item.detail());
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
