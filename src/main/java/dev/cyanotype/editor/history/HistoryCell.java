package dev.cyanotype.editor.history;

import dev.cyanotype.editor.history.HistoryRow.Standing;
import dev.cyanotype.editor.support.look.Durations;
import dev.cyanotype.editor.support.look.Icons;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One line of the history: its sentence, what it did, its number, time of day and what it took. */
final class HistoryCell extends ListCell<HistoryRow> {
    private static final String[] STANDINGS = {"current", "undone", "aside", "refused"};

    private final DateTimeFormatter timeOfDay;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label figures = new Label();
    private final HBox mark = new HBox();
    private final HBox line;

    HistoryCell(ZoneId zone) {
        timeOfDay = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(zone);
        title.getStyleClass().add("history-title");
        detail.getStyleClass().add("history-detail");
        figures.getStyleClass().add("history-figures");
        mark.getStyleClass().add("history-mark");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        var words = new VBox(title, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        figures.setMinWidth(Label.USE_PREF_SIZE);
        line = new HBox(mark, words, figures);
        line.getStyleClass().add("history-line");
        line.setMinWidth(0);
        line.setPrefWidth(0);
        getStyleClass().add("history-cell");
    }

    @Override
    protected void updateItem(@Nullable HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(STANDINGS);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        getStyleClass().add(row.standing().name().toLowerCase(Locale.ROOT));
        title.setText(row.title());
        detail.setText(row.detail());
        detail.setVisible(!row.detail().isEmpty());
        detail.setManaged(detail.isVisible());
        figures.setText(figures(row));
        mark.getChildren().setAll(mark(row.standing()));
        setGraphic(line);
        setAccessibleText(row.standing().name().toLowerCase(Locale.ROOT) + ": " + row.title() + ". " + row.detail());
    }

    private String figures(HistoryRow row) {
        String at = row.at() == null ? "" : timeOfDay.format(row.at());
        String took = row.nanos() == 0 ? "" : Durations.of(row.nanos());
        String number = row.isState() ? "#" + row.revision() : "refused";
        return String.join("  ", Stream.of(took, at, number).filter(text -> !text.isEmpty()).toList());
    }

    private static Node mark(Standing standing) {
        return Icons.of(switch (standing) {
            case CURRENT -> "bi-record-circle-fill";
            case DONE -> "bi-circle-fill";
            case UNDONE -> "bi-circle";
            case ASIDE -> "bi-signpost-split";
            case REFUSED -> "bi-x-circle";
        });
    }
}
