package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.look.Durations;
import dev.cyanotype.profile.Profile;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The edit that is selected: what it was, and its stages and steps. */
final class EditView extends StackPane {
    private final WaterfallChart chart;
    private final Label sentence = new Label();
    private final Label detail = new Label();
    private final Label hint = new Label("Click an edit in the chart, or walk along with the arrow keys, to see its stages and steps.");
    private final VBox body;

    EditView(ProfilerViewModel model) {
        chart = new WaterfallChart(model);
        getStyleClass().add("profiler-edit");
        setMinSize(0, 0);
        sentence.getStyleClass().add("profiler-sentence");
        detail.getStyleClass().add("profiler-detail");
        hint.getStyleClass().add("profiler-hint");
        hint.setWrapText(true);
        hint.setMaxWidth(320);
        body = new VBox(sentence, detail, chart);
        body.setMinSize(0, 0);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(hint, body);
        model.timeline().selectedProperty().subscribe(this::show);
    }

    private void show(@Nullable Profile run) {
        body.setVisible(run != null);
        hint.setVisible(run == null);
        if (run != null) {
            sentence.setText(RunWords.sentence(run));
            detail.setText(Durations.of(run.timing().total()) + ", " + RunWords.outcome(run) + " · " + Amounts.count(run.effort().steps(), "step") + ", "
                    + Amounts.count(run.effort().changes(), "change") + " · "
                    + Amounts.bytes(run.bytes()) + " · " + RunWords.cache(run));
            chart.setAccessibleText(RunWords.line(run));
        }
        chart.draw();
    }
}
