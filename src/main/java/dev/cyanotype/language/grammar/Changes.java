package dev.cyanotype.language.grammar;

import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.language.Action.ChangeGap;
import dev.cyanotype.language.Action.ChangeSize;
import dev.cyanotype.language.Action.ChangeStyle;
import dev.cyanotype.language.Action.ChangeToken;
import dev.cyanotype.language.Action.MoveBy;
import dev.cyanotype.language.Action.SetSize;
import dev.cyanotype.language.Action.SetStyle;
import dev.cyanotype.language.Action.Shade;
import dev.cyanotype.language.Action.ShadeToken;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.Extent;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Token;
import dev.cyanotype.language.lexicon.Feature;
import org.jspecify.annotations.Nullable;

/** What more or less of a feature comes to. */
final class Changes {
    /** By how many percent something gets lighter where no amount is said. */
    static final double SHADE_STEP = 20;

    private Changes() {}

    /** The action that changes a feature by an amount, or null where it has no scale. */
    static @Nullable Action change(Feature feature, Amount amount) {
        return switch (feature) {
            case SIZE -> new ChangeSize(Axis.BOTH, amount);
            case WIDTH -> new ChangeSize(Axis.WIDTH, amount);
            case HEIGHT -> new ChangeSize(Axis.HEIGHT, amount);
            case FONT, FONT_SIZE, TEXT -> new ChangeStyle(Property.FONT_SIZE, amount);
            case FONT_WEIGHT -> new SetStyle(Property.FONT_WEIGHT, JsonString.of(isMore(amount) ? "bold" : "light"));
            case LINE_HEIGHT, PADDING, MARGIN, RADIUS, SHADOW, OPACITY, ASPECT_RATIO, BORDER_WIDTH -> style(feature, amount);
            case BORDER -> new ChangeStyle(Property.BORDER_WIDTH, amount);
            case TRANSPARENCY -> new ChangeStyle(Property.OPACITY, AmountReader.reversed(amount));
            case SHADE, COLOUR -> new Shade(ColourPlace.UNQUALIFIED, percent(amount));
            case BACKGROUND, FOREGROUND, BORDER_COLOUR -> shade(feature, amount);
            case X -> new MoveBy(amount, null);
            case Y -> new MoveBy(null, amount);
            case GAP -> new ChangeGap(amount);
            default -> null;
        };
    }

    /** What an action on one feature comes to on another, or null. */
    static @Nullable Action like(Action action, Feature feature) {
        Property property = feature.property();
        return switch (action) {
            case SetStyle set when property != null -> new SetStyle(property, set.value());
            case Action.SetBorder(double width, var colour) when property != null && !Double.isNaN(width) ->
                new SetStyle(property, JsonNumber.of(width));
            case SetSize(Extent width, Extent height) -> size(feature, width == null ? height : width);
            case ChangeStyle(var of, Amount amount) -> change(feature, amount);
            case ChangeSize(var axis, Amount amount) -> change(feature, amount);
            case Action.Recolour(var place, var colour) when feature.place() != null -> new Action.Recolour(ColourValueReader.place(feature), colour);
            default -> null;
        };
    }

    private static @Nullable Action size(Feature feature, @Nullable Extent extent) {
        return feature == Feature.WIDTH ? new SetSize(extent, null) : feature == Feature.HEIGHT ? new SetSize(null, extent) : null;
    }

    private static @Nullable Action style(Feature feature, Amount amount) {
        Property property = feature.property();
        return property == null ? null : new ChangeStyle(property, amount);
    }

    private static @Nullable Action shade(Feature feature, Amount amount) {
        ColourPlace place = feature.place();
        return place == null ? null : new Shade(place, percent(amount));
    }

    /** Lighter by a percentage above 0, darker below. */
    static double percent(Amount amount) {
        return switch (amount) {
            case Amount.Factor(double factor) -> Math.round((factor - 1) * 100 * 1e6) / 1e6;
            case Amount.Units(double units) -> units;
            case Amount.Steps(double steps) -> steps * SHADE_STEP;
        };
    }

    static boolean isMore(Amount amount) {
        return switch (amount) {
            case Amount.Factor(double factor) -> factor > 1;
            case Amount.Units(double units) -> units > 0;
            case Amount.Steps(double steps) -> steps > 0;
        };
    }

    /** The token that a feature by itself means, or null. */
    static @Nullable Token token(Feature feature) {
        return switch (feature) {
            case RADIUS -> new Token("border_radius", null);
            case GAP -> new Token("base_spacing", null);
            case FONT_SIZE, FONT -> new Token("font_scale", null);
            default -> null;
        };
    }

    /** The action that changes a token by an amount. */
    static Action change(Token token, Amount amount) {
        return isColour(token) ? new ShadeToken(token, percent(amount)) : new ChangeToken(token, amount);
    }

    static boolean isColour(Token token) {
        return token.name().endsWith("_color") || token.name().equals("colors");
    }
}
