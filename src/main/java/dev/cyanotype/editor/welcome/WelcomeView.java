package dev.cyanotype.editor.welcome;

import dev.cyanotype.editor.support.look.Icons;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the window shows while no document is open: files that were open before, templates, and how else to begin. */
public final class WelcomeView extends ScrollPane {
    private static final double WIDTH = 680;

    /**
     * @param <T> what stands for a file that was open before
     * @param open opens a file that is chosen
     * @param templates what there is to begin with
     * @param recent files that were open before, the latest first
     * @param beginning makes a way to begin of such a file
     */
    public <T> WelcomeView(
            Beginning open, List<Beginning> templates, ObservableList<T> recent, Function<T, Beginning> beginning) {
        getStyleClass().add("welcome");
        setFitToWidth(true);
        setFitToHeight(true);
        var title = new Label("Cyanotype");
        title.getStyleClass().add("welcome-title");
        var note = new Label("Edit screens by hand and by sentence.");
        note.getStyleClass().add("muted");
        var first = new Button(open.title(), Icons.of(open.icon()));
        first.getStyleClass().add("accent");
        first.setOnAction(_ -> open.run().run());
        var hint = new Label("or drop a file anywhere on the window");
        hint.getStyleClass().add("muted");
        var opening = new HBox(first, hint);
        opening.getStyleClass().add("welcome-open");
        opening.setAlignment(Pos.CENTER_LEFT);
        var cards = new FlowPane();
        cards.getStyleClass().add("welcome-cards");
        cards.setPrefWrapLength(WIDTH);
        templates.forEach(each -> cards.getChildren().add(card(each)));
        var files = new VBox();
        files.getStyleClass().add("welcome-files");
        var column = new VBox(new VBox(title, note), opening, heading("Begin with"), cards, files);
        column.getStyleClass().add("welcome-column");
        column.setMaxWidth(WIDTH);
        var middle = new HBox(column);
        middle.setAlignment(Pos.CENTER);
        HBox.setHgrow(column, Priority.ALWAYS);
        middle.getStyleClass().add("welcome-middle");
        setContent(middle);
        recent.addListener((ListChangeListener<T>) _ -> fill(files, recent, beginning));
        fill(files, recent, beginning);
    }

    private static <T> void fill(VBox files, List<T> recent, Function<T, Beginning> beginning) {
        files.getChildren().clear();
        if (!recent.isEmpty()) {
            files.getChildren().add(heading("Open before"));
            recent.forEach(each -> files.getChildren().add(row(beginning.apply(each))));
        }
    }

    private static Label heading(String text) {
        var heading = new Label(text);
        heading.getStyleClass().add("welcome-heading");
        return heading;
    }

    private static Node card(Beginning beginning) {
        var title = new Label(beginning.title());
        var note = new Label(beginning.note());
        note.getStyleClass().add("muted");
        var text = new VBox(title, note);
        var content = new HBox(Icons.of(beginning.icon()), text);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("welcome-card-content");
        var card = new Button("", content);
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("welcome-card");
        card.setAccessibleText(beginning.title() + ", " + beginning.note());
        card.setOnAction(_ -> beginning.run().run());
        return card;
    }

    private static Node row(Beginning beginning) {
        var title = new Label(beginning.title());
        title.setMinWidth(USE_PREF_SIZE);
        var note = new Label(beginning.note());
        note.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        note.getStyleClass().add("muted");
        var content = new HBox(Icons.of(beginning.icon()), title, note);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("welcome-card-content");
        var row = new Button("", content);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().addAll("flat", "welcome-row");
        row.setAccessibleText(beginning.title());
        row.setOnAction(_ -> beginning.run().run());
        return row;
    }
}
