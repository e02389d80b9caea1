package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.editor.support.field.colour.ColourPickerViewModel;
import dev.cyanotype.editor.support.field.colour.RecentColours;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** The colour picker over the window, pointing at the field that it is of. One field at a time. */
public final class ColourPopover {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final RecentColours recent;
    private @Nullable PopOver open;

    public ColourPopover(RecentColours recent) {
        this.recent = recent;
    }

    /** Opens the picker of a field beside a node. */
    void open(FieldViewModel field, Node at) {
        close();
        var model = new ColourPickerViewModel(field, recent);
        var popover = new PopOver(new ColourPickerView(model));
        popover.getStyleClass().add("colour-popover");
        popover.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setOnHidden(_ -> model.close());
        open = popover;
        popover.show(at);
        boolean dark = at.getScene().getRoot().getPseudoClassStates().contains(DARK);
        popover.getScene().getRoot().pseudoClassStateChanged(DARK, dark);
    }

    /** Closes the picker if it is open; what was being dragged is taken. */
    public void close() {
        PopOver popover = open;
        if (popover != null) {
            open = null;
            popover.hide();
        }
    }
}
