package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.panel.Panel;
import dev.cyanotype.editor.support.panel.PanelModel;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The profiler panel: the live view, and the comparison of before and after. */
public final class ProfilerPanel implements Panel {
    private final ProfilerViewModel model;
    private final BeforeAfterViewModel comparison;
    private final BorderPane pane = new BorderPane();

    public ProfilerPanel(ProfilerViewModel model, BeforeAfterViewModel comparison, ExportViewModel exports, TextClipboard clipboard) {
        this.model = model;
        this.comparison = comparison;
        var bar = new ProfilerBar(model, exports);
        var live = new LiveView(model);
        var compare = new BeforeAfterView(comparison, exports, clipboard);
        pane.getStyleClass().addAll("panel", "profiler-panel");
        pane.setTop(bar);
        bar.comparingProperty().subscribe(now -> pane.setCenter(now ? compare : live));
    }

    @Override
    public Name name() {
        return new Name("profiler", "Profiler", "bi-bar-chart-fill");
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public PanelModel model() {
        return new PanelModel() {
            @Override
            public void show(@Nullable DocumentViewModel document) {
                model.show(document);
                comparison.show(document);
            }

            @Override
            public void setSeen(boolean seen) {
                model.setSeen(seen);
            }
        };
    }
}
