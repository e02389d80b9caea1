package dev.cyanotype.editor.support;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.Map;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Drags data over nodes: the platform without a display knows no dragging from one window to another. On the toolkit's thread. */
public final class Dragging {
    private final Dragboard board = DragboardHelper.createDragboard(clipboard());

    /** Something dragged. */
    public Dragging(DataFormat format, String text) {
        board.setContent(Map.of(format, text));
    }

    /** A clipboard of the toolkit's own kind that allows every way of dropping. */
    private static TKClipboard clipboard() {
        TKClipboard local = Toolkit.getToolkit().createLocalClipboard();
        return (TKClipboard) Proxy.newProxyInstance(
                Dragging.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (_, method, arguments) -> method.getName().equals("getTransferModes")
                        ? EnumSet.allOf(TransferMode.class)
                        : method.invoke(local, arguments));
    }

    /** Hangs over a node, {@code fraction} of its height down; whether it could be dropped there. */
    public boolean over(Node node, double fraction) {
        return fire(node, fraction, DragEvent.DRAG_OVER).isAccepted();
    }

    /** Drops it there; whether it was taken. */
    public boolean drop(Node node, double fraction) {
        return fire(node, fraction, DragEvent.DRAG_DROPPED).isDropCompleted();
    }

    private DragEvent fire(Node node, double fraction, EventType<DragEvent> type) {
        Bounds inside = node.getBoundsInLocal();
        double x = inside.getCenterX();
        double y = inside.getMinY() + inside.getHeight() * fraction;
        var scene = node.localToScene(x, y);
        var screen = node.localToScreen(x, y);
        DragEvent[] seen = {new DragEvent(null, null, type, board, scene.getX(), scene.getY(), screen.getX(), screen.getY(), TransferMode.COPY, null, node, null)};
        node.addEventHandler(type, event -> seen[0] = event);
        node.fireEvent(seen[0]);
        return seen[0];
    }

}
