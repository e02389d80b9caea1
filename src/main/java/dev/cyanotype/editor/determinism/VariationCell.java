package dev.cyanotype.editor.determinism;

import dev.cyanotype.editor.support.look.Icons;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One variation: its mark, what it is, and what came of it in a word. */
final class VariationCell extends ListCell<VariationRow> {
    private static final int ROOM_FOR_KIND = 280;
    private static final String[] STATES = {"waiting", "running", "same", "different", "failed"};

    private final HBox mark = new HBox();
    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label outcome = new Label();
    private final HBox line = new HBox(mark, kind, title, outcome);

    VariationCell() {
        mark.getStyleClass().add("history-mark");
        kind.getStyleClass().add("variation-kind");
        kind.setMinWidth(92);
        kind.visibleProperty().bind(line.widthProperty().greaterThan(ROOM_FOR_KIND));
        kind.managedProperty().bind(kind.visibleProperty());
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        outcome.getStyleClass().add("variation-outcome");
        outcome.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("history-line");
        line.setMinWidth(0);
        line.setPrefWidth(0);
        getStyleClass().addAll("mark-cell", "variation-cell");
    }

    @Override
    protected void updateItem(@Nullable VariationRow item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll(STATES);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        getStyleClass().add(item.state().name().toLowerCase(Locale.ROOT));
        mark.getChildren().setAll(Icons.of(icon(item.state())));
        kind.setText(item.variation().kind().title());
        title.setText(item.detail().isEmpty() ? item.variation().title() : item.detail());
        outcome.setText(item.outcome());
        String whole = item.variation().kind().title() + ": " + item.variation().title();
        setTooltip(new Tooltip(item.detail().isEmpty() ? whole : whole + "\n" + item.detail()));
        setGraphic(line);
        setAccessibleText(whole + ": " + item.outcome() + " " + item.detail());
    }

    private static String icon(VariationRow.State state) {
        return switch (state) {
            case WAITING -> "bi-dot";
            case RUNNING -> "bi-hourglass-split";
            case SAME -> "bi-check-circle-fill";
            case DIFFERENT -> "bi-x-octagon-fill";
            case FAILED -> "bi-question-circle";
        };
    }
}
