package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.editor.support.settings.Settings;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The command bar. What it offers stands on a {@linkplain #layer() layer} of its own, which is to lie over all else in the window.
 */
public final class CommandBar extends HBox {
    private static final String FOCUS = "view.command";

    private final CommandBarViewModel model;
    private final PromptField field;
    private final OffersLayer layer;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private Subscription scenes = Subscription.EMPTY;
    private @Nullable Node before;

    /**
     * @param actions the menu actions that there are now
     * @param keys the present key of an action, as people read it; empty for none
     */
    public CommandBar(
            EditorCore core, Threads threads, Settings settings, Supplier<List<MenuAction>> actions, Function<MenuAction, String> keys) {
        this.model = new CommandBarViewModel(core, threads, settings, () -> others(actions.get()), keys);
        this.field = new PromptField(model.prompt());
        this.layer = new OffersLayer(this, field, new OffersPane(model.prompt(), row -> {
            model.click(row);
            field.focus();
        }));
        getStyleClass().add("command-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().setAll(Icons.of("bi-terminal"), chip(), field, doneLine(), key(() -> keys.apply(action())));
        layer.visibleProperty().bind(active);
        active.subscribe(model::setActive);
        sceneProperty().subscribe(this::follow);
        model.inDocumentProperty().subscribe(this::hint);
        model.doneProperty().subscribe(this::hint);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** All actions but the bar's own: who types is there already. */
    private static List<MenuAction> others(List<MenuAction> actions) {
        return actions.stream().filter(action -> !action.id().equals(FOCUS)).toList();
    }

    /** Where what the bar offers stands: to be put over all else in the window, as large as it. */
    public Node layer() {
        return layer;
    }

    /** The action that goes to the bar. */
    public MenuAction action() {
        return MenuAction.of(FOCUS, "Type a Command", "bi-terminal", "Shortcut+K", this::focus);
    }

    /** Goes to the bar; Escape goes back to where the person was. */
    public void focus() {
        field.focus();
    }

    /** Goes over to another document, or to none. */
    public void show(@Nullable DocumentViewModel document) {
        model.show(document);
    }

    private void follow(@Nullable Scene scene) {
        scenes.unsubscribe();
        scenes = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe((was, now) -> focused(was, now));
    }

    private void focused(@Nullable Node was, @Nullable Node now) {
        boolean here = isOurs(now);
        if (here && !isOurs(was)) {
            before = was;
        }
        active.set(here);
    }

    private boolean isOurs(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this || at == layer) {
                return true;
            }
        }
        return false;
    }

    private void pressed(KeyEvent key) {
        if (!field.isOwner(key.getTarget())) {
            return;
        }
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        boolean used = plain && switch (key.getCode()) {
            case DOWN -> used(model.prompt()::down);
            case UP -> used(model.prompt()::up);
            case ENTER -> used(model::enter);
            case TAB -> model.prompt().take();
            case RIGHT -> model.prompt().takeAtEnd();
            case ESCAPE -> used(this::escape);
            default -> false;
        };
        if (used) {
            key.consume();
        }
    }

    private static boolean used(Runnable key) {
        key.run();
        return true;
    }

    private void escape() {
        if (model.escape() == CommandBarViewModel.Escaped.LEFT) {
            Node back = before != null && before.getScene() == getScene() ? before : getScene().getRoot();
            back.requestFocus();
        }
    }

    private void hint() {
        boolean done = model.doneProperty().get() != null;
        boolean there = model.inDocumentProperty().get();
        field.setHint(done ? "" : there ? "Say what to change, or find a menu action" : "No document is open: find a menu action by its name or its key");
    }

    /** The key that goes to the bar, for who is not there. */
    private Node key(Supplier<String> text) {
        var key = new Label();
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Runnable show = () -> {
            key.setText(active.get() || getScene() == null ? "" : text.get());
            key.setVisible(!key.getText().isEmpty());
            key.setManaged(key.isVisible());
        };
        active.subscribe(show);
        sceneProperty().subscribe(show);
        show.run();
        return key;
    }

    private Node chip() {
        var chip = new Button();
        chip.setId("command-selected");
        chip.getStyleClass().add("chip");
        chip.setMnemonicParsing(false);
        chip.setFocusTraversable(false);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setTooltip(new Tooltip("Say “this”"));
        chip.textProperty().bind(model.selectedProperty());
        chip.visibleProperty().bind(model.selectedProperty().isNotEmpty());
        chip.managedProperty().bind(chip.visibleProperty());
        chip.setOnAction(_ -> {
            field.focus();
            model.sayThis();
        });
        return chip;
    }

    private Node doneLine() {
        var message = new Label();
        message.setId("command-done");
        message.getStyleClass().add("done");
        var undo = new Button("Undo");
        undo.setId("command-undo");
        undo.getStyleClass().add("chip");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(_ -> {
            field.focus();
            model.undo();
        });
        var line = new HBox(8, new StackPane(Icons.of("bi-check-circle")), message, undo);
        line.getStyleClass().add("done-line");
        line.setAlignment(Pos.CENTER_RIGHT);
        line.maxWidthProperty().bind(widthProperty().multiply(0.55));
        model.doneProperty().subscribe(done -> {
            message.setText(done == null ? "" : done.message());
            message.setTooltip(done == null ? null : new Tooltip(done.message()));
            undo.setVisible(done != null && done.canUndo());
            undo.setManaged(undo.isVisible());
            line.setVisible(done != null);
            line.setManaged(done != null);
        });
        return line;
    }
}
