package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.colour.ContrastLevel;
import dev.cyanotype.rules.TextContrast;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A contrast in a line: a letter on its ground, the ratio, and what of WCAG it passes. */
public final class ContrastLine extends HBox {
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");

    private final Label letter = new Label("Aa");
    private final Label ratio = new Label();
    private final Label ordinary = new Label();
    private final Label large = new Label();

    public ContrastLine() {
        getStyleClass().add("contrast-line");
        setAlignment(Pos.CENTER_LEFT);
        letter.getStyleClass().add("letter");
        ratio.getStyleClass().add("ratio");
        ordinary.getStyleClass().add("badge");
        large.getStyleClass().add("badge");
        ratio.setMaxWidth(Double.MAX_VALUE);
        letter.setMinWidth(USE_PREF_SIZE);
        ordinary.setMinWidth(USE_PREF_SIZE);
        large.setMinWidth(USE_PREF_SIZE);
        setHgrow(ratio, Priority.ALWAYS);
        getChildren().setAll(letter, ratio, ordinary, large);
    }

    /** Shows a contrast; nothing for null. */
    public void show(@Nullable TextContrast contrast) {
        setVisible(contrast != null);
        setManaged(contrast != null);
        if (contrast != null) {
            letter.setTextFill(Paints.of(contrast.text()));
            letter.setBackground(Paints.plain(Paints.of(contrast.ground())));
            ratio.setText(contrast.shown());
            judge(ordinary, "AA", ContrastLevel.AA.holds(contrast.ratio(), false));
            judge(large, "AA large", ContrastLevel.AA.holds(contrast.ratio(), true));
            boolean enough = contrast.holds(ContrastLevel.AA);
            ratio.pseudoClassStateChanged(PASSED, enough);
            setAccessibleText("Contrast " + contrast.shown() + (enough ? ", enough for WCAG AA" : ", too little for WCAG AA"));
        }
    }

    private static void judge(Label badge, String name, boolean passed) {
        badge.setText((passed ? "✓ " : "✗ ") + name);
        badge.pseudoClassStateChanged(PASSED, passed);
    }
}
