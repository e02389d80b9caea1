package dev.cyanotype.editor.commandbar;

import dev.cyanotype.editor.support.look.Icons;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What Enter would do, in words; where it is nothing, what could be said instead, as buttons. */
final class OutcomeStrip extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final StackPane icon = new StackPane();
    private final Label message = new Label();
    private final Label tag = new Label();
    private final Label key = new Label();
    private final VBox asides = new VBox(2);
    private final FlowPane suggestions = new FlowPane(8, 8);
    private final Consumer<Row> click;

    OutcomeStrip(Consumer<Row> click) {
        this.click = click;
        getStyleClass().add("outcome");
        message.setId("command-outcome");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.getStyleClass().add("message");
        tag.getStyleClass().add("tag");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        suggestions.setId("command-suggestions");
        var words = new VBox(2, message, asides);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, icon, words, tag, key);
        line.setAlignment(Pos.TOP_LEFT);
        icon.setMinSize(16, 18);
        icon.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(line, suggestions);
    }

    void show(Outcome outcome) {
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            pseudoClassStateChanged(PseudoClass.getPseudoClass(name), kind == outcome.kind());
        }
        boolean told = outcome.kind() != Outcome.Kind.NOTHING;
        icon.getChildren().setAll(Icons.of(icon(outcome.kind())));
        message.setText(outcome.kind() == Outcome.Kind.MEANT ? "Did you mean: " + outcome.message() : outcome.message());
        show(tag, outcome.tag());
        show(key, switch (outcome.kind()) {
            case APPLIES, MEANT, RUNS -> "Enter ↵";
            default -> "";
        });
        asides.getChildren().setAll(outcome.asides().stream().map(OutcomeStrip::aside).toList());
        asides.setManaged(!outcome.asides().isEmpty());
        icon.getParent().setVisible(told);
        icon.getParent().setManaged(told);
        place();
    }

    void suggest(List<Row> rows) {
        suggestions.getChildren().setAll(rows.stream().map(this::button).toList());
        suggestions.setVisible(!rows.isEmpty());
        suggestions.setManaged(!rows.isEmpty());
        place();
    }

    void choose(@Nullable Row row) {
        suggestions.getChildren().forEach(button -> button.pseudoClassStateChanged(CHOSEN, button.getUserData().equals(row)));
    }

    private void place() {
        boolean any = icon.getParent().isManaged() || suggestions.isManaged();
        setVisible(any);
        setManaged(any);
    }

    private Button button(Row row) {
        var button = new Button(row.text());
        button.getStyleClass().add("suggestion");
        button.setUserData(row);
        button.setFocusTraversable(false);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> click.accept(row));
        return button;
    }

    private static Label aside(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("aside");
        return label;
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private static String icon(Outcome.Kind kind) {
        return switch (kind) {
            case NOTHING, GOES_ON -> "bi-three-dots";
            case APPLIES -> "bi-check-circle";
            case MEANT -> "bi-question-circle";
            case REFUSED -> "bi-exclamation-circle";
            case RUNS -> "bi-play-circle";
        };
    }
}
