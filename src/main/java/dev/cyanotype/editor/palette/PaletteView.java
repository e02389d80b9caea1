package dev.cyanotype.editor.palette;

import dev.cyanotype.editor.support.look.SearchField;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** The palette on the screen: a search field over tiles, group by group. */
final class PaletteView extends VBox {
    private final PaletteViewModel model;
    private final SearchField search = new SearchField("Search: button, picture, form …");
    private final VBox groups = new VBox();

    PaletteView(PaletteViewModel model) {
        this.model = model;
        getStyleClass().add("palette");
        search.setId("palette-search");
        search.textProperty().bindBidirectional(model.filterProperty());
        search.setOnAction(_ -> {
            PaletteEntry first = model.first();
            if (first != null) {
                model.add(first);
            }
        });
        search.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN && groups.lookup(".palette-tile") instanceof PaletteTile tile) {
                tile.requestFocus();
                key.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        var head = new HBox(search);
        head.getStyleClass().add("panel-head");
        groups.getStyleClass().add("palette-groups");
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("palette-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        model.groupsProperty().addListener((_, _, _) -> fill());
        fill();
    }

    void search() {
        search.requestFocus();
        search.selectAll();
    }

    private void fill() {
        groups.getChildren().clear();
        for (PaletteGroup group : model.groupsProperty().get()) {
            var title = new Label(group.title());
            title.getStyleClass().add("section-title");
            var tiles = new TilePane();
            tiles.getStyleClass().add("palette-tiles");
            boolean wide = group.entries().getFirst() instanceof PaletteEntry.OfBlock;
            for (PaletteEntry entry : group.entries()) {
                tiles.getChildren().add(new PaletteTile(entry, model));
            }
            tiles.setPrefColumns(wide ? 1 : 3);
            tiles.prefTileWidthProperty().bind(groups.widthProperty().subtract(24).divide(wide ? 1 : 3).subtract(wide ? 0 : 3).map(width -> Math.floor(Math.max(64, width.doubleValue()))));
            if (wide) {
                tiles.getStyleClass().add("wide");
            }
            groups.getChildren().addAll(title, tiles);
        }
        if (groups.getChildren().isEmpty()) {
            var nothing = new Label("Nothing is called that. Try “picture”, “heading” or “card”.");
            nothing.setWrapText(true);
            nothing.getStyleClass().add("empty-note");
            groups.getChildren().add(nothing);
        }
    }
}
