package dev.cyanotype.editor.shell;

import atlantafx.base.controls.ModalPane;
import dev.cyanotype.editor.support.look.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Dialogs within the window: one at a time, above everything else. Escape closes it, and the focus goes back to where it was. */
public final class Overlay {
    private final ModalPane pane = new ModalPane();
    private @Nullable Node focusedBefore;
    private Runnable whenClosed = () -> {};

    /**
     * What a dialog shows.
     *
     * @param title its name
     * @param content below it
     * @param buttons at its foot, the first is the one for Enter
     * @param first what has the focus at first; null for the first button
     * @param size the widest and the highest that it becomes
     */
    public record Sheet(String title, Node content, List<Button> buttons, @Nullable Node first, Size size) {}

    /** In pixels; the height is 0 where the content decides. */
    public record Size(double width, double height) {
        static final Size SMALL = new Size(440, 0);
        static final Size LARGE = new Size(720, 560);
    }

    public Overlay() {
        pane.setId("overlay");
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty().addListener((_, _, shown) -> {
            if (!shown) {
                closed();
            }
        });
    }

    Node node() {
        return pane;
    }

    /** Whether a dialog is shown. */
    public boolean isOpen() {
        return pane.isDisplay();
    }

    public void show(Sheet sheet) {
        show(sheet, () -> {});
    }

    /** @param otherwise what happens where it is closed by anything but one of its buttons that closed it before */
    public void show(Sheet sheet, Runnable otherwise) {
        if (pane.isDisplay()) {
            close();
        }
        focusedBefore = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        whenClosed = otherwise;
        pane.show(card(sheet));
        Node first = sheet.first() == null && !sheet.buttons().isEmpty() ? sheet.buttons().getFirst() : sheet.first();
        if (first != null) {
            first.requestFocus();
        }
    }

    /** Closes the dialog; what was to happen otherwise does not. */
    public void close() {
        whenClosed = () -> {};
        pane.hide(true);
    }

    private void closed() {
        Runnable then = whenClosed;
        whenClosed = () -> {};
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        then.run();
    }

    private Node card(Sheet sheet) {
        var title = new Label(sheet.title());
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var close = new Button("", Icons.of("bi-x"));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText("Close");
        close.setOnAction(_ -> pane.hide(true));
        var head = new HBox(title, close);
        head.getStyleClass().add("sheet-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(head, sheet.content());
        card.getStyleClass().add("sheet");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(sheet.title());
        VBox.setVgrow(sheet.content(), Priority.ALWAYS);
        if (!sheet.buttons().isEmpty()) {
            var foot = new HBox();
            foot.getStyleClass().add("sheet-foot");
            foot.setAlignment(Pos.CENTER_RIGHT);
            foot.getChildren().addAll(sheet.buttons().reversed());
            card.getChildren().add(foot);
        }
        card.setMaxWidth(sheet.size().width());
        card.setPrefWidth(sheet.size().width());
        card.setMaxHeight(sheet.size().height() == 0 ? Region.USE_PREF_SIZE : sheet.size().height());
        return card;
    }
}
