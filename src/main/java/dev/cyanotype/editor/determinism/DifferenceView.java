package dev.cyanotype.editor.determinism;

import dev.cyanotype.determinism.DiffLine;
import dev.cyanotype.determinism.Difference;
import dev.cyanotype.editor.support.look.Icons;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One difference: what was said, and place by place what was expected (−) and what was found (+). */
final class DifferenceView extends BorderPane {
    private final Label title = new Label();
    private final Label what = new Label();
    private final ObservableList<DiffLine> lines = FXCollections.observableArrayList();

    DifferenceView(ObservableValue<@Nullable Difference> difference, Runnable leave) {
        setId("determinism-difference");
        getStyleClass().add("difference");
        title.getStyleClass().add("history-title");
        what.getStyleClass().add("history-detail");
        title.setMinWidth(0);
        what.setMinWidth(0);
        var words = new VBox(title, what);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var back = new Button("", Icons.of("bi-x"));
        back.setId("determinism-leave");
        back.getStyleClass().addAll("flat", "button-icon", "small");
        back.setTooltip(new Tooltip("Close the difference"));
        back.setAccessibleText("Close the difference");
        back.setOnAction(_ -> leave.run());
        var head = new HBox(words, back);
        head.getStyleClass().add("difference-head");
        var list = new ListView<>(lines);
        list.setCellFactory(_ -> new LineCell());
        list.setAccessibleText("The difference, line by line");
        setTop(head);
        setCenter(list);
        setMinWidth(0);
        difference.subscribe(this::show);
    }

    private void show(@Nullable Difference difference) {
        if (difference == null) {
            lines.clear();
            return;
        }
        title.setText(difference.sentence().lines().findFirst().orElse(""));
        what.setText(difference.what() + "   − expected   + found");
        lines.setAll(DiffLine.of(difference));
    }

    /** One line, told apart by its sign and its colour. */
    private static final class LineCell extends ListCell<DiffLine> {
        private static final String[] KINDS = {"place", "expected", "found"};

        LineCell() {
            getStyleClass().add("difference-line");
            setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable DiffLine item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().removeAll(KINDS);
            if (empty || item == null) {
                setText(null);
                setTooltip(null);
                return;
            }
            getStyleClass().add(item.kind().name().toLowerCase(Locale.ROOT));
            String sign = switch (item.kind()) {
                case PLACE -> "";
                case EXPECTED -> "− ";
                case FOUND -> "+ ";
            };
            setText(sign + item.text());
            setTooltip(new Tooltip(item.text().substring(0, Math.min(item.text().length(), 1_000))));
        }
    }
}
