package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.editor.support.field.colour.ColourPickerViewModel;
import dev.cyanotype.editor.support.field.colour.RecentColours;
import dev.cyanotype.editor.support.panel.PanelModel;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Popup;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;

/** The colour picker over the window, at the left of the field that it is of. One field at a time. */
public final class ColourPopover {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final double GAP = 8;
    /** What the picker may grow by while a colour is dragged in it: it must not move from under the pointer then. */
    private static final double GROWTH = 96;

    private final RecentColours recent;
    private @Nullable Popup open;

    public ColourPopover(RecentColours recent) {
        this.recent = recent;
    }

    /** A panel's model, with which the picker closes: when it goes over to another document, or out of sight. */
    public PanelModel closedWith(PanelModel model) {
        return new PanelModel() {
            @Override
            public void show(@Nullable DocumentViewModel document) {
                close();
                model.show(document);
            }

            @Override
            public void setSeen(boolean seen) {
                if (!seen) {
                    close();
                }
                model.setSeen(seen);
            }
        };
    }

    /** Opens the picker of a field beside a node. */
    void open(FieldViewModel field, Node at) {
        close();
        var model = new ColourPickerViewModel(field, recent);
        var view = new ColourPickerView(model);
        var popup = new Popup();
        popup.getContent().setAll(view);
        popup.setAutoHide(true);
        popup.setOnHidden(_ -> model.close());
        open = popup;
        Bounds beside = at.localToScreen(at.getBoundsInLocal());
        popup.show(at, beside.getMinX(), beside.getMinY());
        boolean dark = at.getScene().getRoot().getPseudoClassStates().contains(DARK);
        popup.getScene().getRoot().pseudoClassStateChanged(DARK, dark);
        place(popup, beside);
        view.requestFocus();
    }

    /** To the left of the node, or to its right where there is no room, and on the screen from top to bottom. */
    private static void place(Popup popup, Bounds beside) {
        Rectangle2D screen = Screen.getScreensForRectangle(beside.getMinX(), beside.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        double left = beside.getMinX() - GAP - popup.getWidth();
        popup.setAnchorX(left < screen.getMinX() ? beside.getMaxX() + GAP : left);
        double lowest = screen.getMaxY() - popup.getHeight() - GROWTH;
        popup.setAnchorY(Math.max(screen.getMinY(), Math.min(beside.getMinY() - GAP, lowest)));
    }

    /** Closes the picker if it is open; what was being dragged is taken. */
    public void close() {
        Popup popup = open;
        if (popup != null) {
            open = null;
            popup.hide();
        }
    }
}
