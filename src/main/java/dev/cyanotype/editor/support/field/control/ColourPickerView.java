package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.editor.support.field.NamedColour;
import dev.cyanotype.editor.support.field.colour.ColourPickerViewModel;
import dev.cyanotype.editor.support.look.Icons;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The colour picker: shades, hue and opacity, the text of the colour, its contrast, the tokens and what was used last. */
final class ColourPickerView extends VBox {
    private static final double WIDTH = 222;

    private final ColourPickerViewModel model;
    private final ContrastLine contrast = new ContrastLine();
    private final HBox offToken = new HBox();
    private final FlowPane tokens = new FlowPane();
    private final FlowPane recent = new FlowPane();

    ColourPickerView(ColourPickerViewModel model) {
        this.model = model;
        getStyleClass().add("colour-picker");
        offToken.getStyleClass().add("off-token");
        offToken.setAlignment(Pos.CENTER_LEFT);
        tokens.getStyleClass().add("tokens");
        recent.getStyleClass().add("recent");
        tokens.setPrefWrapLength(WIDTH);
        recent.setPrefWrapLength(WIDTH);
        var tokensTitle = title("Tokens");
        var recentTitle = title("Recent");
        getChildren().setAll(
                new ShadeSquare(model), ColourBar.hue(model), ColourBar.alpha(model), entry(),
                contrast, offToken, tokensTitle, tokens, recentTitle, recent);
        model.contrastProperty().addListener((_, _, now) -> contrast.show(now));
        model.nearestTokenProperty().addListener((_, _, now) -> showNearest(now));
        model.tokens().addListener((ListChangeListener<NamedColour>) _ -> showTokens());
        model.recent().addListener((ListChangeListener<Colour>) _ -> showRecent(recentTitle));
        contrast.show(model.contrastProperty().get());
        showNearest(model.nearestTokenProperty().get());
        showTokens();
        showRecent(recentTitle);
    }

    private static Label title(String text) {
        var label = new Label(text);
        label.getStyleClass().add("picker-title");
        return label;
    }

    private Node entry() {
        var entry = new EntryField(model.field());
        HBox.setHgrow(entry, Priority.ALWAYS);
        var none = new Button("None", Icons.of("bi-slash-circle"));
        none.getStyleClass().addAll("flat", "none");
        none.setTooltip(new Tooltip("Take the colour away"));
        none.setOnAction(_ -> model.none());
        var line = new HBox(entry, none);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showNearest(@Nullable NamedColour nearest) {
        offToken.setVisible(nearest != null);
        offToken.setManaged(nearest != null);
        if (nearest != null) {
            var use = new Hyperlink("Use " + nearest.title());
            use.setOnAction(_ -> model.pick(nearest.colour()));
            offToken.getChildren().setAll(Icons.of("bi-exclamation-triangle"), new Label("Not a token."), use);
        }
    }

    private void showTokens() {
        tokens.getChildren().clear();
        for (NamedColour token : model.tokens()) {
            var button = new Button(token.title(), swatch(token.colour()));
            button.getStyleClass().add("token");
            button.setAccessibleText(token.title() + " " + token.colour().toHex());
            button.setTooltip(new Tooltip(token.name() + " " + token.colour().toHex()));
            button.setOnAction(_ -> model.pick(token.colour()));
            tokens.getChildren().add(button);
        }
    }

    private void showRecent(Label title) {
        boolean any = !model.recent().isEmpty();
        title.setVisible(any);
        title.setManaged(any);
        recent.setManaged(any);
        recent.getChildren().clear();
        for (Colour colour : model.recent()) {
            var button = new Button(null, swatch(colour));
            button.getStyleClass().add("swatch-button");
            button.setAccessibleText(colour.toHex());
            button.setTooltip(new Tooltip(colour.toHex()));
            button.setOnAction(_ -> model.pick(colour));
            recent.getChildren().add(button);
        }
    }

    private static Region swatch(Colour colour) {
        var swatch = new Region();
        swatch.getStyleClass().add("swatch");
        swatch.setBackground(Paints.over(Paints.of(colour)));
        return swatch;
    }
}
