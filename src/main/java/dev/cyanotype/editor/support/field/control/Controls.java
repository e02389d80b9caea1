package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldKind;
import dev.cyanotype.editor.support.field.FieldViewModel;
import javafx.scene.Node;

/** Makes the control that a field takes its values with. */
public final class Controls {
    private Controls() {}

    public static Node of(FieldViewModel field, ColourPopover popover) {
        return switch (field.description().kind()) {
            case FieldKind.Figure figure -> figure.isShare() ? new ShareControl(field) : new EntryField(field);
            case FieldKind.Paint() -> new ColourControl(field, popover);
            case FieldKind.Choice choice ->
                choice.segmented() ? new SegmentsControl(field, choice) : new ChoiceControl(field, choice);
            case FieldKind.Switch() -> new SwitchControl(field);
            case FieldKind.Words(boolean lines) -> lines ? new WordsArea(field) : new EntryField(field);
            case FieldKind.Fixed() -> new FixedControl(field);
        };
    }
}
