package dev.cyanotype.language.grammar;

import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.language.Action.MatchSize;
import dev.cyanotype.language.Action.SetSize;
import dev.cyanotype.language.Action.SetStyle;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.Extent;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Comparison;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import org.jspecify.annotations.Nullable;

/** Reads what is said of a subject in numbers and measures: "20% bigger", "150px wide", "the same size as X", "twice as wide". */
final class MeasureReader {
    private final Phrases p;
    private final Scan s;

    MeasureReader(Phrases phrases) {
        this.p = phrases;
        this.s = phrases.scan();
    }

    /** "the same size as X", "same height", "as wide as X". */
    @Nullable Said same() {
        int at = s.at;
        double confidence = s.confidence;
        s.take(Glue.HAVE, Glue.OF);
        if (s.take(Glue.SAME)) {
            Feature feature = s.take(Category.FEATURE);
            Axis axis = feature == null ? null : axis(feature);
            if (axis != null) {
                return match(axis, s.take(Glue.AS));
            }
            s.back(at, confidence);
            s.take(Glue.HAVE, Glue.OF);
            var colour = p.values().colours().ofTarget(true);
            return colour == null ? null : Said.of(new Action.Recolour(ColourPlace.UNQUALIFIED, colour));
        }
        s.back(at, confidence);
        if (s.take(Glue.AS)) {
            Comparison comparison = s.take(Category.COMPARATIVE);
            Axis axis = comparison == null ? null : axis(comparison.feature());
            if (axis != null && s.take(Glue.AS)) {
                return match(axis, true);
            }
        }
        return null;
    }

    private @Nullable Said match(Axis axis, boolean withOther) {
        if (!withOther) {
            return Said.of(new MatchSize(axis, null));
        }
        if (s.take(Glue.EACH_OTHER)) {
            return Said.of(new MatchSize(axis, null));
        }
        Target other = p.targets().read(true);
        return other == null ? null : Said.of(new MatchSize(axis, other));
    }

    static @Nullable Axis axis(Feature feature) {
        return switch (feature) {
            case SIZE -> Axis.BOTH;
            case WIDTH -> Axis.WIDTH;
            case HEIGHT -> Axis.HEIGHT;
            default -> null;
        };
    }

    /** "150px wide", "300 by 200", "20% bigger", "2 times wider", "50% transparent". */
    @Nullable Said measured() {
        int at = s.at;
        double confidence = s.confidence;
        Magnitude magnitude = p.amounts().magnitude();
        if (magnitude == null) {
            return null;
        }
        Comparison comparison = s.take(Category.COMPARATIVE);
        boolean factor = comparison != null && comparison.amount() instanceof Amount.Factor;
        if (comparison != null && !factor) {
            Feature of = s.is(Category.FEATURE) ? s.take(Category.FEATURE) : null;
            Feature feature = of == null ? comparison.feature() : AttributeReader.compare(comparison, of);
            Action action = Changes.change(feature, AmountReader.change(magnitude, comparison.more()));
            return action == null ? null : Said.of(action);
        }
        s.back(at, confidence);
        magnitude = p.amounts().magnitude();
        boolean wide = s.take(Glue.WIDE);
        boolean tall = !wide && s.take(Glue.TALL);
        if (magnitude != null && (wide || tall)) {
            Extent extent = magnitude.isPercent() ? new Extent.Share(magnitude.value() / 100) : new Extent.Pixels(magnitude.value());
            return Said.of(wide ? new SetSize(extent, behind(Glue.TALL)) : new SetSize(behind(Glue.WIDE), extent));
        }
        Entry<Action> quality = s.look(Category.QUALITY);
        if (magnitude != null && magnitude.isPercent() && quality != null
                && quality.meaning() instanceof SetStyle(Property property, JsonNumber end) && property == Property.OPACITY) {
            s.take(quality);
            double share = magnitude.value() / 100;
            return Said.of(new SetStyle(Property.OPACITY, JsonNumber.of(end.value() == 1 ? share : 1 - share)));
        }
        s.back(at, confidence);
        Said size = p.values().sizes().size();
        if (s.is(Category.FEATURE) || s.is(Glue.AS)) {
            return null;
        }
        return size instanceof Said.Means(SetSize(Extent width, Extent height)) && width != null && width.equals(height)
                && s.at - at < 3 ? null : size;
    }

    private @Nullable Extent behind(Glue which) {
        int at = s.at;
        double confidence = s.confidence;
        if (s.takeJoint() || s.take(Glue.BY) || s.take(Kind.CROSS)) {
            Magnitude other = p.amounts().magnitude();
            if (other != null && s.take(which)) {
                return other.isPercent() ? new Extent.Share(other.value() / 100) : new Extent.Pixels(other.value());
            }
        }
        s.back(at, confidence);
        return null;
    }

    /** "twice as wide", "half the size", "double". */
    @Nullable Said multiplied() {
        Double multiple = s.take(Category.MULTIPLE);
        if (multiple == null) {
            return null;
        }
        s.take(Glue.AS);
        if (!s.take(Glue.THE)) {
            s.take(Glue.OF);
            s.take(Category.REFERENCE);
        }
        Feature feature = s.take(Category.FEATURE);
        Comparison comparison = feature == null ? s.take(Category.COMPARATIVE) : null;
        if (s.is(Glue.OF) || s.is(Glue.AS)) {
            return null;
        }
        Feature of = feature != null ? feature : comparison != null ? comparison.feature() : Feature.SIZE;
        Action action = Changes.change(of, new Amount.Factor(multiple));
        return action == null ? null : Said.of(action);
    }

    /** "full width", "full height". */
    @Nullable Said whole() {
        if (!s.take(Glue.FULL)) {
            return null;
        }
        Feature feature = s.take(Category.FEATURE);
        Extent all = new Extent.Share(1);
        return feature == Feature.WIDTH ? Said.of(new SetSize(all, null))
                : feature == Feature.HEIGHT ? Said.of(new SetSize(null, all))
                : feature == Feature.SIZE ? Said.of(new SetSize(all, all))
                : null;
    }
}
