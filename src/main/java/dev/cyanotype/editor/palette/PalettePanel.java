package dev.cyanotype.editor.palette;

import dev.cyanotype.editor.support.panel.Panel;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.language.lexicon.Lexicon;
import javafx.scene.Node;

/** The panel of the palette. */
public final class PalettePanel implements Panel {
    private final PaletteViewModel model;
    private final PaletteView view;

    /**
     * @param lexicon the everyday words that entries are searched by
     */
    public PalettePanel(Lexicon lexicon) {
        this.model = new PaletteViewModel(lexicon);
        this.view = new PaletteView(model);
    }

    @Override
    public Name name() {
        return new Name("palette", "Palette", "bi-plus-square");
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public PanelModel model() {
        return model;
    }

    /** Begins to search. */
    public void search() {
        view.search();
    }
}
