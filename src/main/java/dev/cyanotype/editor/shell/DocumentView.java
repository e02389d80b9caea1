package dev.cyanotype.editor.shell;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/** The view in which one document is edited: what stands in its tab. */
public interface DocumentView {

    Node node();

    /** Takes the keys. */
    void focus();

    /** Where a point of the document, in CSS pixels, stands in the scene. */
    Point2D inScene(double x, double y);

    /** How large it is shown: 1 is one pixel for one. */
    ObservableDoubleValue zoom();
}
