package dev.cyanotype.editor.tokens;

import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.field.colour.RecentColours;
import dev.cyanotype.editor.support.field.control.ColourPopover;
import dev.cyanotype.editor.support.panel.Panel;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.editor.support.settings.Settings;
import javafx.scene.Node;

/** The tokens as a side panel. */
public final class TokensPanel implements Panel {
    private final TokensViewModel model;
    private final ColourPopover popover;
    private final TokensView view;

    public TokensPanel(Settings settings, TextClipboard clipboard, RecentColours recent, Threads threads) {
        this.model = new TokensViewModel(settings, clipboard, threads);
        this.popover = new ColourPopover(recent);
        this.view = new TokensView(model, popover);
    }

    @Override
    public Name name() {
        return new Name("tokens", "Tokens", "bi-palette");
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
