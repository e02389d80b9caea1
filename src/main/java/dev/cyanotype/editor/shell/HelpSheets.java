package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.keys.KeymapView;
import dev.cyanotype.editor.keys.KeymapViewModel;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.language.lexicon.Lexicon;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the help menu shows. */
final class HelpSheets {
    private final Overlay overlay;
    private final Lexicon lexicon;
    private final String version;

    HelpSheets(Overlay overlay, Lexicon lexicon, String version) {
        this.overlay = overlay;
        this.lexicon = lexicon;
        this.version = version;
    }

    /** @param keymap finds the map, which is made of these actions among others */
    List<MenuAction> actions(Supplier<KeymapViewModel> keymap, Runnable tour) {
        return List.of(
                MenuAction.of("help.keys", "Keyboard Map", "bi-keyboard", "F1", () -> showKeys(keymap.get())),
                MenuAction.of("help.keys.also", "Keyboard Map", "bi-keyboard", "?", () -> showKeys(keymap.get())),
                MenuAction.of("help.language", "What Can Be Said", "bi-card-text", "", this::showLanguage),
                MenuAction.of("help.tour", "Tour", "", "", tour),
                MenuAction.of("help.about", "About Cyanotype", "bi-info-circle", "", this::showAbout));
    }

    private void showKeys(KeymapViewModel keymap) {
        var view = new KeymapView(keymap);
        overlay.show(new Overlay.Sheet("Keyboard map", view, List.of(), view.first(), Overlay.Size.LARGE));
    }

    private void showLanguage() {
        var view = new LanguageSheet(lexicon);
        overlay.show(new Overlay.Sheet("What can be said", view, List.of(), view.first(), Overlay.Size.LARGE));
    }

    private void showAbout() {
        var name = new Label("Cyanotype " + version);
        name.getStyleClass().add("about-name");
        var what = new Label("An editor for UI blueprints, by hand and by sentence. Nothing leaves this machine.");
        what.setWrapText(true);
        var with = new Label("Made with JavaFX, ControlsFX, AtlantaFX, Ikonli, Jackson, Caffeine, PCollections and picocli; set in Inter.");
        with.setWrapText(true);
        with.getStyleClass().add("muted");
        var content = new VBox(AppIcon.node(64), name, what, with);
        content.getStyleClass().add("about");
        overlay.show(new Overlay.Sheet("About", content, List.of(), null, Overlay.Size.SMALL));
    }
}
