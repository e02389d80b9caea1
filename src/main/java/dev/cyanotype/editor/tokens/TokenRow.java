package dev.cyanotype.editor.tokens;

import dev.cyanotype.editor.support.field.FieldKind;
import dev.cyanotype.editor.support.field.control.ColourPopover;
import dev.cyanotype.editor.support.field.control.FieldRow;
import dev.cyanotype.editor.support.look.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Makes the rows of tokens. */
final class TokenRow {
    private TokenRow() {}

    /** A token that the schema names. */
    static Node fixed(TokenViewModel token, ColourPopover popover) {
        return new FieldRow(token.field(), popover, beside(token).toArray(Node[]::new));
    }

    /** A token that the screen names itself: its name can be typed over, and it can be removed. */
    static Node named(TokenViewModel token, ColourPopover popover) {
        List<Node> beside = beside(token);
        var remove = new Button(null, Icons.of("bi-trash"));
        remove.getStyleClass().addAll("flat", "small-icon-button");
        remove.setAccessibleText("Remove " + token.name());
        remove.setTooltip(new Tooltip("Remove " + token.name()));
        remove.setOnAction(_ -> token.remove());
        beside.add(remove);
        return new FieldRow(name(token), token.field(), popover, beside.toArray(Node[]::new));
    }

    private static Node name(TokenViewModel token) {
        var name = new TextField(token.name());
        name.getStyleClass().add("token-name");
        name.setAccessibleText("Name of " + token.name());
        name.setOnAction(_ -> token.rename(name.getText()));
        name.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                token.rename(name.getText());
            }
        });
        name.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !name.getText().equals(token.name())) {
                name.setText(token.name());
                key.consume();
            }
        });
        return name;
    }

    private static List<Node> beside(TokenViewModel token) {
        List<Node> beside = new ArrayList<>();
        if (token.field().description().kind() instanceof FieldKind.Paint) {
            var uses = new Button();
            uses.getStyleClass().addAll("flat", "uses");
            uses.textProperty().bind(token.usesProperty().asString());
            uses.accessibleTextProperty().bind(token.usesProperty().asString("used %d times"));
            uses.setTooltip(new Tooltip("Select what uses it"));
            uses.setOnAction(_ -> token.selectUsers());
            beside.add(uses);
        }
        return beside;
    }
}
