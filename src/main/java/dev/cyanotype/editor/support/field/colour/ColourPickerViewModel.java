package dev.cyanotype.editor.support.field.colour;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.editor.support.field.Contrasts;
import dev.cyanotype.editor.support.field.FieldTarget;
import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.editor.support.field.NamedColour;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.rules.Palette;
import dev.cyanotype.rules.TextContrast;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Choosing the colour of a field while the document shows it: one drag, however long, is one command. */
public final class ColourPickerViewModel {
    private final FieldViewModel field;
    private final RecentColours recent;
    private final ReadOnlyObjectWrapper<Hsv> hsv = new ReadOnlyObjectWrapper<>(Hsv.BLACK);
    private final ReadOnlyObjectWrapper<@Nullable TextContrast> contrast = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable NamedColour> nearest = new ReadOnlyObjectWrapper<>();
    private final ObservableList<NamedColour> tokens = FXCollections.observableArrayList();
    private final ObservableList<NamedColour> seenTokens = FXCollections.unmodifiableObservableList(tokens);
    private final InvalidationListener stale = _ -> follow();

    private boolean dragging;

    public ColourPickerViewModel(FieldViewModel field, RecentColours recent) {
        this.field = field;
        this.recent = recent;
        field.valueProperty().addListener(stale);
        field.answersProperty().addListener(stale);
        follow();
    }

    /** Stops following the field. */
    public void close() {
        field.commit();
        field.valueProperty().removeListener(stale);
        field.answersProperty().removeListener(stale);
    }

    public FieldViewModel field() {
        return field;
    }

    /** Where the handles stand; black where there is no colour. */
    public ReadOnlyObjectProperty<Hsv> hsvProperty() {
        return hsv.getReadOnlyProperty();
    }

    /** The least contrast of the text that the colour is of or under, by the figures of the rules; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable TextContrast> contrastProperty() {
        return contrast.getReadOnlyProperty();
    }

    /** Where the colour is not one of the tokens, black or white: the nearest that is; else null. */
    public ReadOnlyObjectProperty<@Nullable NamedColour> nearestTokenProperty() {
        return nearest.getReadOnlyProperty();
    }

    public ObservableList<NamedColour> tokens() {
        return seenTokens;
    }

    public ObservableList<Colour> recent() {
        return recent.colours();
    }

    /** Tries out where the handles have been dragged to. */
    public void drag(Hsv to) {
        dragging = true;
        hsv.set(to);
        field.offer(value(to.colour()));
    }

    /** Ends a drag: the colour is taken. */
    public void release() {
        if (dragging) {
            dragging = false;
            recent.add(hsv.get().colour());
            field.commit();
        }
    }

    /** Ends a drag as if it had not been. */
    public void cancel() {
        dragging = false;
        field.cancel();
        follow();
    }

    /** Takes a colour. */
    public void pick(Colour colour) {
        recent.add(colour);
        field.set(value(colour));
    }

    /** Takes the colour away. */
    public void none() {
        field.reset();
    }

    private static JsonString value(Colour colour) {
        return JsonString.of(colour.toHex());
    }

    private void follow() {
        Colour now = colour(field.valueProperty().get().effective());
        if (!dragging && now != null && !now.equals(hsv.get().colour())) {
            hsv.set(Hsv.of(now, hsv.get()));
        }
        FieldTarget target = field.target();
        if (target == null) {
            return;
        }
        Blueprint shown = target.document().shownProperty().get();
        contrast.set(Contrasts.least(shown, target.components(shown)));
        var known = NamedColour.in(shown.tokens());
        if (!tokens.equals(known)) {
            tokens.setAll(known);
        }
        nearest.set(now == null ? null : nearest(now, shown));
    }

    private static @Nullable Colour colour(@Nullable JsonValue value) {
        return value instanceof JsonString hex && Colour.isHex(hex.value()) ? Colour.ofHex(hex.value()) : null;
    }

    private @Nullable NamedColour nearest(Colour colour, Blueprint in) {
        Palette palette = Palette.of(in.tokens());
        if (palette.holds(colour)) {
            return null;
        }
        Colour near = palette.nearest(colour);
        return tokens.stream()
                .filter(token -> token.colour().opaque().equals(near.opaque()))
                .findFirst()
                .map(token -> new NamedColour(token.name(), near))
                .orElse(new NamedColour(near.opaque().equals(Colour.WHITE) ? "white" : "black", near));
    }
}
