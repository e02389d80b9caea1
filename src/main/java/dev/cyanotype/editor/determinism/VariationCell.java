package dev.cyanotype.editor.determinism;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One variation: its mark, what it is, and what came of it in a word. */
final class VariationCell extends MarkedCell<VariationRow> {
    private static final int ROOM_FOR_KIND = 280;

    private final Label kind = new Label();
    private final Label title = new Label();
    private final Label outcome = new Label();

    VariationCell() {
        super(VariationRow.State.values());
        kind.getStyleClass().add("variation-kind");
        kind.setMinWidth(92);
        showWithRoom(kind, ROOM_FOR_KIND);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        outcome.getStyleClass().add("variation-outcome");
        outcome.setMinWidth(Region.USE_PREF_SIZE);
        tellWith(kind, title, outcome);
        getStyleClass().add("variation-cell");
    }

    @Override
    Telling tell(VariationRow item) {
        kind.setText(item.variation().kind().title());
        title.setText(item.detail().isEmpty() ? item.variation().title() : item.detail());
        outcome.setText(item.outcome());
        String whole = item.variation().kind().title() + ": " + item.variation().title();
        String tooltip = item.detail().isEmpty() ? whole : whole + "\n" + item.detail();
        return new Telling(item.state(), icon(item.state()), tooltip, whole + ": " + item.outcome() + " " + item.detail());
    }

    private static String icon(VariationRow.State state) {
        return switch (state) {
            case WAITING -> "bi-dot";
            case RUNNING -> "bi-hourglass-split";
            case SAME -> "bi-check-circle-fill";
            case DIFFERENT -> "bi-x-octagon-fill";
            case FAILED -> "bi-question-circle";
        };
    }
}
