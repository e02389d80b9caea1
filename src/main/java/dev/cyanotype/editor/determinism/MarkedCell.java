package dev.cyanotype.editor.determinism;

import dev.cyanotype.editor.support.look.Icons;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with a mark for the state that its item is in, which is a style class as well.
 *
 * @param <T> the items
 */
abstract class MarkedCell<T> extends ListCell<T> {
    private final List<String> states;
    private final HBox mark = new HBox();
    private final HBox line = new HBox(mark);

    /** @param states all that an item can be in */
    MarkedCell(Enum<?>[] states) {
        this.states = Stream.of(states).map(MarkedCell::styled).toList();
        mark.getStyleClass().add("history-mark");
        line.getStyleClass().add("history-line");
        line.setMinWidth(0);
        line.setPrefWidth(0);
        getStyleClass().add("mark-cell");
    }

    /** Puts what tells of the item behind the mark. */
    final void tellWith(Node... parts) {
        line.getChildren().addAll(parts);
    }

    /** Shows a part only while the line is wider than so much. */
    final void showWithRoom(Node part, double room) {
        part.visibleProperty().bind(line.widthProperty().greaterThan(room));
        part.managedProperty().bind(part.visibleProperty());
    }

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll(states);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        Telling telling = tell(item);
        getStyleClass().add(styled(telling.state()));
        mark.getChildren().setAll(Icons.of(telling.icon()));
        setTooltip(new Tooltip(telling.tooltip()));
        setGraphic(line);
        setAccessibleText(telling.spoken());
    }

    /** Fills the parts with an item, and says the rest of it. */
    abstract Telling tell(T item);

    static String styled(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a line says beside its parts.
     *
     * @param icon the literal of its mark
     * @param spoken what a screen reader says
     */
    record Telling(Enum<?> state, String icon, String tooltip, String spoken) {}
}
