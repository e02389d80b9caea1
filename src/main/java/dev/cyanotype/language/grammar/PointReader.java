package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action.MoveTo;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import org.jspecify.annotations.Nullable;

/** Reads points and gaps. */
final class PointReader {
    private final Scan s;
    private final AmountReader amounts;

    PointReader(Scan scan, AmountReader amounts) {
        this.s = scan;
        this.amounts = amounts;
    }

    /** "to 100, 200", "to x 100 and y 200", "to position 100 200", "at (10, 20)". */
    @Nullable Action point(boolean behindTo) {
        boolean introduced = s.take(Glue.TO) || s.take(Glue.AT) || behindTo;
        s.take(Glue.THE);
        introduced |= s.look(Category.FEATURE, Feature.POSITION) != null && s.take(Category.FEATURE) != null;
        boolean open = s.take(Kind.OPEN);
        double x = coordinate(Feature.X);
        int at = s.at;
        double confidence = s.confidence;
        s.take(Kind.COMMA);
        s.take(Glue.AND);
        double y = coordinate(Double.isNaN(x) ? Feature.Y : s.look(Category.FEATURE, Feature.Y) == null ? null : Feature.Y);
        if (!Double.isNaN(x) && Double.isNaN(y)) {
            y = plain();
        }
        if (Double.isNaN(x) && Double.isNaN(y)) {
            x = plain();
            s.take(Kind.COMMA);
            s.take(Glue.AND);
            y = Double.isNaN(x) ? Double.NaN : plain();
            if (Double.isNaN(y) || !introduced) {
                return null;
            }
        } else if (Double.isNaN(y)) {
            s.back(at, confidence);
        }
        return open && !s.take(Kind.CLOSE) ? null : new MoveTo(x, y);
    }

    double plain() {
        Magnitude magnitude = amounts.magnitude();
        return magnitude != null && magnitude.isLength() ? magnitude.value() : Double.NaN;
    }

    private double coordinate(@Nullable Feature feature) {
        int at = s.at;
        double confidence = s.confidence;
        if (feature != null && s.look(Category.FEATURE, feature) != null) {
            s.take(Category.FEATURE);
            s.take(Kind.EQUALS);
            s.take(Kind.COLON);
            s.take(Glue.OF);
            double value = plain();
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        s.back(at, confidence);
        return Double.NaN;
    }

    /** "with a gap of 8", or NaN. */
    double gapBehind() {
        int at = s.at;
        double confidence = s.confidence;
        s.take(Kind.COMMA);
        if (s.take(Glue.WITH) || s.take(Glue.AT)) {
            s.take(Glue.A);
            Magnitude before = amounts.magnitude();
            if (before != null && before.isLength() && s.take(Glue.BETWEEN)) {
                s.take(Category.REFERENCE);
                s.take(Category.QUANTITY);
                return before.value();
            }
            if (s.look(Category.FEATURE, Feature.GAP) != null || s.look(Category.FEATURE, Feature.MARGIN) != null) {
                s.take(Category.FEATURE);
                s.take(Glue.OF);
                Magnitude gap = before == null ? amounts.magnitude() : before;
                if (gap != null && gap.isLength()) {
                    return gap.value();
                }
            }
        }
        s.back(at, confidence);
        Magnitude apart = amounts.magnitude();
        if (apart != null && apart.isLength() && s.kind() == Kind.WORD && s.text(s.at, s.at + 1).equalsIgnoreCase("apart")) {
            s.at++;
            return apart.value();
        }
        s.back(at, confidence);
        return Double.NaN;
    }
}
