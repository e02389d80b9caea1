package dev.cyanotype.editor.inspector;

import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.field.colour.RecentColours;
import dev.cyanotype.editor.support.field.control.ColourPopover;
import dev.cyanotype.editor.support.panel.Panel;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.editor.support.settings.Settings;
import javafx.scene.Node;

/** The inspector as a side panel. */
public final class InspectorPanel implements Panel {
    private final InspectorViewModel model;
    private final ColourPopover popover;
    private final InspectorView view;

    public InspectorPanel(Settings settings, TextClipboard clipboard, RecentColours recent, Threads threads) {
        this.model = new InspectorViewModel(settings, clipboard, threads);
        this.popover = new ColourPopover(recent);
        this.view = new InspectorView(model, popover);
    }

    @Override
    public Name name() {
        return new Name("inspector", "Inspector", "bi-sliders");
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public PanelModel model() {
        return popover.closedWith(model);
    }
}
