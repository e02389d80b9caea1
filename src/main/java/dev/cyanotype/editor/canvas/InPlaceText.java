package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.render.Viewport;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A field in which the text of one component is edited, right over it and in its letters. It is made anew for each edit. */
final class InPlaceText extends TextArea {
    /** A box less than so many lines high takes one line: Enter ends it. */
    private static final double ONE_LINE = 2.2;
    /** From baseline to baseline, in parts of the size. */
    private static final double LINE = 1.21;

    private final CanvasViewModel model;
    private final String id;
    private final InPlaceStyle style;
    private final boolean oneLine;
    private boolean over;

    /** The look of a text area in what a style sheet could only give by name. */
    private static final class Skin extends TextAreaSkin {
        Skin(TextArea area, InPlaceStyle style) {
            super(area);
            setTextFill(style.ink());
            setHighlightTextFill(style.ink());
        }
    }

    InPlaceText(CanvasViewModel model, TextGesture gesture, Component component, InPlaceStyle style) {
        super(gesture.text());
        this.model = model;
        this.id = component.id();
        this.style = style;
        this.oneLine = component.box().height() < ONE_LINE * style.size() * LINE;
        getStyleClass().add("in-place-text");
        setAccessibleText("Text of " + id);
        setWrapText(true);
        setManaged(false);
        setSkin(new Skin(this, style));
        textProperty().addListener((_, _, text) -> model.keys().typed(text));
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !over) {
                model.finish();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The component whose text it is. */
    String id() {
        return id;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.escape();
        } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            event.consume();
            replaceSelection("\n");
        } else if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || oneLine)) {
            event.consume();
            model.finish();
        }
    }

    /** Takes its place and all keys, all of the text selected. */
    void enter(Component component, Viewport viewport) {
        place(component, viewport);
        applyCss(); // makes the parts that the text is aligned in
        layout();
        place(component, viewport);
        layout();
        requestFocus();
        selectAll();
    }

    /** Tells that the edit has ended, so that losing the focus means nothing more. */
    void letGo() {
        over = true;
    }

    /** Stands over the component as it is now. */
    void place(Component component, Viewport viewport) {
        Box on = viewport.toCanvas(component.box());
        double zoom = viewport.zoom();
        double line = style.size() * zoom * LINE;
        setFont(style.font(zoom));
        Insets inside = style.padding();
        double lines = Math.max(1, getText().lines().count());
        double top = style.middle() ? Math.max(0, (on.height() - lines * line) / 2) : inside.getTop() * zoom;
        for (Node node : lookupAll(".text")) {
            if (node instanceof Text text) {
                text.setTextAlignment(style.align());
            }
        }
        setPadding(new Insets(top, inside.getRight() * zoom, 0, inside.getLeft() * zoom));
        resizeRelocate(on.x(), on.y(), Math.max(on.width(), 24), Math.max(on.height(), line + 4));
    }
}
