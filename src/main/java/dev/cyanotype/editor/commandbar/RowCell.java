package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.support.look.Icons;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the list: the title of a group, or a row. */
final class RowCell extends ListCell<RowCell.Line> {
    static final double HEADING_HEIGHT = 26;
    static final double ROW_HEIGHT = 28;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass UNABLE = PseudoClass.getPseudoClass("unable");

    private final ObservableValue<@Nullable Row> chosen;

    /** What stands in a line. */
    sealed interface Line {
        double height();

        record Heading(String title) implements Line {
            @Override
            public double height() {
                return HEADING_HEIGHT;
            }
        }

        record Entry(Row row) implements Line {
            @Override
            public double height() {
                return ROW_HEIGHT;
            }
        }
    }

    RowCell(ObservableValue<@Nullable Row> chosen, Consumer<Row> click) {
        this.chosen = chosen;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        chosen.subscribe(_ -> mark());
        setOnMouseClicked(_ -> {
            if (getItem() instanceof Line.Entry(Row row)) {
                click.accept(row);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(switch (line) {
            case Line.Heading(String title) when !empty -> heading(title);
            case Line.Entry(Row row) when !empty -> entry(row);
            case null, default -> null;
        });
        setPrefHeight(line == null ? ROW_HEIGHT : line.height());
        setAccessibleText(line instanceof Line.Entry(Row row) ? row.text() + " " + row.detail() : null);
        mark();
    }

    private void mark() {
        boolean here = getItem() instanceof Line.Entry(Row row) && row.equals(chosen.getValue());
        pseudoClassStateChanged(CHOSEN, here);
        pseudoClassStateChanged(UNABLE, getItem() instanceof Line.Entry(Row.Action row) && !row.action().enabled().get());
    }

    private static Region heading(String title) {
        var label = new Label(title);
        label.getStyleClass().add("group-title");
        return label;
    }

    private static Region entry(Row row) {
        var text = new Label(row.text());
        text.getStyleClass().add("row-text");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var detail = new Label(row.detail());
        detail.getStyleClass().add(row instanceof Row.Action ? "key" : "row-detail");
        detail.setVisible(!row.detail().isEmpty());
        detail.setMinWidth(row instanceof Row.Action ? Region.USE_PREF_SIZE : 0);
        var box = new HBox(8, Icons.of(icon(row)), text, space, detail);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static String icon(Row row) {
        return switch (row.group()) {
            case MENU -> row instanceof Row.Action action && !action.action().icon().isEmpty() ? action.action().icon() : "bi-dot";
            case SUGGESTION -> "bi-arrow-return-right";
            case EARLIER -> "bi-clock-history";
            case EXAMPLE -> "bi-lightbulb";
            case ACTION -> "bi-lightning";
            case TARGET -> "bi-bullseye";
            case COMPONENT -> "bi-bounding-box";
            case VALUE -> "bi-sliders";
            case WORD -> "bi-fonts";
        };
    }
}
