package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.look.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Dialogs within the window: one at a time, above everything else. Escape closes it, the focus stays in it until then, and goes
 * back to where it was.
 */
public final class Overlay {
    private static final Runnable NOTHING = () -> {};
    /** Keys that move the focus or press a button. */
    private static final List<KeyCode> MOVING = List.of(
            KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

    private final StackPane pane = new StackPane();
    private @Nullable Node focusedBefore;
    private @Nullable Node firstFocused;
    private Runnable whenClosed = NOTHING;

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
        pane.getStyleClass().add("overlay");
        pane.setVisible(false);
        pane.setOnMousePressed(event -> {
            if (event.getTarget() == pane) {
                dismiss();
            }
        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::escaped);
        pane.addEventHandler(KeyEvent.ANY, this::heard);
        pane.sceneProperty().addListener((_, _, scene) ->
                scene.focusOwnerProperty().addListener((_, _, owner) -> keepFocus(owner)));
    }

    Node node() {
        return pane;
    }

    /** Whether a dialog is shown. */
    public boolean isOpen() {
        return pane.isVisible();
    }

    public void show(Sheet sheet) {
        show(sheet, NOTHING);
    }

    /** @param otherwise what happens where it is dismissed rather than {@linkplain #close closed} */
    public void show(Sheet sheet, Runnable otherwise) {
        if (isOpen()) {
            dismiss();
        }
        Node owner = pane.getScene().getFocusOwner();
        focusedBefore = owner;
        whenClosed = otherwise;
        var closing = closing();
        Node button = sheet.buttons().isEmpty() ? closing : sheet.buttons().getFirst();
        Node first = sheet.first() == null ? button : sheet.first();
        pane.getChildren().setAll(card(sheet, closing));
        pane.setVisible(true);
        pane.applyCss();
        first.requestFocus();
        firstFocused = first;
    }

    /** Closes the dialog; what was to happen otherwise does not. */
    public void close() {
        whenClosed = NOTHING;
        dismiss();
    }

    private void dismiss() {
        Runnable then = whenClosed;
        whenClosed = NOTHING;
        firstFocused = null;
        pane.setVisible(false);
        pane.getChildren().clear();
        if (focusedBefore != null && focusedBefore.getScene() != null) {
            focusedBefore.requestFocus();
        }
        then.run();
    }

    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            dismiss();
            event.consume();
        }
    }

    /** Nothing but what moves the focus or confirms gets through to the window below. */
    private void heard(KeyEvent event) {
        if (!MOVING.contains(event.getCode()) || event.isShortcutDown()) {
            event.consume();
        }
    }

    private void keepFocus(@Nullable Node owner) {
        if (isOpen() && firstFocused != null && !isWithin(owner)) {
            firstFocused.requestFocus();
        }
    }

    private boolean isWithin(@Nullable Node node) {
        Node at = node;
        while (at != null && at != pane) {
            at = at.getParent();
        }
        return at == pane;
    }

    private Button closing() {
        var close = new Button("", Icons.of("bi-x"));
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText("Close");
        close.setOnAction(_ -> dismiss());
        return close;
    }

    private static Node card(Sheet sheet, Button close) {
        var title = new Label(sheet.title());
        title.getStyleClass().add("dialog-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(title, close);
        head.getStyleClass().add("dialog-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(head, sheet.content());
        card.getStyleClass().add("dialog");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(sheet.title());
        VBox.setVgrow(sheet.content(), Priority.ALWAYS);
        if (!sheet.buttons().isEmpty()) {
            var foot = new HBox();
            foot.getStyleClass().add("dialog-foot");
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
