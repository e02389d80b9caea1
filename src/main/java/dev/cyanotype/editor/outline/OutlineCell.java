package dev.cyanotype.editor.outline;

import dev.cyanotype.editor.outline.DropPlace.Where;
import dev.cyanotype.editor.support.clipboard.ComponentFormat;
import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.editor.support.look.TypeLooks;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One line of the outline on the screen. */
final class OutlineCell extends ListCell<OutlineRow> {
    private static final double INDENT = 16;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("drop-inside");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    private final OutlineViewModel model;
    private final OutlineEditing editing;
    private final Region indent = new Region();
    private final Button opener = iconButton("outline-opener");
    private final Label name = new Label();
    private final Label id = new Label();
    private final Button lock = iconButton("outline-lock");
    private final Button eye = iconButton("outline-eye");
    private final TextField field = new TextField();
    private final HBox line = new HBox();
    private String typeIcon = "";
    private boolean pressedOnChosen;

    OutlineCell(OutlineViewModel model, OutlineEditing editing) {
        this.model = model;
        this.editing = editing;
        getStyleClass().add("outline-cell");
        name.getStyleClass().add("outline-name");
        id.getStyleClass().add("outline-id");
        line.getStyleClass().add("outline-line");
        line.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(24);
        name.setMaxWidth(USE_PREF_SIZE);
        id.setMinWidth(0);
        id.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.SOMETIMES);
        HBox.setHgrow(id, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.getStyleClass().add("outline-field");
        show(field, false);
        line.getChildren().addAll(indent, opener, name, field, id, lock, eye);
        setPrefWidth(0);

        opener.setOnAction(_ -> onRow(row -> model.setExpanded(row.id(), !row.isExpanded())));
        eye.setOnAction(_ -> onRow(row -> model.toggleVisible(row.id())));
        lock.setOnAction(_ -> onRow(row -> model.toggleLocked(row.id())));
        hoverProperty().addListener((_, _, _) -> mark());
        listenToMouse();
        listenToDrops();
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                finish(true);
            }
        });
        model.selectedProperty().addListener((_, _, _) -> mark());
        model.lockedProperty().addListener((_, _, _) -> mark());
        model.dropping().overProperty().addListener((_, _, _) -> markDrop());
        editing.editedProperty().addListener((_, _, _) -> startOrStopEditing());
    }

    private static Button iconButton(String styleClass) {
        var button = new Button();
        button.getStyleClass().addAll("row-button", styleClass);
        button.setFocusTraversable(false);
        button.setMnemonicParsing(false);
        return button;
    }

    private interface WithRow {
        void on(OutlineRow row);
    }

    private void onRow(WithRow what) {
        OutlineRow row = getItem();
        if (row != null && !isEmpty()) {
            what.on(row);
        }
    }

    @Override
    protected void updateItem(@Nullable OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            mark();
            markDrop();
            return;
        }
        setGraphic(line);
        double width = row.depth() * INDENT;
        indent.setMinWidth(width);
        indent.setPrefWidth(width);
        opener.setGraphic(Icons.of(row.isExpanded() ? "bi-chevron-down" : "bi-chevron-right"));
        opener.setVisible(row.isBranch());
        opener.setAccessibleText(row.isExpanded() ? "Close" : "Open");
        String icon = TypeLooks.icon(row.component().type());
        if (!icon.equals(typeIcon)) {
            typeIcon = icon;
            name.setGraphic(Icons.of(icon));
        }
        name.setText(row.label());
        id.setText(row.id());
        mark();
        markDrop();
        startOrStopEditing();
    }

    private void mark() {
        OutlineRow row = isEmpty() ? null : getItem();
        boolean chosen = row != null && model.selectedProperty().get().contains(row.id());
        boolean locked = row != null && model.lockedProperty().get().contains(row.id());
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(DIMMED, row != null && row.isHidden());
        if (row == null) {
            return;
        }
        set(eye, row.isHiddenItself(), row.isHiddenItself() ? "bi-eye-slash" : "bi-eye", row.isHiddenItself() ? "Show" : "Hide");
        set(lock, locked, locked ? "bi-lock-fill" : "bi-unlock", locked ? "Unlock" : "Lock for this session");
        offer(eye, row.isHiddenItself(), chosen);
        offer(lock, locked, chosen);
        setAccessibleText(TypeLooks.title(row.component().type()) + (row.hasText() ? ", " + row.label() : "") + ", " + row.id()
                + ", level " + (row.depth() + 1) + (row.isBranch() ? row.isExpanded() ? ", open" : ", closed" : "")
                + (chosen ? ", selected" : "") + (row.isHidden() ? ", hidden" : "") + (locked ? ", locked" : ""));
    }

    private static void set(Button button, boolean on, String icon, String says) {
        if (!says.equals(button.getAccessibleText())) {
            button.setGraphic(Icons.of(icon));
            button.setAccessibleText(says);
            button.setTooltip(new Tooltip(says));
        }
        button.pseudoClassStateChanged(ON, on);
    }

    private void offer(Button button, boolean on, boolean chosen) {
        show(button, on || chosen || isHover());
    }

    private void markDrop() {
        OutlineDropping.Over over = model.dropping().overProperty().get();
        OutlineRow row = isEmpty() ? null : getItem();
        boolean here = over != null && row != null && over.place().row().equals(row.id());
        pseudoClassStateChanged(ABOVE, here && over != null && over.place().where() == Where.ABOVE);
        pseudoClassStateChanged(INSIDE, here && over != null && over.place().where() == Where.INSIDE);
        pseudoClassStateChanged(BELOW, here && over != null && over.place().where() == Where.BELOW);
        pseudoClassStateChanged(REFUSED, here && over != null && over.refusal() != null);
    }

    // The mouse

    private void listenToMouse() {
        setOnMousePressed(mouse -> onRow(row -> {
            editing.press(row.id());
            pressedOnChosen = model.selectedProperty().get().contains(row.id());
            boolean plain = !mouse.isShiftDown() && !mouse.isShortcutDown();
            if (mouse.getButton() == MouseButton.PRIMARY && !(pressedOnChosen && plain) || !pressedOnChosen) {
                model.choose(getIndex(), mouse.isShiftDown(), mouse.isShortcutDown());
            }
        }));
        setOnMouseClicked(mouse -> onRow(row -> {
            if (mouse.getButton() != MouseButton.PRIMARY || mouse.isShiftDown() || mouse.isShortcutDown()) {
                return;
            }
            if (mouse.getClickCount() == 2) {
                editing.begin(row.id());
            } else if (pressedOnChosen && mouse.isStillSincePress()) {
                model.choose(getIndex(), false, false);
            }
        }));
        setOnDragDetected(mouse -> {
            String pressed = editing.pressed();
            if (mouse.getButton() == MouseButton.PRIMARY && !editing.isUnderWay() && pressed != null) {
                model.drag(pressed);
                startFullDrag();
                mouse.consume();
            }
        });
        setOnMouseDragOver(mouse -> hang(mouse.getY()));
        opener.addEventFilter(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        eye.addEventFilter(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        lock.addEventFilter(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    private void hang(double y) {
        OutlineRow row = getItem();
        if (isEmpty() || row == null) {
            model.dropping().overEnd();
        } else {
            model.dropping().over(row, y / getHeight());
        }
    }

    // What is dragged from elsewhere

    private void listenToDrops() {
        setOnDragOver(this::draggedOver);
        setOnDragExited(_ -> model.dropping().leave());
        setOnDragDropped(drop -> {
            drop.setDropCompleted(model.dropping().drop());
            drop.consume();
        });
    }

    private void draggedOver(DragEvent drag) {
        Dragboard board = drag.getDragboard();
        boolean component = board.hasContent(ComponentFormat.COMPONENT);
        if (!component && !board.hasContent(ComponentFormat.MEMBER)) {
            return;
        }
        if (!model.dropping().isUnderWay()) {
            model.drag(component, String.valueOf(board.getContent(component ? ComponentFormat.COMPONENT : ComponentFormat.MEMBER)));
        }
        hang(drag.getY());
        if (model.dropping().canDrop()) {
            drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        }
        drag.consume();
    }

    // The text in its place

    private void startOrStopEditing() {
        OutlineRow row = isEmpty() ? null : getItem();
        boolean edits = row != null && row.id().equals(editing.editedProperty().get());
        if (edits == field.isVisible()) {
            return;
        }
        show(field, edits);
        show(name, !edits);
        show(id, !edits);
        if (edits && row != null) {
            String text = row.component().text();
            field.setText(text == null ? "" : text);
            field.requestFocus();
            field.selectAll();
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void typed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            finish(true);
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            finish(false);
            key.consume();
        }
    }

    private void finish(boolean keep) {
        OutlineRow row = getItem();
        if (row == null || !row.id().equals(editing.editedProperty().get())) {
            return;
        }
        String text = field.getText();
        editing.end();
        if (keep) {
            model.rename(row.id(), text);
        }
        getListView().requestFocus();
    }
}
