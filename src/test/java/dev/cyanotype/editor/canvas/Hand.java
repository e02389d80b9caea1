package dev.cyanotype.editor.canvas;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.history.Revision;
import dev.cyanotype.render.Viewport;
import java.util.List;

/** A hand on a canvas in tests: it points at places of the document, in CSS pixels, and a frame passes at each move. */
final class Hand {
    final DocumentViewModel document;
    final CanvasViewModel canvas;

    Hand(DocumentViewModel document) {
        this.document = document;
        this.canvas = new CanvasViewModel(document, new CanvasOptions(Settings.forgetful()));
        canvas.camera().resize(1000, 900);
    }

    static Hand onStorefront() {
        return new Hand(Editing.sample("storefront"));
    }

    Pointer at(double x, double y, Keys keys) {
        Viewport seen = canvas.camera().viewport();
        return new Pointer(seen.toCanvasX(x), seen.toCanvasY(y), keys);
    }

    Hand press(double x, double y, Keys keys) {
        canvas.pointer().moved(at(x, y, keys));
        canvas.pressed(at(x, y, keys), 1);
        canvas.pulse();
        return this;
    }

    Hand drag(double x, double y, Keys keys) {
        canvas.pointer().moved(at(x, y, keys));
        canvas.pulse();
        return this;
    }

    Hand release(double x, double y, Keys keys) {
        drag(x, y, keys);
        canvas.pointer().released(at(x, y, keys));
        canvas.pulse();
        return this;
    }

    Hand click(double x, double y, Keys keys) {
        press(x, y, keys);
        canvas.pointer().released(at(x, y, keys));
        canvas.pulse();
        return this;
    }

    Hand doubleClick(double x, double y) {
        click(x, y, Keys.NONE);
        canvas.pressed(at(x, y, Keys.NONE), 2);
        canvas.pulse();
        return this;
    }

    List<String> selection() {
        return document.selectionProperty().get();
    }

    Box box(String id) {
        return document.document().required(id).box();
    }

    /** The number of the revision that the document is at: how many commands were kept. */
    int revision() {
        return document.momentProperty().get().revision();
    }

    String lastSentence() {
        Revision current = document.momentProperty().get().history().current();
        return current.sentence();
    }

    /** The marks of a kind of class. */
    <M extends Mark> List<M> marks(Class<M> type) {
        return canvas.marks().stream().filter(type::isInstance).map(type::cast).toList();
    }

    List<Box> outlined(Mark.Kind kind) {
        return marks(Mark.Outline.class).stream().filter(outline -> outline.kind() == kind).map(Mark.Outline::box).toList();
    }
}
