package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.editor.support.look.SearchField;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar above the profiler: what is looked at, what is shown of it, and where it can be written to. */
final class ProfilerBar extends HBox {
    private static final double NARROW = 640;

    private final ProfilerViewModel model;
    private final ExportViewModel exports;
    private final BooleanProperty comparing = new SimpleBooleanProperty();
    private final Label summary = new Label();
    private final SearchField search = new SearchField("Filter edits");

    ProfilerBar(ProfilerViewModel model, ExportViewModel exports) {
        this.model = model;
        this.exports = exports;
        getStyleClass().addAll("panel-bar", "profiler-bar");
        setMinWidth(0);
        summary.getStyleClass().add("profiler-count");
        summary.setId("profiler-count");
        summary.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        search.setId("profiler-filter");
        search.setPrefWidth(150);
        search.getStyleClass().add("small");
        search.textProperty().addListener((_, _, words) -> filter(new RunFilter(words, filter().outcome(), filter().intent())));
        search.setMinWidth(118);
        List<Node> live = List.of(search, outcomes(), pause(), pin());
        List<Node> axes = List.of(log(), zoom(true), zoom(false), fit());
        getChildren().addAll(modes(), summary, space);
        getChildren().addAll(live);
        getChildren().addAll(axes);
        getChildren().add(more());
        live.forEach(node -> shown(node, comparing.not()));
        axes.forEach(node -> shown(node, comparing.not().and(widthProperty().greaterThanOrEqualTo(NARROW))));
        shown(summary, comparing.not());
        model.figuresProperty().subscribe(_ -> sum());
        model.baselineProperty().subscribe(_ -> sum());
        model.pausedProperty().subscribe(_ -> sum());
    }

    private static void shown(Node node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    /** Whether the comparison is in front, rather than the live view. */
    BooleanProperty comparingProperty() {
        return comparing;
    }

    private void sum() {
        String pinned = model.pinned();
        summary.setText((model.pausedProperty().get() ? "Paused. " : "") + model.summary() + (pinned.isEmpty() ? "" : " · " + pinned));
    }

    private RunFilter filter() {
        return model.filterProperty().get();
    }

    private void filter(RunFilter now) {
        model.filterProperty().set(now);
    }

    private HBox modes() {
        var group = new ToggleGroup();
        var live = new ToggleButton("Live");
        live.setId("profiler-live");
        var compare = new ToggleButton("Before/after");
        compare.setId("profiler-compare");
        for (ToggleButton mode : List.of(live, compare)) {
            mode.setToggleGroup(group);
            mode.setMinWidth(USE_PREF_SIZE);
            mode.getStyleClass().add("profiler-tab");
        }
        live.setSelected(true);
        live.setOnAction(_ -> comparing.set(false));
        compare.setOnAction(_ -> comparing.set(true));
        comparing.subscribe(now -> {
            live.setSelected(!now);
            compare.setSelected(now);
        });
        var both = new HBox(live, compare);
        both.getStyleClass().add("profiler-modes");
        both.setMinWidth(USE_PREF_SIZE);
        both.setMaxHeight(USE_PREF_SIZE);
        return both;
    }

    private MenuButton outcomes() {
        var menu = new MenuButton("", Icons.of("bi-funnel"));
        menu.setId("profiler-outcome");
        named(menu, "Which edits are shown", "");
        menu.setOnShowing(_ -> fill(menu));
        model.filterProperty().subscribe(now -> {
            boolean some = now.outcome() != RunFilter.Outcome.ALL || !now.intent().isEmpty();
            menu.setText(some ? (now.intent().isEmpty() ? now.outcome().title() : now.intent()) : "");
        });
        fill(menu);
        return menu;
    }

    private void fill(MenuButton menu) {
        menu.getItems().clear();
        for (RunFilter.Outcome outcome : RunFilter.Outcome.values()) {
            menu.getItems().add(choice(
                    outcome.title(), filter().outcome() == outcome, () -> filter(new RunFilter(filter().words(), outcome, filter().intent()))));
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(choice("Any intent", filter().intent().isEmpty(), () -> intent("")));
        model.intents().forEach(intent -> menu.getItems().add(choice(intent, filter().intent().equals(intent), () -> intent(intent))));
    }

    private void intent(String intent) {
        filter(new RunFilter(filter().words(), filter().outcome(), intent));
    }

    private static MenuItem choice(String title, boolean chosen, Runnable choose) {
        var item = new RadioMenuItem(title);
        item.setSelected(chosen);
        item.setOnAction(_ -> choose.run());
        return item;
    }

    private ToggleButton pause() {
        var pause = new ToggleButton("", Icons.of("bi-pause-fill"));
        pause.setId("profiler-pause");
        named(pause, "Pause", "P");
        pause.selectedProperty().bindBidirectional(model.pausedProperty());
        return pause;
    }

    private ToggleButton pin() {
        var pin = new ToggleButton("", Icons.of("bi-pin-angle"));
        pin.setId("profiler-pin");
        named(pin, "Pin as baseline", "B");
        pin.setOnAction(_ -> model.togglePin());
        model.baselineProperty().subscribe(now -> pin.setSelected(now != null));
        return pin;
    }

    private ToggleButton log() {
        var log = new ToggleButton("", Icons.of("bi-graph-up"));
        log.setId("profiler-log");
        named(log, "Logarithmic axis", "L");
        log.selectedProperty().bindBidirectional(model.timeline().logProperty());
        return log;
    }

    private Button zoom(boolean in) {
        var button = new Button("", Icons.of(in ? "bi-zoom-in" : "bi-zoom-out"));
        named(button, in ? "Zoom in" : "Zoom out", in ? "+" : "−");
        button.setOnAction(_ -> model.timeline().zoom(in, Double.MAX_VALUE));
        return button;
    }

    private Button fit() {
        var fit = new Button("", Icons.of("bi-arrows-expand"));
        fit.getStyleClass().add("turned");
        named(fit, "Show all edits", "0");
        fit.setOnAction(_ -> model.timeline().fit());
        return fit;
    }

    private MenuButton more() {
        var menu = new MenuButton("", Icons.of("bi-three-dots"));
        menu.setId("profiler-export");
        named(menu, "Axis, zoom and export", "");
        var log = new CheckMenuItem("Logarithmic axis");
        log.selectedProperty().bindBidirectional(model.timeline().logProperty());
        menu.getItems().addAll(
                log,
                item("Zoom in", () -> model.timeline().zoom(true, Double.MAX_VALUE)),
                item("Zoom out", () -> model.timeline().zoom(false, Double.MAX_VALUE)),
                item("Show all edits", model.timeline()::fit),
                new SeparatorMenuItem());
        for (ExportViewModel.Form form : ExportViewModel.Form.values()) {
            menu.getItems().add(item("Export " + form.title() + "…", () -> exports.export(form)));
        }
        var flight = new MenuItem();
        exports.flyingProperty().subscribe(flying -> flight.setText(
                flying ? "End the flight recording and save it (JFR)…" : "Start a flight recording (JFR)"));
        flight.setOnAction(_ -> exports.fly());
        menu.getItems().addAll(new SeparatorMenuItem(), flight);
        return menu;
    }

    private static MenuItem item(String title, Runnable act) {
        var item = new MenuItem(title);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private static void named(ButtonBase button, String name, String key) {
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(key.isEmpty() ? name : name + "  (" + key + ")"));
    }
}
