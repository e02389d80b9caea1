package dev.cyanotype.editor.outline;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.util.Duration;

/** Scrolls a list while something is dragged along its upper or lower edge. */
final class EdgeScroll {
    private static final double EDGE = 24;
    private static final double STEP = 8;

    private final ListView<?> list;
    private final Timeline scrolling;
    private double step;

    EdgeScroll(ListView<?> list) {
        this.list = list;
        this.scrolling = new Timeline(new KeyFrame(Duration.millis(16), _ -> scroll()));
        scrolling.setCycleCount(Animation.INDEFINITE);
    }

    /** Tells how far down the list the drag is, in pixels. */
    void draggedTo(double y) {
        step = y < EDGE ? -STEP : y > list.getHeight() - EDGE ? STEP : 0;
        if (step == 0) {
            scrolling.stop();
        } else {
            scrolling.play();
        }
    }

    void stop() {
        scrolling.stop();
    }

    private void scroll() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(step);
        }
    }
}
