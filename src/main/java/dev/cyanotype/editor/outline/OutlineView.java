package dev.cyanotype.editor.outline;

import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.editor.support.look.SearchField;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The outline on the screen: a search field over the lines. */
final class OutlineView extends VBox {
    static final double ROW = 28;

    private final OutlineViewModel model;
    private final SearchField search = new SearchField("Search components");
    private final ListView<OutlineRow> list;
    private final OutlineEditing editing = new OutlineEditing();
    private final EdgeScroll edges;

    OutlineView(OutlineViewModel model, List<MenuAction> menu) {
        this.model = model;
        this.list = new ListView<>(model.rows());
        this.edges = new EdgeScroll(list);
        getStyleClass().add("outline");
        search.textProperty().bindBidirectional(model.filterProperty());
        search.setId("outline-search");
        list.setId("outline-list");
        list.getStyleClass().add("outline-list");
        list.setAccessibleText("Outline");
        list.setFixedCellSize(ROW);
        list.setSelectionModel(new NoSelectionModel<>());
        list.setCellFactory(_ -> new OutlineCell(model, editing));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setContextMenu(contextMenu(menu));
        listenToDrags();
        model.focusedProperty().addListener((_, _, id) -> reveal(id));
        Label empty = new Label();
        empty.textProperty().bind(Bindings.createStringBinding(this::emptiness, model.filterProperty(), model.rows()));
        empty.getStyleClass().add("empty-note");
        empty.setWrapText(true);
        list.setPlaceholder(new StackPane(empty));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head(), list, refusal());
    }

    private void listenToDrags() {
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, mouse -> {
            if (model.dropping().isUnderWay()) {
                edges.draggedTo(mouse.getY());
            }
        });
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
            edges.stop();
            model.dropping().drop();
        });
        list.setOnMouseDragExited(_ -> model.dropping().leave());
        list.addEventFilter(DragEvent.DRAG_OVER, drag -> edges.draggedTo(drag.getY()));
        list.setOnDragExited(_ -> {
            edges.stop();
            model.dropping().end();
        });
        list.addEventFilter(DragEvent.DRAG_DROPPED, _ -> edges.stop());
    }

    private HBox head() {
        Label order = new Label();
        order.setGraphic(Icons.of("bi-info-circle"));
        order.setTooltip(new Tooltip("In the order of the file: what stands further down is drawn in front"));
        order.setAccessibleText("In the order of the file: what stands further down is drawn in front");
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox head = new HBox(search, order);
        head.setAlignment(Pos.CENTER);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private Label refusal() {
        Label refusal = new Label();
        refusal.getStyleClass().add("outline-refusal");
        refusal.setWrapText(true);
        refusal.textProperty().bind(model.dropping().overProperty().map(over -> over.refusal() == null ? "" : over.refusal()).orElse(""));
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        return refusal;
    }

    private String emptiness() {
        if (model.isWaiting()) {
            return "";
        }
        return model.filterProperty().get().isBlank() ? "There is nothing on the screen yet." : "No component is called that.";
    }

    void search() {
        search.requestFocus();
    }

    private void reveal(@Nullable String id) {
        int index = model.indexOf(id);
        if (index >= 0) {
            list.getFocusModel().focus(index);
            list.edit(-1);
            if (!isShown(index)) {
                list.scrollTo(Math.max(0, index - (int) (list.getHeight() / ROW / 2)));
            }
        }
    }

    private boolean isShown(int index) {
        return list.lookupAll(".outline-cell").stream()
                .anyMatch(node -> node instanceof OutlineCell cell && cell.getIndex() == index && isInside(cell));
    }

    private boolean isInside(OutlineCell cell) {
        double y = cell.getLayoutY() + (cell.getParent() == null ? 0 : cell.getParent().getLayoutY());
        return cell.isVisible() && y >= -1 && y + ROW <= list.getHeight() + 1;
    }

    private void pressed(KeyEvent key) {
        if (editing.isUnderWay()) {
            return;
        }
        int page = Math.max(1, (int) (list.getHeight() / ROW) - 1);
        boolean extend = key.isShiftDown();
        Runnable does = key.isShortcutDown() ? null : key.isAltDown() ? onAlt(key.getCode()) : switch (key.getCode()) {
            case UP -> () -> model.step(-1, extend);
            case DOWN -> () -> model.step(1, extend);
            case PAGE_UP -> () -> model.step(-page, extend);
            case PAGE_DOWN -> () -> model.step(page, extend);
            case HOME -> () -> model.step(-model.rows().size(), extend);
            case END -> () -> model.step(model.rows().size(), extend);
            case LEFT -> model::stepOut;
            case RIGHT -> model::stepIn;
            case DELETE, BACK_SPACE -> model::delete;
            case F2, ENTER -> this::edit;
            default -> null;
        };
        if (does != null) {
            does.run();
            key.consume();
        }
    }

    private @Nullable Runnable onAlt(KeyCode code) {
        return switch (code) {
            case UP -> () -> model.reorder(false);
            case DOWN -> () -> model.reorder(true);
            default -> null;
        };
    }

    private void edit() {
        editing.begin(model.focusedProperty().get());
    }

    private ContextMenu contextMenu(List<MenuAction> actions) {
        ContextMenu menu = new ContextMenu();
        MenuItem edit = new MenuItem("Edit text");
        edit.setOnAction(_ -> edit());
        MenuItem children = new MenuItem("Select what is in it");
        children.setOnAction(_ -> model.selectChildren());
        menu.getItems().addAll(edit, children);
        String section = "";
        for (MenuAction action : actions) {
            if (!action.menu().equals(section)) {
                menu.getItems().add(new SeparatorMenuItem());
                section = action.menu();
            }
            MenuItem item = new MenuItem(action.title());
            item.setMnemonicParsing(false);
            if (!action.icon().isEmpty()) {
                item.setGraphic(Icons.of(action.icon()));
            }
            item.disableProperty().bind(Bindings.not(action.enabled()));
            item.setOnAction(_ -> action.run().run());
            menu.getItems().add(item);
        }
        return menu;
    }
}
