package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Action.SetSize;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.Extent;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.Unit;
import org.jspecify.annotations.Nullable;

/** Reads sizes: of both sides, or of one. */
final class SizeReader {
    private final Scan s;
    private final AmountReader amounts;

    SizeReader(Scan scan, AmountReader amounts) {
        this.s = scan;
        this.amounts = amounts;
    }

    /** "300x200", "300 by 200", "120px". */
    @Nullable Said size() {
        Magnitude width = amounts.magnitude();
        if (width == null) {
            return null;
        }
        s.take(Glue.WIDE);
        if (s.take(Kind.CROSS) || takeX() || s.take(Glue.BY)) {
            Magnitude height = amounts.magnitude();
            if (height == null) {
                return null;
            }
            s.take(Glue.TALL);
            Extent across = extent(width);
            Extent down = extent(height);
            return across == null || down == null ? null : Said.of(new SetSize(across, down));
        }
        if (width.unit() == Unit.PERCENT || width.unit() == Unit.TIMES) {
            return Said.of(new Action.ChangeSize(Axis.BOTH, new Amount.Factor(width.isPercent() ? width.value() / 100 : width.value())));
        }
        Extent side = extent(width);
        return side == null ? null : Said.of(new SetSize(side, side));
    }

    private boolean takeX() {
        if (s.kind() == Kind.WORD && s.text(s.at, s.at + 1).equalsIgnoreCase("x") && s.token(s.at + 1).kind() == Kind.NUMBER) {
            s.at++;
            return true;
        }
        return false;
    }

    private static @Nullable Extent extent(Magnitude magnitude) {
        return magnitude.isLength() ? new Extent.Pixels(magnitude.value())
                : magnitude.isPercent() ? new Extent.Share(magnitude.value() / 100)
                : null;
    }

    /** "40px", "50%", "full", "half", "as X", "twice". */
    @Nullable Said extent(Axis axis) {
        int at = s.at;
        Extent extent = null;
        if (s.take(Glue.FULL)) {
            extent = new Extent.Share(1);
        } else {
            Magnitude magnitude = amounts.magnitude();
            if (magnitude != null) {
                extent = extent(magnitude);
            }
        }
        if (extent != null) {
            return Said.of(axis == Axis.WIDTH ? new SetSize(extent, null) : new SetSize(null, extent));
        }
        s.at = at;
        Double multiple = s.take(Category.MULTIPLE);
        if (multiple != null) {
            return multiple == 0.5 && s.separates(s.at)
                    ? Said.of(axis == Axis.WIDTH ? new SetSize(new Extent.Share(0.5), null) : new SetSize(null, new Extent.Share(0.5)))
                    : Said.of(new Action.ChangeSize(axis, new Amount.Factor(multiple)));
        }
        return null;
    }
}
