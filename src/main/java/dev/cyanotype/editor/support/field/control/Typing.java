package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldViewModel;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;

/** What ties a control that text is typed in to the field that it is of: it shows the value, offers what is typed, and commits when left. */
final class Typing {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TextInputControl control;
    private final FieldViewModel field;
    private boolean showing;

    private Typing(TextInputControl control, FieldViewModel field) {
        this.control = control;
        this.field = field;
    }

    static void tie(TextInputControl control, FieldViewModel field) {
        var typing = new Typing(control, field);
        control.setAccessibleText(field.description().spoken());
        control.setMinWidth(0);
        control.textProperty().addListener((_, _, text) -> typing.typed(text));
        control.focusedProperty().addListener((_, _, focused) -> typing.left(focused));
        UndoKeys.install(control, field);
        field.valueProperty().addListener(_ -> typing.showValue());
        field.answersProperty().addListener(_ -> typing.showValue());
        field.problemProperty().addListener((_, _, problem) -> control.pseudoClassStateChanged(REFUSED, problem != null));
        typing.showValue();
    }

    private void showValue() {
        if (!field.isTyping()) {
            showing = true;
            control.setPromptText(field.prompt());
            control.setText(field.text());
            showing = false;
        }
    }

    private void typed(String text) {
        if (!showing) {
            field.type(text);
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            field.commit();
        }
    }
}
