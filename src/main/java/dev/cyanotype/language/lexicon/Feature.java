package dev.cyanotype.language.lexicon;

import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.Property;
import org.jspecify.annotations.Nullable;

/** What of a component a noun such as "colour" or "padding" names. */
public enum Feature {
    COLOUR(null, ColourPlace.UNQUALIFIED),
    BACKGROUND(null, ColourPlace.BACKGROUND),
    FOREGROUND(null, ColourPlace.FOREGROUND),
    BORDER_COLOUR(null, ColourPlace.BORDER),
    GRADIENT(Property.GRADIENT, null),
    SIZE(null, null),
    WIDTH(null, null),
    HEIGHT(null, null),
    /** The font as a whole: its colour, size or weight, as what is said of it tells. */
    FONT(null, null),
    FONT_SIZE(Property.FONT_SIZE, null),
    FONT_WEIGHT(Property.FONT_WEIGHT, null),
    FONT_STYLE(Property.FONT_STYLE, null),
    TEXT_DECORATION(Property.TEXT_DECORATION, null),
    TEXT_TRANSFORM(Property.TEXT_TRANSFORM, null),
    TEXT_ALIGN(Property.TEXT_ALIGN, null),
    LINE_HEIGHT(Property.LINE_HEIGHT, null),
    PADDING(Property.PADDING, null),
    MARGIN(Property.MARGIN, null),
    BORDER(null, null),
    BORDER_WIDTH(Property.BORDER_WIDTH, null),
    RADIUS(Property.BORDER_RADIUS, null),
    SHADOW(Property.SHADOW, null),
    OPACITY(Property.OPACITY, null),
    /** Opacity, counted from the other end. */
    TRANSPARENCY(null, null),
    VISIBILITY(Property.VISIBLE, null),
    ASPECT_RATIO(Property.ASPECT_RATIO, null),
    TEXT(null, null),
    PRICE(null, null),
    PICTURE(null, null),
    POSITION(null, null),
    X(null, null),
    Y(null, null),
    /** The room between components. */
    GAP(null, null),
    /** The colours of the whole screen. */
    SCHEME(null, null),
    /** How it is coloured, from dark to light. */
    SHADE(null, null),
    /** An id, a type, a role: no edit changes it. */
    LOCKED(null, null);

    private final @Nullable Property property;
    private final @Nullable ColourPlace place;

    Feature(@Nullable Property property, @Nullable ColourPlace place) {
        this.property = property;
        this.place = place;
    }

    /** The one style member that it is, or null. */
    public @Nullable Property property() {
        return property;
    }

    /** The colour that it is, or null. */
    public @Nullable ColourPlace place() {
        return place;
    }
}
