package dev.cyanotype.editor.support.notice;

import dev.cyanotype.editor.support.look.Icons;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The stack of notices in a corner of the window. */
public final class NoticesView extends VBox {
    private final NoticesViewModel model;

    public NoticesView(NoticesViewModel model) {
        this.model = model;
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        model.shown().addListener((ListChangeListener<Notice>) _ -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().setAll(model.shown().stream().map(this::card).toList());
        setVisible(!model.shown().isEmpty());
        setAccessibleText(model.shown().isEmpty() ? "" : model.shown().getLast().message());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private Node card(Notice notice) {
        Node icon = Icons.of(switch (notice.kind()) {
            case DONE -> "bi-check-circle";
            case WARNING -> "bi-exclamation-triangle";
            case REFUSED -> "bi-x-octagon";
        });
        var message = new Label(notice.message());
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        var text = new VBox(message);
        text.getStyleClass().add("notice-text");
        if (!notice.choices().isEmpty()) {
            var choices = new FlowPane();
            choices.getStyleClass().add("notice-choices");
            notice.choices().forEach(choice -> choices.getChildren().add(button(notice, choice)));
            text.getChildren().add(choices);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        var card = new HBox(icon, text, closing(notice));
        card.getStyleClass().addAll("notice", notice.kind().name().toLowerCase(Locale.ROOT));
        return card;
    }

    private Button button(Notice notice, Notice.Choice choice) {
        var button = new Button(choice.label());
        button.getStyleClass().addAll("small");
        button.setOnAction(_ -> model.choose(notice, choice));
        return button;
    }

    private Button closing(Notice notice) {
        var close = new Button("", Icons.of("bi-x"));
        close.getStyleClass().addAll("button-icon", "flat", "small", "notice-close");
        close.setAccessibleText("Dismiss");
        close.setOnAction(_ -> model.dismiss(notice));
        return close;
    }
}
