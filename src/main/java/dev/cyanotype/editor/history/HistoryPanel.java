package dev.cyanotype.editor.history;

import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.editor.support.look.SearchField;
import dev.cyanotype.editor.support.notice.Notices;
import dev.cyanotype.editor.support.panel.Panel;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.render.Typefaces;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The history panel: the tree of all states, to read, to search, to scrub through, to compare and to go back to. */
public final class HistoryPanel implements Panel {
    private static final double NARROW = 640;
    private static final int MOST_SMALL = 200;
    private static final int MOST_LARGE = 6;

    private final HistoryViewModel model;
    private final ScrubberViewModel scrubber = new ScrubberViewModel();
    private final ComparisonViewModel comparison;
    private final Deeds deeds;
    private final TextClipboard clipboard;
    private final RevisionPictures pictures;
    private final IntegerProperty naming = new SimpleIntegerProperty(-1);
    private final ListView<HistoryRow> list = new ListView<>();
    private final StackPane pane = new StackPane();
    private final PanelModel models;

    /**
     * Where the panel works.
     *
     * @param zone the time zone in which times of day are shown
     * @param others the documents open beside the one in front
     */
    public record Place(Threads threads, Typefaces typefaces, ZoneId zone, Supplier<List<Tab>> others) {}

    public HistoryPanel(HistoryViewModel model, TextClipboard clipboard, Notices notices, Place place) {
        this.model = model;
        this.clipboard = clipboard;
        this.comparison = new ComparisonViewModel(place.threads());
        this.deeds = new Deeds(model::document, clipboard, notices);
        this.pictures = new RevisionPictures(place.typefaces(), place.threads(), MOST_SMALL);
        this.models = new Together(model, scrubber, comparison, pictures);
        list.setId("history-list");
        list.setItems(model.rows());
        list.setFixedCellSize(HistoryCell.HEIGHT);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var context = new CellContext(model, deeds, pictures, naming);
        list.setCellFactory(_ -> new HistoryCell(context, place.zone()));
        list.setPlaceholder(new Label("Every edit leaves a line here, to go back to."));
        list.setAccessibleText("History");
        list.setContextMenu(new HistoryMenu(this, place.others()));
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                goToChosen();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        naming.addListener(_ -> list.refresh());
        model.widthProperty().addListener(_ -> list.refresh());
        scrubber.atProperty().addListener((_, _, at) -> reveal(at.intValue()));
        var main = new BorderPane(list);
        main.setTop(bar());
        var compared = new ComparisonPane(comparison, deeds, new RevisionPictures(place.typefaces(), place.threads(), MOST_LARGE));
        compared.visibleProperty().bind(comparison.shownProperty().isNotNull());
        main.visibleProperty().bind(compared.visibleProperty().not());
        pane.getChildren().setAll(main, compared);
        pane.getStyleClass().addAll("panel", "history-panel");
    }

    private Node bar() {
        var search = new SearchField("Search the history");
        search.textProperty().bindBidirectional(model.searchProperty());
        var filter = new ChoiceBox<Filter>();
        filter.getItems().setAll(Filter.values());
        filter.setConverter(new Titles());
        filter.valueProperty().bindBidirectional(model.filterProperty());
        filter.setId("history-filter");
        filter.setAccessibleText("Which lines are shown");
        filter.setTooltip(new Tooltip("Which lines are shown"));
        var first = new HBox(
                button("history-undo", "bi-arrow-counterclockwise", "Undo", model::undo),
                button("history-redo", "bi-arrow-clockwise", "Redo", model::redo));
        first.getStyleClass().add("panel-bar");
        var scrub = new ScrubberView(scrubber);
        var second = new HBox();
        second.getStyleClass().addAll("panel-bar", "history-second");
        var bars = new VBox(first);
        bars.disableProperty().bind(model.thereProperty().not());
        Runnable place = () -> {
            boolean narrow = pane.getWidth() > 0 && pane.getWidth() < NARROW;
            first.getChildren().removeAll(search, filter, scrub);
            second.getChildren().clear();
            HBox.setHgrow(search, narrow ? Priority.ALWAYS : Priority.NEVER);
            if (narrow) {
                first.getChildren().addAll(search, filter);
                second.getChildren().add(scrub);
                bars.getChildren().setAll(first, second);
            } else {
                first.getChildren().addAll(scrub, search, filter);
                bars.getChildren().setAll(first);
            }
        };
        search.setPrefWidth(200);
        search.setMinWidth(80);
        HBox.setHgrow(scrub, Priority.ALWAYS);
        place.run();
        pane.widthProperty().addListener((_, was, now) -> {
            if (was.doubleValue() < NARROW != now.doubleValue() < NARROW) {
                place.run();
            }
        });
        return bars;
    }

