package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.EdgeWord;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import org.jspecify.annotations.Nullable;

/** Reads how several components are spread: "evenly", "in a row with a gap of 50", "in a grid with 3 columns". */
final class SpreadReader {
    private final Phrases p;
    private final Scan s;
    private @Nullable Axis along;
    private double gap = Double.NaN;
    private int columns;
    private boolean grid;
    private boolean said;

    SpreadReader(Phrases phrases) {
        this.p = phrases;
        this.s = phrases.scan();
    }

    /**
     * The action, or null.
     *
     * @param needsWay whether a way has to be said
     */
    @Nullable Action read(boolean needsWay) {
        while (part()) {
            said = true;
        }
        if (needsWay && !said) {
            return null;
        }
        return grid ? new Action.ArrangeInGrid(columns, gap) : new Action.Distribute(along, gap);
    }

    private boolean part() {
        int at = s.at;
        double confidence = s.confidence;
        s.take(Kind.COMMA);
        s.take(Glue.AND);
        if (s.take(Glue.EVENLY)) {
            return true;
        }
        if (s.take(Glue.HORIZONTALLY) || vertically() || inGrid() || inColumns() || withGap()) {
            if (s.at > at && along == null && !grid && Double.isNaN(gap)) {
                along = Axis.WIDTH;
            }
            return true;
        }
        s.back(at, confidence);
        if (s.take(Glue.ON, Glue.IN, Glue.TO) && p.targets().read(false) instanceof Target.Screen) {
            return true;
        }
        s.back(at, confidence);
        return false;
    }

    private boolean vertically() {
        if (s.take(Glue.VERTICALLY)) {
            along = Axis.HEIGHT;
            return true;
        }
        return false;
    }

    /** "in a grid", "in a 3 by 2 grid". */
    private boolean inGrid() {
        int at = s.at;
        double confidence = s.confidence;
        if (s.take(Glue.GRID)) {
            return grid = true;
        }
        s.take(Glue.IN, Glue.AS);
        s.take(Glue.A);
        int across = p.amounts().count(1);
        if (across > 0 && (s.take(Kind.CROSS) || s.take(Glue.BY))) {
            p.amounts().count(1);
        } else if (across > 0) {
            s.take(Glue.COLUMN);
        }
        if (s.take(Glue.GRID)) {
            columns = Math.max(0, across);
            return grid = true;
        }
        s.back(at, confidence);
        return false;
    }

    /** "in 3 columns", "with two columns". */
    private boolean inColumns() {
        int at = s.at;
        double confidence = s.confidence;
        s.take(Glue.WITH, Glue.IN, Glue.OF);
        int count = p.amounts().count(1);
        if (count > 0 && s.take(Glue.COLUMN)) {
            columns = count;
            return grid = true;
        }
        s.back(at, confidence);
        return false;
    }

    private boolean withGap() {
        double found = p.moves().points().gapBehind();
        if (Double.isNaN(found)) {
            found = plainGap();
        }
        if (!Double.isNaN(found)) {
            gap = found;
            return true;
        }
        return axisWord();
    }

    /** "by 20px", "20px spacing". */
    private double plainGap() {
        int at = s.at;
        double confidence = s.confidence;
        boolean by = s.take(Glue.BY);
        Magnitude magnitude = p.amounts().magnitude();
        boolean named = s.look(Category.FEATURE, Feature.GAP) != null && s.take(Category.FEATURE) != null;
        if (magnitude != null && magnitude.isLength() && (by || named)) {
            return magnitude.value();
        }
        s.back(at, confidence);
        return Double.NaN;
    }

    private boolean axisWord() {
        EdgeWord word = s.take(Category.EDGE);
        if (word == null) {
            return false;
        }
        switch (word.edges().getFirst()) {
            case CENTRE_X -> along = Axis.WIDTH;
            case CENTRE_Y -> along = Axis.HEIGHT;
            default -> {
                return false;
            }
        }
        return true;
    }
}
