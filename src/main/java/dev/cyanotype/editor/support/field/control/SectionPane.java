package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.editor.support.look.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A part of a panel with a heading, which folds it. */
public final class SectionPane extends VBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final VBox body = new VBox();

    /**
     * @param open whether it is unfolded; changed by a click on its heading
     */
    public SectionPane(String title, BooleanProperty open) {
        getStyleClass().add("section-pane");
        body.getStyleClass().add("section-body");
        body.visibleProperty().bind(open);
        body.managedProperty().bind(open);
        var heading = new Button(title, Icons.of("bi-chevron-down"));
        heading.getStyleClass().addAll("flat", "section-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.setOnAction(_ -> open.set(!open.get()));
        heading.accessibleTextProperty().bind(open.map(is -> title + (is ? ", unfolded" : ", folded")));
        open.subscribe(is -> pseudoClassStateChanged(FOLDED, !is));
        getChildren().setAll(heading, body);
    }

    public void add(Node node) {
        body.getChildren().add(node);
    }

    /** Adds a row for each field, those of a group on one; the section shows while any of them does. */
    public void showFields(List<FieldViewModel> fields, ColourPopover popover) {
        List<FieldViewModel> group = new ArrayList<>();
        for (FieldViewModel field : fields) {
            String name = field.description().group();
            if (!group.isEmpty() && !group.getFirst().description().group().equals(name)) {
                addGroup(group, popover);
            }
            if (name.isEmpty()) {
                add(new FieldRow(field, popover, Beside.of(field, fields)));
            } else {
                group.add(field);
            }
        }
        if (!group.isEmpty()) {
            addGroup(group, popover);
        }
        var shown = Bindings.createBooleanBinding(
                () -> fields.stream().anyMatch(field -> field.shownProperty().get()),
                fields.stream().map(FieldViewModel::shownProperty).toArray(Observable[]::new));
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
    }

    private void addGroup(List<FieldViewModel> group, ColourPopover popover) {
        add(new FieldRow(group.getFirst().description().group(), List.copyOf(group), popover));
        group.clear();
    }
}
