package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.Theme;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The composition of the window that ships: every feature, made with what it needs and put in its place. */
public final class Assembly implements Composition {

    @Override
    public Features compose(Services services, Theme theme, Supplier<List<MenuAction>> everyAction) {
        return new Features(
                Assembly::editing,
                List.of(
                        new Features.Placed(Side.LEFT, new EmptyPanel("outline", "Outline", "bi-list-nested")),
                        new Features.Placed(Side.LEFT, new EmptyPanel("palette", "Palette", "bi-grid")),
                        new Features.Placed(Side.RIGHT, new EmptyPanel("inspector", "Inspector", "bi-sliders")),
                        new Features.Placed(Side.RIGHT, new EmptyPanel("tokens", "Tokens", "bi-palette")),
                        new Features.Placed(Side.BOTTOM, new EmptyPanel("history", "History", "bi-clock-history")),
                        new Features.Placed(Side.BOTTOM, new EmptyPanel("profiler", "Profiler", "bi-speedometer2")),
                        new Features.Placed(Side.BOTTOM, new EmptyPanel("determinism", "Determinism", "bi-shield-check")),
                        new Features.Placed(Side.BOTTOM, new EmptyPanel("problems", "Problems", "bi-exclamation-triangle"))),
                commandLine(),
                List.of(),
                List.of(),
                new SimpleIntegerProperty());
    }

    private static DocumentView editing(DocumentViewModel document) {
        var zoom = new SimpleDoubleProperty(1);
        var node = new StackPane(new Label(document.document().members().string("screen_id")));
        return new DocumentView() {
            @Override
            public Node node() {
                return node;
            }

            @Override
            public void focus() {
                node.requestFocus();
            }

            @Override
            public ObservableDoubleValue zoom() {
                return zoom;
            }
        };
    }

    private static CommandLine commandLine() {
        var field = new TextField();
        field.setPromptText("Say what should be different");
        var box = new StackPane(field);
        return new CommandLine() {
            private @Nullable DocumentViewModel shown;

            @Override
            public Node node() {
                return box;
            }

            @Override
            public void show(@Nullable DocumentViewModel document) {
                shown = document;
                field.setOnAction(_ -> {
                    if (shown != null) {
                        shown.say(field.getText());
                    }
                });
            }

            @Override
            public void focus() {
                field.requestFocus();
            }
        };
    }
}
