package dev.cyanotype.editor.commandbar;

import javafx.event.EventTarget;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** The field that sentences are typed in, with what is understood of them marked under the words. */
final class PromptField extends StackPane {
    private final PromptViewModel model;
    private final TextField text = new TextField();
    /** Whether the field tells the model, or the model the field: never both. */
    private boolean telling;

    PromptField(PromptViewModel model) {
        this.model = model;
        var lines = new MarkLines(text);
        text.setId("command-field");
        text.setAccessibleText("Command");
        getChildren().setAll(text, lines);
        text.textProperty().subscribe((_, now) -> tell(model.promptProperty().get().retyped(now)));
        text.caretPositionProperty().subscribe((_, now) -> tell(new Prompt(text.getText(), now.intValue())));
        model.promptProperty().subscribe(this::show);
        model.markedProperty().subscribe(lines::show);
        model.ghostProperty().subscribe(lines::showGhost);
        model.chosenProperty().subscribe(row -> text.setAccessibleHelp(row == null ? "" : row.text()));
    }

    void setHint(String hint) {
        text.setPromptText(hint);
    }

    void focus() {
        text.requestFocus();
        text.end();
    }

    boolean isOwner(EventTarget target) {
        return target == text;
    }

    private void tell(Prompt now) {
        if (!telling) {
            telling = true;
            model.type(now);
            telling = false;
        }
    }

    private void show(Prompt now) {
        if (!telling) {
            telling = true;
            if (!text.getText().equals(now.text())) {
                text.setText(now.text());
            }
            text.positionCaret(now.caret());
            telling = false;
        }
    }
}
