package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.profile.compare.Contender;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Where two combinations of the optimisations are chosen, run against each other, and shown. */
final class BeforeAfterView extends BorderPane {
    private static final double WIDTH = 158;

    private final BeforeAfterViewModel model;
    private final BeforeAfterChart chart = new BeforeAfterChart();

    BeforeAfterView(BeforeAfterViewModel model, ExportViewModel exports, TextClipboard clipboard) {
        this.model = model;
        getStyleClass().add("before-after");
        setMinSize(0, 0);
        var bar = new FlowPane(
                choice("compare-before", "Before", BeforeAfterViewModel.contenders(), Contender::name, model.beforeProperty()),
                new Label("against"),
                choice("compare-after", "After", BeforeAfterViewModel.contenders(), Contender::name, model.afterProperty()),
                new Label("on"),
                choice("compare-reach", "Commands", List.of(BeforeAfterViewModel.Reach.values()), BeforeAfterViewModel.Reach::title,
                        model.reachProperty()),
                each(),
                run(),
                progress());
        bar.getStyleClass().add("before-after-bar");
        var hint = new Label(
                "Runs the commands of this document again under two combinations of the optimisations, in turns, and shows what they gain.");
        hint.setWrapText(true);
        hint.setMaxWidth(420);
        hint.getStyleClass().add("profiler-hint");
        var message = new Label();
        message.setWrapText(true);
        message.getStyleClass().add("profiler-message");
        message.setId("compare-message");
        message.textProperty().bind(model.messageProperty());
        shown(message, model.messageProperty().isNotEmpty());
        ObservableBooleanValue none = model.outcomeProperty().isNull();
        shown(hint, model.outcomeProperty().isNull().and(model.messageProperty().isEmpty()).and(model.runningProperty().not()));
        chart.visibleProperty().bind(model.outcomeProperty().isNotNull());
        setCenter(new StackPane(chart, hint));
        setTop(new VBox(bar, message));
        bar.getChildren().addAll(copy(exports, clipboard, none), picture(exports, none));
        model.outcomeProperty().subscribe(chart::show);
    }

    private static <T> ChoiceBox<T> choice(String id, String name, List<T> all, Function<T, String> title, ObjectProperty<T> value) {
        var box = new ChoiceBox<T>();
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T of) {
                return of == null ? "" : title.apply(of);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.valueProperty().bindBidirectional(value);
        box.setId(id);
        box.setAccessibleText(name);
        box.getStyleClass().add("small");
        box.setPrefWidth(WIDTH);
        return box;
    }

    private CheckBox each() {
        var each = new CheckBox("Each optimisation too");
        each.selectedProperty().bindBidirectional(model.eachProperty());
        return each;
    }

    private Button run() {
        var run = new Button("Run", Icons.of("bi-play-fill"));
        run.setId("compare-run");
        run.getStyleClass().addAll("accent", "small");
        run.setOnAction(_ -> model.start());
        shown(run, model.runningProperty().not());
        return run;
    }

    private FlowPane progress() {
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.progressProperty());
        bar.setPrefWidth(120);
        bar.setAccessibleText("Progress");
        var cancel = new Button("Cancel");
        cancel.setId("compare-cancel");
        cancel.getStyleClass().add("small");
        cancel.setOnAction(_ -> model.cancel());
        var both = new FlowPane(8, 4, bar, cancel);
        both.setPrefWrapLength(200);
        both.getStyleClass().add("before-after-progress");
        shown(both, model.runningProperty());
        return both;
    }

    private static Button copy(ExportViewModel exports, TextClipboard clipboard, ObservableBooleanValue none) {
        var copy = new Button("Copy", Icons.of("bi-clipboard"));
        copy.setId("compare-copy");
        copy.getStyleClass().addAll("flat", "small");
        copy.setAccessibleText("Copy the figures as text");
        copy.disableProperty().bind(none);
        copy.setOnAction(_ -> clipboard.put(exports.comparisonText()));
        return copy;
    }

    private Button picture(ExportViewModel exports, ObservableBooleanValue none) {
        var picture = new Button("PNG", Icons.of("bi-image"));
        picture.setId("compare-png");
        picture.getStyleClass().addAll("flat", "small");
        picture.setAccessibleText("Write the chart as a picture");
        picture.disableProperty().bind(none);
        picture.setOnAction(_ -> exports.picture(ChartPicture.of(chart)));
        return picture;
    }

    private static void shown(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }
}
