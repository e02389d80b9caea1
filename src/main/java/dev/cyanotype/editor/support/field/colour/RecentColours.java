package dev.cyanotype.editor.support.field.colour;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.editor.support.settings.Settings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The colours chosen last, the latest first; remembered from one start to the next. */
public final class RecentColours {
    private static final String NAME = "colours.recent";
    private static final int MOST = 16;

    private final Settings settings;
    private final ObservableList<Colour> colours = FXCollections.observableArrayList();
    private final ObservableList<Colour> seen = FXCollections.unmodifiableObservableList(colours);

    public RecentColours(Settings settings) {
        this.settings = settings;
        for (String hex : settings.get(NAME, "").split(",", MOST + 1)) {
            if (Colour.isHex(hex) && colours.size() < MOST) {
                colours.add(Colour.ofHex(hex));
            }
        }
    }

    public ObservableList<Colour> colours() {
        return seen;
    }

    /** Puts a colour first. */
    public void add(Colour colour) {
        colours.remove(colour);
        colours.addFirst(colour);
        if (colours.size() > MOST) {
            colours.removeLast();
        }
        settings.put(NAME, String.join(",", colours.stream().map(Colour::toHex).toList()));
    }
}
