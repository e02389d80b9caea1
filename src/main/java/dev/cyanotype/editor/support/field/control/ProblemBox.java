package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldProblem;
import dev.cyanotype.editor.support.field.FieldViewModel;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Why a field did not take what it was given, and what would mend it. */
final class ProblemBox extends VBox {
    private static final int MOST_FIXES = 3;

    private final FieldViewModel field;

    ProblemBox(FieldViewModel field) {
        this.field = field;
        getStyleClass().add("problem-box");
        field.problemProperty().addListener((_, _, problem) -> show(problem));
        show(field.problemProperty().get());
    }

    private void show(@Nullable FieldProblem problem) {
        getChildren().clear();
        setVisible(problem != null);
        setManaged(problem != null);
        if (problem != null) {
            var message = new Label(problem.message());
            message.setWrapText(true);
            getChildren().add(message);
            problem.fixes().stream().limit(MOST_FIXES).forEach(this::addFix);
        }
    }

    private void addFix(String fix) {
        var link = new Hyperlink(fix);
        link.setWrapText(true);
        link.setOnAction(_ -> field.mend(fix));
        getChildren().add(link);
    }
}
