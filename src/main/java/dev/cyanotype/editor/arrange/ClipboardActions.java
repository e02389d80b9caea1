package dev.cyanotype.editor.arrange;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.clipboard.Clip;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.editor.support.notice.Notices;
import java.util.List;

/** Cut, copy and paste, of components and of their style. */
final class ClipboardActions {
    private final Selected selected;
    private final TextClipboard clipboard;
    private final Notices notices;

    ClipboardActions(Selected selected, TextClipboard clipboard, Notices notices) {
        this.selected = selected;
        this.clipboard = clipboard;
        this.notices = notices;
    }

    List<MenuAction> all() {
        return List.of(
                MenuAction.of("edit.cut", "Cut", "bi-scissors", "Shortcut+X", this::cut).when(selected.atLeast(1)),
                MenuAction.of("edit.copy", "Copy", "bi-files", "Shortcut+C", this::copy).when(selected.atLeast(1)),
                MenuAction.of("edit.copy-json", "Copy as JSON", "bi-braces", "Shortcut+Shift+C", this::copyJson).when(selected.atLeast(1)),
                MenuAction.of("edit.paste", "Paste", "bi-clipboard", "Shortcut+V", this::paste).when(selected.isOpen()),
                MenuAction.of("edit.copy-style", "Copy Style", "bi-brush", "Shortcut+Alt+C", this::copyStyle).when(selected.atLeast(1)),
                MenuAction.of("edit.paste-style", "Paste Style", "", "Shortcut+Alt+V", this::pasteStyle).when(selected.atLeast(1)));
    }

    private void cut() {
        copy();
        selected.say("delete this");
    }

    private void copy() {
        selected.with(document -> {
            Clip clip = Clip.of(document.document(), selected.ids());
            if (!clip.components().isEmpty()) {
                clipboard.put(clip.print());
            }
        });
    }

    private void copyJson() {
        selected.with(document -> {
            Clip clip = Clip.of(document.document(), selected.ids());
            if (!clip.components().isEmpty()) {
                clipboard.put(clip.printPlain());
                int count = clip.components().size();
                notices.tell(Notice.done(count == 1 ? "The JSON of one component is on the clipboard." : "The JSON of " + count + " components is on the clipboard."));
            }
        });
    }

    private void paste() {
        selected.with(document -> document.carryOutAndSelect(Pasting.of(clipboard.text(), selected.ids())));
    }

    private void copyStyle() {
        selected.with(document -> {
            Component component = document.document().component(selected.ids().getFirst());
            if (component != null) {
                clipboard.put(StyleClip.print(component));
            }
        });
    }

    private void pasteStyle() {
        selected.with(document -> document.carryOut(StyleClip.paste(clipboard.text(), selected.ids())));
    }
}
