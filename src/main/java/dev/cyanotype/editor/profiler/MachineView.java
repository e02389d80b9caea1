package dev.cyanotype.editor.profiler;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the machine did beside the edits: cache, memory, frames, and the profiler's own cost. */
final class MachineView extends VBox {
    private final ProfilerViewModel model;
    private final GridPane grid = new GridPane();
    private final FramesChart frames;
    private final List<Label> words = new ArrayList<>();

    MachineView(ProfilerViewModel model) {
        this.model = model;
        this.frames = new FramesChart(model);
        getStyleClass().add("profiler-machine");
        setMinSize(0, 0);
        grid.getStyleClass().add("machine-table");
        var names = new ColumnConstraints();
        names.setMinWidth(76);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        grid.getColumnConstraints().addAll(names, values);
        VBox.setVgrow(frames, Priority.SOMETIMES);
        frames.setMaxHeight(120);
        getChildren().addAll(grid, frames);
        model.figuresProperty().subscribe(_ -> refresh());
        model.machine().ownCostProperty().subscribe(_ -> refresh());
    }

    /** Draws what has come. */
    void draw() {
        frames.draw();
    }

    private void refresh() {
        List<MachineViewModel.Fact> facts = model.machine().facts(model.figuresProperty().get());
        while (words.size() < facts.size()) {
            line(facts.get(words.size()).name());
        }
        for (int i = 0; i < facts.size(); i++) {
            words.get(i).setText(facts.get(i).words());
        }
    }

    private void line(String title) {
        var name = new Label(title);
        name.getStyleClass().add("profiler-detail");
        var value = new Label();
        value.getStyleClass().add("profiler-fact");
        grid.addRow(words.size(), name, value);
        words.add(value);
    }
}
