package dev.cyanotype.editor.support.field;

import dev.cyanotype.editor.support.clipboard.TextClipboard;

/** What can be done with a field besides changing it: copying it, and reaching beyond what is selected. */
public final class FieldActions {
    private final FieldViewModel field;
    private final TextClipboard clipboard;

    FieldActions(FieldViewModel field, TextClipboard clipboard) {
        this.field = field;
        this.clipboard = clipboard;
    }

    /** Undoes the last revision of the document. */
    public void undo() {
        say("undo");
    }

    /** Redoes what was undone last. */
    public void redo() {
        say("redo");
    }

    private void say(String sentence) {
        FieldTarget target = field.target();
        if (target != null) {
            target.document().say(sentence);
        }
    }

    /** Puts the value on the clipboard as text. */
    public void copy() {
        clipboard.put(field.text());
    }

    /** Takes what the clipboard holds: a text, or a member copied from elsewhere. */
    public void paste() {
        String text = clipboard.text();
        CopiedMember copied = CopiedMember.read(text);
        if (copied != null) {
            field.set(copied.value());
        } else {
            field.enter(text.strip());
        }
    }

    /** The member with its value, to be dragged onto other components; empty where there is nothing to copy. */
    public String dragged() {
        FieldTarget target = field.target();
        return target == null ? "" : FieldReach.copied(field.description(), target);
    }

    /** Selects all components that have the same value as the first of those selected. */
    public void selectAlike() {
        FieldTarget target = field.target();
        if (target != null) {
            target.document().select(FieldReach.alike(field.description(), target));
        }
    }

    /** Gives the value of the first of those selected to all components of the types selected. */
    public void applyToTypes() {
        FieldTarget target = field.target();
        if (target != null) {
            field.carryOut(target, FieldReach.ontoTypes(field.description(), target));
        }
    }

    /** The path of the member, and the sentence that would say what is there. */
    public String hint() {
        FieldTarget target = field.target();
        return target == null
                ? field.description().member().name()
                : FieldReach.sentence(field.description(), target, field.valueProperty().get());
    }
}
