package dev.cyanotype.editor.support.look;

import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons of the window, by their literal in the Bootstrap set. Their colour and size are those of the style class "icon". */
public final class Icons {
    private Icons() {}

    /** An icon that says nothing to a screen reader: what it stands on is named. */
    public static Node of(String literal) {
        var icon = new FontIcon(literal);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
