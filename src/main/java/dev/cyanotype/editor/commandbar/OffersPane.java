package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.commandbar.Row.Group;
import dev.cyanotype.editor.commandbar.RowCell.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands beside the bar while somebody is at it: what Enter would do, and the list of what is offered. */
final class OffersPane extends StackPane {
    private static final double MOST_HEIGHT = 320;

    private final VBox content = new VBox();
    private final OutcomeStrip strip;
    private final ListView<Line> list = new ListView<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    OffersPane(PromptViewModel model, Consumer<Row> click) {
        this.strip = new OutcomeStrip(click);
        getStyleClass().add("command-offers");
        list.setId("command-list");
        list.setItems(lines);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new RowCell(model.chosenProperty(), click));
        list.setAccessibleText("What can be said");
        list.visibleProperty().bind(model.openProperty().and(Bindings.isNotEmpty(lines)));
        list.managedProperty().bind(list.visibleProperty());
        visibleProperty().bind(strip.managedProperty().or(list.managedProperty()));
        VBox.setVgrow(list, Priority.ALWAYS);
        content.getChildren().setAll(strip, list);
        content.getStyleClass().add("content");
        getChildren().setAll(shadow(), content);
        model.rows().addListener((ListChangeListener<Row>) _ -> fill(model.rows()));
        model.outcomeProperty().subscribe(strip::show);
        model.chosenProperty().subscribe(this::choose);
        fill(model.rows());
    }

    /** Puts what Enter would do next to the bar. */
    void setAbove(boolean above) {
        if (content.getChildren().getFirst() == (above ? strip : list)) {
            content.getChildren().setAll(above ? List.of(list, strip) : List.of(strip, list));
        }
    }

    /** What casts the shadow: a sheet of its own, so that no word is drawn through an effect. */
    private static Region shadow() {
        var shadow = new Region();
        shadow.getStyleClass().add("shadow");
        return shadow;
    }

    private void fill(List<Row> rows) {
        strip.suggest(rows.stream().filter(row -> row.group() == Group.SUGGESTION).toList());
        List<Line> next = new ArrayList<>();
        Group last = Group.SUGGESTION;
        for (Row row : rows) {
            if (row.group() != last) {
                next.add(new Line.Heading(row.group().title()));
                last = row.group();
            }
            if (row.group() != Group.SUGGESTION) {
                next.add(new Line.Entry(row));
            }
        }
        lines.setAll(next);
        list.scrollTo(0);
        list.setPrefHeight(Math.min(MOST_HEIGHT, 8 + next.stream().mapToDouble(Line::height).sum()));
        requestLayout();
    }

    private void choose(@Nullable Row row) {
        strip.choose(row);
        int at = row == null ? -1 : lines.indexOf(new Line.Entry(row));
        if (at >= 0) {
            list.scrollTo(Math.max(0, at - 3));
        }
    }
}
