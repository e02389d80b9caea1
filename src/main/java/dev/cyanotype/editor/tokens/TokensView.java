package dev.cyanotype.editor.tokens;

import dev.cyanotype.editor.support.field.Section;
import dev.cyanotype.editor.support.field.control.ColourPopover;
import dev.cyanotype.editor.support.field.control.ContrastLine;
import dev.cyanotype.editor.support.field.control.SectionPane;
import dev.cyanotype.editor.support.look.Icons;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The tokens as they look: colours, measures, the type scale, and the contrasts that come of them. */
final class TokensView extends StackPane {
    private static final int MOST_CONTRASTS = 24;

    private final TokensViewModel model;
    private final ColourPopover popover;

    TokensView(TokensViewModel model, ColourPopover popover) {
        this.model = model;
        this.popover = popover;
        getStyleClass().add("tokens-panel");
        var content = new VBox(colours(), measures(), scale(), contrasts());
        content.getStyleClass().add("content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        showIf(scroll, model.thereProperty());
        var empty = new Label("Open a document to see its tokens.");
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        showIf(empty, model.thereProperty().not());
        getChildren().setAll(scroll, empty);
    }

    private SectionPane section(Section section) {
        var pane = new SectionPane(section.title(), model.openProperty(section));
        model.fixed(section).forEach(token -> pane.add(TokenRow.fixed(token, popover)));
        return pane;
    }

    private Node colours() {
        SectionPane pane = section(Section.COLOURS);
        pane.add(rows(model.colours()));
        var everywhere = new CheckBox("Also change what uses a colour");
        everywhere.setTooltip(new Tooltip("A new colour also goes wherever exactly the old one stands"));
        everywhere.selectedProperty().bindBidirectional(model.everywhereProperty());
        everywhere.getStyleClass().add("everywhere");
        pane.add(everywhere);
        pane.add(adding("Add a colour", model::addColour));
        return pane;
    }

    private Node measures() {
        return section(Section.MEASURES);
    }

    private Node scale() {
        SectionPane pane = section(Section.TYPE_SCALE);
        pane.add(rows(model.scale()));
        pane.add(adding("Add a size", model::addSize));
        return pane;
    }

    private Node rows(ObservableList<TokenViewModel> tokens) {
        var box = new VBox();
        box.getStyleClass().add("rows");
        tokens.addListener((ListChangeListener<TokenViewModel>) _ -> showRows(tokens, box));
        showRows(tokens, box);
        return box;
    }

    private void showRows(ObservableList<TokenViewModel> tokens, VBox box) {
        box.getChildren().setAll(tokens.stream().map(token -> TokenRow.named(token, popover)).toList());
    }

    private static Node adding(String title, Runnable run) {
        var button = new Button(title, Icons.of("bi-plus"));
        button.getStyleClass().addAll("flat", "adding");
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Node contrasts() {
        var pane = new SectionPane("Text on its ground", model.contrastsOpenProperty());
        var box = new VBox();
        box.getStyleClass().add("rows");
        pane.add(box);
        model.contrasts().addListener((ListChangeListener<UsedContrast>) _ -> showContrasts(box));
        showContrasts(box);
        return pane;
    }

    private void showContrasts(VBox box) {
        box.getChildren().setAll(model.contrasts().stream().limit(MOST_CONTRASTS).map(this::contrast).toList());
    }

    private Node contrast(UsedContrast used) {
        var line = new ContrastLine();
        line.show(used.contrast());
        HBox.setHgrow(line, Priority.ALWAYS);
        var select = new Button(Integer.toString(used.ids().size()));
        select.getStyleClass().addAll("flat", "uses");
        select.setAccessibleText("Select the " + used.ids().size() + " texts that are seen so");
        select.setTooltip(new Tooltip("Select these texts"));
        select.setOnAction(_ -> model.select(used));
        var row = new HBox(line, select);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static void showIf(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
