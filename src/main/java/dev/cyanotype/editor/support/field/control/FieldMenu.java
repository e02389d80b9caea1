package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldKind;
import dev.cyanotype.editor.support.field.FieldTarget;
import dev.cyanotype.editor.support.field.FieldViewModel;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/** What can be done with a field besides changing it. */
final class FieldMenu extends ContextMenu {

    private FieldMenu(FieldViewModel field) {
        boolean fixed = field.description().kind() instanceof FieldKind.Fixed;
        FieldTarget target = field.target();
        boolean ofComponents = target != null && !target.ids().isEmpty();
        getItems().setAll(
                item("Reset", !field.isResettable(), field::reset),
                item("Copy value", field.text().isEmpty(), field.actions()::copy),
                item("Paste", fixed, field.actions()::paste),
                new SeparatorMenuItem(),
                item("Select all with the same value", !ofComponents, field.actions()::selectAlike),
                item("Apply to all of this type", fixed || !ofComponents, field.actions()::applyToTypes));
    }

    private static MenuItem item(String title, boolean disabled, Runnable run) {
        var item = new MenuItem(title);
        item.setDisable(disabled);
        item.setOnAction(_ -> run.run());
        return item;
    }

    /** Shows the menu of a field where it was asked for. */
    static void show(FieldViewModel field, FieldRow row, ContextMenuEvent event) {
        new FieldMenu(field).show(row, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
