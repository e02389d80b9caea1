package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.keys.FixedKey;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.panel.Panel;
import dev.cyanotype.editor.support.panel.PanelModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Features that stand in for those of the window: they show what they are given and remember it. */
final class StandIns implements Composition {
    final SimpleIntegerProperty problems = new SimpleIntegerProperty();
    final List<StandInPanel> panels = List.of(
            new StandInPanel("outline", "Outline"),
            new StandInPanel("palette", "Palette"),
            new StandInPanel("inspector", "Inspector"),
            new StandInPanel("history", "History"),
            new StandInPanel("problems", "Problems"));
    final TextField sentence = new TextField();

    @Override
    public Features compose(Services services, Surroundings around) {
        List<Features.Placed> placed = new ArrayList<>();
        for (StandInPanel panel : panels) {
            Side side = switch (panel.id()) {
                case "outline", "palette" -> Side.LEFT;
                case "inspector" -> Side.RIGHT;
                default -> Side.BOTTOM;
            };
            placed.add(new Features.Placed(side, panel));
        }
        sentence.setId("sentence");
        return new Features(
                _ -> {},
                StandIns::editing,
                placed,
                commandLine(),
                List.of(MenuAction.of("arrange.front", "Bring to Front", "", "Shortcut+Shift+Close_Bracket", () -> {})),
                List.of(new FixedKey("Canvas", "Arrow keys", "Move the selection by 1 px")),
                problems);
    }

    private static DocumentView editing(OpenDocument document) {
        var zoom = new SimpleDoubleProperty(1);
        var node = new StackPane(new Label(document.model().document().members().string("screen_id")));
        node.setFocusTraversable(true);
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
            public Point2D inScene(double x, double y) {
                return node.localToScene(x, y);
            }

            @Override
            public ObservableDoubleValue zoom() {
                return zoom;
            }
        };
    }

    private CommandLine commandLine() {
        return new CommandLine() {
            @Override
            public Node node() {
                return sentence;
            }

            @Override
            public Node layer() {
                return new Group();
            }

            @Override
            public void show(@Nullable DocumentViewModel document) {
                sentence.setOnAction(_ -> {
                    if (document != null) {
                        document.say(sentence.getText());
                        sentence.clear();
                    }
                });
            }

            @Override
            public void focus() {
                sentence.requestFocus();
            }
        };
    }

    /** A panel that says what it is. */
    static final class StandInPanel implements Panel, PanelModel {
        private final String id;
        private final String title;
        private final Label node;
        @Nullable DocumentViewModel shown;
        boolean seen;

        StandInPanel(String id, String title) {
            this.id = id;
            this.title = title;
            this.node = new Label(title);
        }

        @Override
        public Name name() {
            return new Name(id, title, "bi-grid");
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public PanelModel model() {
            return this;
        }

        @Override
        public void show(@Nullable DocumentViewModel document) {
            shown = document;
        }

        @Override
        public void setSeen(boolean now) {
            seen = now;
        }
    }
}
