package dev.cyanotype.editor.history;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.history.HistoryRow.Standing;
import dev.cyanotype.editor.support.look.Durations;
import dev.cyanotype.editor.support.look.Icons;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One line of the history: its piece of the tree, its picture, its sentence, what it did, its name, its figures. */
final class HistoryCell extends ListCell<HistoryRow> {
    static final double HEIGHT = 40;
    private static final double PICTURE = 32;
    /** Where a line is narrower there is no room for figures. */
    private static final double NARROW = 380;

    private final CellContext context;
    private final DateTimeFormatter timeOfDay;
    private final LaneGraph graph = new LaneGraph(HEIGHT);
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label name = new Label();
    private final Label figures = new Label();
    private final Node pending = Icons.of("bi-hdd");
    private final Node refused = Icons.of("bi-x-circle");
    private final Node rolledBack = Icons.of("bi-arrow-return-left");
    private final HBox line;

    HistoryCell(CellContext context, ZoneId zone) {
        this.context = context;
        timeOfDay = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(zone);
        title.getStyleClass().add("history-title");
        detail.getStyleClass().add("history-detail");
        name.getStyleClass().add("history-name");
        name.setMinWidth(USE_PREF_SIZE);
        figures.getStyleClass().add("history-figures");
        figures.setMinWidth(USE_PREF_SIZE);
        frame.getStyleClass().add("history-picture");
        picture.setFitHeight(PICTURE);
        picture.setFitWidth(PICTURE);
        picture.setPreserveRatio(true);
        pending.getStyleClass().add("history-pending");
        Tooltip.install(pending, new Tooltip("Not on the disk yet"));
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        var words = new VBox(title, detail);
        words.getStyleClass().add("history-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        line = new HBox(graph, frame, words, name, pending, figures);
        line.getStyleClass().add("history-line");
        line.setMinWidth(0);
        line.setPrefWidth(0);
        getStyleClass().add("history-cell");
        context.model().durableUpToProperty().addListener(_ -> showPending(getItem()));
        widthProperty().addListener((_, _, width) -> {
            show(figures, width.doubleValue() >= NARROW);
        });
    }

    private static String styleOf(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    protected void updateItem(@Nullable HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        for (Standing standing : Standing.values()) {
            getStyleClass().remove(styleOf(standing));
        }
        picture.setImage(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        getStyleClass().add(styleOf(row.standing()));
        graph.show(row, context.model().widthProperty().get());
        title.setText(row.title());
        detail.setText(row.detail().lines().findFirst().orElse(""));
        show(detail, !row.detail().isEmpty());
        figures.setText(figures(row));
        boolean naming = row.isState() && context.isNaming(row.revision());
        name.setText(row.name() == null ? "" : row.name());
        show(name, row.name() != null && !naming);
        showPending(row);
        frame.getChildren().setAll(row.isState() ? picture : row.standing() == Standing.REFUSED ? refused : rolledBack);
        if (row.isState()) {
            showPicture(row);
        }
        line.getChildren().removeIf(NameField.class::isInstance);
        if (naming) {
            line.getChildren().add(line.getChildren().indexOf(name), new NameField(row, context));
        }
        setGraphic(line);
        setAccessibleText(spoken(row));
    }

    private void showPending(@Nullable HistoryRow row) {
        show(pending, row != null && row.isState() && row.revision() > context.model().durableUpToProperty().get());
    }

    private void showPicture(HistoryRow row) {
        Blueprint state = context.state(row.revision());
        if (state != null) {
            Image there = context.pictures().find(state, 2 * (int) PICTURE, () -> row.equals(getItem()) && getScene() != null, picture::setImage);
            picture.setImage(there);
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String spoken(HistoryRow row) {
        String standing = row.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String called = row.name() == null ? "" : ", called " + row.name();
        return "revision " + row.revision() + called + ", " + standing + ": " + row.title() + ". " + row.detail();
    }

    private String figures(HistoryRow row) {
        String at = row.at() == null ? "" : timeOfDay.format(row.at());
        String took = row.nanos() == 0 ? "" : Durations.of(row.nanos());
        String number = switch (row.standing()) {
            case REFUSED -> "refused";
            case ROLLED_BACK -> "rolled back";
            case CURRENT, DONE, UNDONE, ASIDE -> "#" + row.revision();
        };
        return String.join("  ", Stream.of(took, at, number).filter(text -> !text.isEmpty()).toList());
    }
}