    private static Button button(String id, String icon, String name, Runnable run) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void pressed(KeyEvent key) {
        if (key.getTarget() instanceof NameField) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            goToChosen();
            key.consume();
        } else if (key.getCode() == KeyCode.F2) {
            nameChosen();
            key.consume();
        }
    }

    /** The line of a revision, scrolled to and chosen while somebody scrubs. */
    private void reveal(int revision) {
        if (!scrubber.draggingProperty().get()) {
            return;
        }
        for (int i = 0; i < list.getItems().size(); i++) {
            HistoryRow row = list.getItems().get(i);
            if (row.isState() && row.revision() == revision) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - 1));
                return;
            }
        }
    }

    HistoryViewModel viewModel() {
        return model;
    }

    Deeds deeds() {
        return deeds;
    }

    List<HistoryRow> anyChosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems().stream().filter(row -> row != null).toList());
    }

    /** The numbers of the states chosen. */
    List<Integer> chosen() {
        return anyChosen().stream().filter(HistoryRow::isState).map(HistoryRow::revision).toList();
    }

    /** The state chosen last, or null. */
    @Nullable HistoryRow chosenState() {
        HistoryRow row = list.getSelectionModel().getSelectedItem();
        return row != null && row.isState() ? row : null;
    }

    void goToChosen() {
        HistoryRow row = chosenState();
        if (row != null) {
            model.goTo(row);
        }
    }

    void nameChosen() {
        HistoryRow row = chosenState();
        if (row != null) {
            list.scrollTo(row);
            naming.set(row.revision());
        }
    }

    void restoreChosen() {
        HistoryRow row = chosenState();
        if (row != null) {
            deeds.restoreSelected(row.revision());
        }
    }

    /** Compares the two states chosen, or the one with the present. */
    void compareChosen() {
        DocumentViewModel document = model.document();
        List<Integer> numbers = chosen();
        if (document != null && !numbers.isEmpty()) {
            int other = numbers.size() > 1 ? numbers.getLast() : document.momentProperty().get().revision();
            comparison.compare(document, numbers.getFirst(), other);
        }
    }

    void copySentence() {
        clipboard.put(String.join("\n", anyChosen().stream().map(HistoryRow::title).toList()));
    }

    void copyChosen() {
        deeds.copyScript(chosen());
    }

    void copyUpToChosen() {
        HistoryRow row = chosenState();
        if (row != null) {
            deeds.copyScriptUpTo(row.revision());
        }
    }

    /** What can be done with the history from the menu, by key and by the command bar. */
    public List<MenuAction> actions(Supplier<List<Tab>> others) {
        return HistoryActions.of(this, list.getSelectionModel().selectedItemProperty(), others);
    }

    @Override
    public Name name() {
        return new Name("history", "History", "bi-clock-history");
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public PanelModel model() {
        return models;
    }

    /** All that the panel is made of, told of the same. */
    private record Together(HistoryViewModel rows, ScrubberViewModel scrubber, ComparisonViewModel comparison, RevisionPictures pictures)
            implements PanelModel {

        @Override
        public void show(@Nullable DocumentViewModel document) {
            comparison.close();
            pictures.forget();
            rows.show(document);
            scrubber.show(document);
        }

        @Override
        public void setSeen(boolean seen) {
            rows.setSeen(seen);
            scrubber.setSeen(seen);
        }
    }

    private static final class Titles extends StringConverter<Filter> {
        @Override
        public String toString(@Nullable Filter filter) {
            return filter == null ? "" : filter.title();
        }

        @Override
        public Filter fromString(String title) {
            return Filter.valueOf(title);
        }
    }
}
