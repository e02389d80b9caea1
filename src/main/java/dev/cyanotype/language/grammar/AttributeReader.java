package dev.cyanotype.language.grammar;

import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Action.Recolour;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Comparison;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Factor;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import org.jspecify.annotations.Nullable;

/** Reads what something is given or has: "a red border", "20px padding", "more space", "no shadow", "rounded corners". */
final class AttributeReader {
    private final Scan s;
    private final AmountReader amounts;
    private final ColourReader colours;
    private final ValueReader values;

    AttributeReader(Scan scan, AmountReader amounts, ColourReader colours, ValueReader values) {
        this.s = scan;
        this.amounts = amounts;
        this.colours = colours;
        this.values = values;
    }

    /** An attribute, or null; it names its feature. */
    @Nullable Said read() {
        int at = s.at;
        double confidence = s.confidence;
        Said said = halfGradient();
        if (said == null) {
            s.back(at, confidence);
            said = quality();
        }
        if (said == null) {
            s.back(at, confidence);
            said = moreOrLess();
        }
        if (said == null) {
            s.back(at, confidence);
            said = compared();
        }
        if (said == null) {
            s.back(at, confidence);
            said = valueFirst();
        }
        if (said == null) {
            s.back(at, confidence);
            said = featureFirst();
        }
        if (said == null) {
            s.back(at, confidence);
        }
        return said;
    }

    private void article() {
        if (!s.take(Glue.A)) {
            s.take(Glue.THE);
        }
    }

    /** "a green gradient": its other colour was not said. */
    private @Nullable Said halfGradient() {
        article();
        if (colours.read(false) == null || s.look(Category.FEATURE, Feature.GRADIENT) == null) {
            return null;
        }
        s.take(Category.FEATURE);
        var fills = new Suggestions(s).insert("from green to white", "from white to black");
        return Unclear.incomplete("a gradient has two colours", fills);
    }

    /** "rounded corners", "a shadow": what a phrase of several words says with its feature in it. */
    private @Nullable Said quality() {
        article();
        Entry<Action> entry = s.look(Category.QUALITY);
        if (entry == null || entry.meaning() instanceof Action.MoveToEdge) {
            return null;
        }
        boolean whole = entry.length() > 1;
        s.take(entry);
        boolean corners = s.look(Category.FEATURE, Feature.RADIUS) != null || s.look(Category.FEATURE, Feature.TEXT) != null
                || s.look(Category.FEATURE, Feature.FONT) != null;
        if (corners) {
            s.take(Category.FEATURE);
        }
        return whole || corners ? Said.of(entry.meaning()) : null;
    }

    /** "more padding", "20px more padding", "less space", "no border". */
    private @Nullable Said moreOrLess() {
        double degree = amounts.degree();
        Magnitude by = amounts.magnitude();
        boolean more = s.take(Glue.MORE);
        boolean less = !more && s.take(Glue.LESS);
        if (!more && !less) {
            return by == null && s.take(Glue.NO) ? without() : null;
        }
        Feature feature = s.take(Category.FEATURE);
        if (feature == null) {
            return null;
        }
        Amount amount = by != null
                ? AmountReader.change(by, more)
                : amounts.behind(new Comparison(feature, new Amount.Steps(more ? 1 : -1)), degree);
        Action action = Changes.change(feature, amount);
        return action == null ? null : Said.of(action);
    }

    private @Nullable Said without() {
        Feature feature = s.take(Category.FEATURE);
        return feature == null ? null : removal(feature);
    }

    /** What taking a feature away comes to, or null. */
    @Nullable Said removal(Feature feature) {
        return switch (feature) {
            case BORDER -> Said.of(new Action.RemoveStyle(Property.BORDER_WIDTH));
            case TEXT -> Said.of(new Action.ClearWords(Action.Words.TEXT));
            case PRICE -> Said.of(new Action.ClearWords(Action.Words.PRICE));
            case PICTURE -> Said.of(new Action.ClearWords(Action.Words.PICTURE));
            case BACKGROUND -> Said.of(new Recolour(ColourPlace.BACKGROUND, new ColourValue.Literal(dev.cyanotype.colour.Colour.TRANSPARENT)));
            case TRANSPARENCY -> Said.of(new Action.RemoveStyle(Property.OPACITY));
            case LOCKED -> new Said.Fails(Code.LOCKED, "no edit changes an id, a type or a role", java.util.List.of());
            default -> feature.property() == null ? null : Said.of(new Action.RemoveStyle(feature.property()));
        };
    }

