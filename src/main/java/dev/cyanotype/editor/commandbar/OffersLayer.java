package dev.cyanotype.editor.commandbar;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** The layer over the window that what the bar offers stands on: above the bar where the bar is low, else below. */
final class OffersLayer extends Pane {
    private static final double WIDEST = 760;
    private static final double GAP = 4;
    private static final double EDGE = 8;

    private final Node bar;
    private final Node field;
    private final OffersPane offers;

    OffersLayer(Node bar, Node field, OffersPane offers) {
        this.bar = bar;
        this.field = field;
        this.offers = offers;
        setPickOnBounds(false);
        getChildren().add(offers);
        field.localToSceneTransformProperty().subscribe(this::requestLayout);
        bar.layoutBoundsProperty().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        if (bar.getScene() != getScene()) {
            return;
        }
        Bounds at = sceneToLocal(bar.localToScene(bar.getLayoutBounds()));
        double left = sceneToLocal(field.localToScene(field.getLayoutBounds())).getMinX() - EDGE;
        double width = Math.min(WIDEST, getWidth() - 2 * EDGE);
        double x = Math.clamp(left, EDGE, Math.max(EDGE, getWidth() - width - EDGE));
        boolean above = at.getCenterY() > getHeight() / 2;
        offers.setAbove(above);
        double room = (above ? at.getMinY() : getHeight() - at.getMaxY()) - GAP - EDGE;
        double height = Math.min(offers.prefHeight(width), Math.max(0, room));
        double y = above ? at.getMinY() - GAP - height : at.getMaxY() + GAP;
        offers.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }
}