    /** "a larger font", "a darker background", "a bit more rounded corners". */
    private @Nullable Said compared() {
        article();
        double degree = amounts.degree();
        Comparison comparison = s.take(Category.COMPARATIVE);
        if (comparison == null) {
            return null;
        }
        Feature feature = s.take(Category.FEATURE);
        if (feature == null) {
            return comparison.feature() == Feature.FONT_SIZE ? change(comparison.feature(), amounts.behind(comparison, degree)) : null;
        }
        return change(compare(comparison, feature), amounts.behind(comparison, degree));
    }

    /** The feature that is compared: "thicker border", "larger padding", "rounder corners". */
    static Feature compare(Comparison comparison, Feature feature) {
        return switch (comparison.feature()) {
            case SIZE, HEIGHT -> feature == Feature.POSITION ? Feature.SIZE : feature;
            case SHADE -> feature;
            case WIDTH -> feature == Feature.BORDER ? Feature.BORDER_WIDTH : feature;
            case BORDER_WIDTH -> feature == Feature.BORDER ? Feature.BORDER_WIDTH : feature == Feature.FONT ? Feature.FONT_WEIGHT : feature;
            default -> comparison.feature();
        };
    }

    private static @Nullable Said change(Feature feature, Amount amount) {
        Action action = Changes.change(feature, amount);
        return action == null ? null : Said.of(action);
    }

    /** "20px padding", "50% opacity", "red text", "a 2px red border", "bold text", "a large shadow". */
    private @Nullable Said valueFirst() {
        article();
        int at = s.at;
        double confidence = s.confidence;
        int featureAt = featureWithin();
        if (featureAt < 0) {
            return null;
        }
        s.back(at, confidence);
        Entry<Feature> entry = s.look(Category.FEATURE, featureAt);
        if (entry == null) {
            return null;
        }
        Said said = values.read(entry.meaning(), false);
        if (said == null && (entry.meaning() == Feature.TEXT || entry.meaning() == Feature.FONT)) {
            said = values.colour(ColourPlace.FOREGROUND, false);
        }
        if (said == null || s.at != featureAt) {
            return null;
        }
        s.take(entry);
        return said;
    }

    /** The place of the feature that a value of up to five tokens stands before, or -1. */
    private int featureWithin() {
        for (int i = s.at + 1; i < s.at + 6 && i < s.tokens.length; i++) {
            if (s.separates(i - 1)) {
                return -1;
            }
            Entry<Feature> entry = s.look(Category.FEATURE, i);
            if (entry != null && (entry.meaning() != Feature.COLOUR || entry.length() > 1)) {
                return i;
            }
        }
        return -1;
    }

    /** "padding of 20px", "a border of 2px", "a shadow", "text color red". */
    private @Nullable Said featureFirst() {
        article();
        Feature feature = s.take(Category.FEATURE);
        if (feature == null) {
            return null;
        }
        int at = s.at;
        double confidence = s.confidence;
        boolean introduced = s.take(Glue.OF, Glue.TO) || s.take(Kind.EQUALS) || s.take(Kind.COLON) || s.take(Glue.BE);
        Said said = values.read(feature, introduced);
        if (said != null) {
            return said;
        }
        s.back(at, confidence);
        return given(feature);
    }

    /** What giving a feature without more comes to, or null. */
    @Nullable Said given(Feature feature) {
        s.assume(Factor.DEFAULT_AMOUNT);
        return switch (feature) {
            case BORDER -> Said.of(new Action.SetBorder(Double.NaN, null));
            case SHADOW -> Said.of(new Action.SetStyle(Property.SHADOW, JsonString.of("medium")));
            case PADDING, MARGIN, RADIUS -> change(feature, new Amount.Steps(1));
            case TEXT_DECORATION -> Said.of(new Action.SetStyle(Property.TEXT_DECORATION, JsonString.of("underline")));
            case TRANSPARENCY -> Said.of(new Action.SetStyle(Property.OPACITY, JsonNumber.of(0.5)));
            case GAP -> change(Feature.GAP, new Amount.Steps(1));
            case GRADIENT -> new Unclear(s).incomplete(feature);
            default -> null;
        };
    }
}
