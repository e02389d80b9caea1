package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.Target.Measure;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Comparison;
import dev.cyanotype.language.lexicon.EdgeWord;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a noun to say which are meant. */
final class ConditionReader {
    private static final int LONGEST_TEXT = 8;

    /** "of the page": it narrows nothing. */
    private static final Condition HOLDS_ALWAYS = new Condition.Having("");

    private final Scan s;
    private final TargetReader targets;
    private final AmountReader amounts;
    private int placesRead;

    ConditionReader(Scan scan, TargetReader targets, AmountReader amounts) {
        this.s = scan;
        this.targets = targets;
        this.amounts = amounts;
    }

    int placesRead() {
        return placesRead;
    }

    /**
     * Reads one more condition, if one stands here, and adds it.
     *
     * @param places whether a place may be one; where the place is what a clause is for, it may not
     */
    boolean read(boolean places, List<Condition> conditions) {
        int at = s.at;
        double confidence = s.confidence;
        Condition condition = said();
        if (condition == null) {
            s.back(at, confidence);
            condition = role();
        }
        if (condition == null) {
            s.back(at, confidence);
            condition = clause(places, conditions);
        }
        if (condition == null && s.at == at) {
            condition = compared();
        }
        if (condition == null && places && s.at == at) {
            condition = trait();
            condition = condition == null ? place(conditions) : condition;
            placesRead += condition == null ? 0 : 1;
        }
        if (condition == null) {
            s.back(at, confidence);
            return false;
        }
        if (condition != HOLDS_ALWAYS) {
            conditions.add(condition);
        }
        return true;
    }

    private @Nullable Condition said() {
        if (!s.take(Glue.SAYING)) {
            return null;
        }
        if (s.kind() == Kind.QUOTED) {
            String text = s.token().text();
            s.at++;
            return text == null ? null : new Condition.Saying(text);
        }
        for (int words = LONGEST_TEXT; words > 0; words--) {
            int end = s.at + words;
            if (end < s.tokens.length && s.vocabulary.hasText(s.text(s.at, end))) {
                String text = s.text(s.at, end);
                s.takeAs(Trace.Use.TEXT, end);
                return new Condition.Saying(text);
            }
        }
        int from = s.at;
        while (s.kind() == Kind.WORD && !s.separates(s.at) && s.at - from < LONGEST_TEXT && (s.at == from || !mayFollow())) {
            s.takeAs(Trace.Use.TEXT, s.at + 1);
        }
        return s.at == from ? null : new Condition.Saying(s.text(from, s.at));
    }

    /** Whether a word may stand behind a description: bare words that it says end there. */
    private boolean mayFollow() {
        return s.is(Category.GLUE) || s.is(Category.COLOUR) || s.is(Category.SHADE) || s.is(Category.COMPARATIVE) || s.is(Category.QUALITY)
                || s.is(Category.FEATURE) || s.is(Category.DEGREE) || s.is(Category.RELATION);
    }

    /** "with the role hero", "in the role of hero". */
    private @Nullable Condition role() {
        if (!s.take(Glue.WITH, Glue.IN)) {
            return null;
        }
        s.take(Glue.THE);
        if (!s.take(Glue.ROLE)) {
            return null;
        }
        s.take(Glue.OF);
        String role = s.kind() == Kind.QUOTED || s.kind() == Kind.WORD ? s.text(s.at, s.at + 1) : null;
        String text = s.token().text();
        s.takeAs(Trace.Use.TEXT, s.at + 1);
        return role == null ? null : new Condition.InRole(text == null ? role.toLowerCase(Locale.ROOT) : text);
    }

    /** "that are dark", "which is below the divider". */
    private @Nullable Condition clause(boolean places, List<Condition> conditions) {
        int at = s.at;
        double confidence = s.confidence;
        if (!s.take(Glue.WHICH)) {
            return null;
        }
        if (s.take(Glue.BE)) {
            Condition condition = trait();
            condition = condition == null ? compared() : condition;
            condition = condition == null ? targets.premodifiers().coloured() : condition;
            if (condition != null) {
                return condition;
            }
            Condition place = places ? place(conditions) : null;
            if (place != null) {
                placesRead++;
                return place;
            }
        }
        s.back(at, confidence);
        return null;
    }

    /** A trait of several words, "with a border", or any behind "that is". */
    private @Nullable Condition trait() {
        Entry<Condition> entry = s.look(Category.TRAIT);
        if (entry == null || entry.length() == 1 && (s.at == 0 || !isVerbOfBeing(s.at - 1))) {
            return null;
        }
        return s.take(entry);
    }

    private boolean isVerbOfBeing(int index) {
        Entry<Glue> entry = s.look(Category.GLUE, index);
        return entry != null && entry.meaning() == Glue.BE;
    }

    /** "wider than 160px", "taller than the header". */
    private @Nullable Condition compared() {
        int at = s.at;
        double confidence = s.confidence;
        Comparison comparison = s.take(Category.COMPARATIVE);
        Measure measure = comparison == null ? null : measure(comparison.feature());
        if (comparison != null && measure != null && s.take(Glue.THAN)) {
            Magnitude magnitude = amounts.magnitude();
            if (magnitude != null && magnitude.isLength()) {
                Measure side = measure == Measure.AREA ? Measure.WIDTH : measure;
                return new Condition.Compared(side, comparison.more(), magnitude.value(), null);
            }
            Target than = magnitude == null ? targets.read(false) : null;
            if (than != null) {
                return new Condition.Compared(measure, comparison.more(), Double.NaN, than);
            }
        }
        s.back(at, confidence);
        return null;
    }

    private static @Nullable Measure measure(Feature feature) {
        return switch (feature) {
            case WIDTH -> Measure.WIDTH;
            case HEIGHT -> Measure.HEIGHT;
            case SIZE -> Measure.AREA;
            case FONT_SIZE -> Measure.FONT_SIZE;
            default -> null;
        };
    }

    private @Nullable Condition place(List<Condition> conditions) {
        if (isWay()) {
            return null;
        }
        int at = s.at;
        double confidence = s.confidence;
        Condition between = between();
        if (between != null) {
            return between;
        }
        s.back(at, confidence);
        Condition related = related();
        if (related != null) {
            return related;
        }
        s.back(at, confidence);
        Condition region = region(conditions);
        if (region != null) {
            return region;
        }
        s.back(at, confidence);
        return part();
    }

    /** "in a row", "to the front": how something is put, not where what is meant lies. */
    private boolean isWay() {
        return s.is(Glue.HORIZONTALLY) || s.is(Glue.VERTICALLY) || s.is(Glue.GRID) || s.is(Glue.FRONT) || s.is(Glue.REAR)
                || s.is(Glue.START) || s.is(Glue.END);
    }

    private @Nullable Condition between() {
        if (!s.take(Glue.BETWEEN)) {
            return null;
        }
        Target first = targets.read(false);
        if (first == null) {
            return null;
        }
        int at = s.at;
        double confidence = s.confidence;
        Target second = s.take(Glue.AND) ? targets.read(false) : null;
        if (second == null) {
            s.back(at, confidence);
        }
        return new Condition.Between(first, second);
    }

    private @Nullable Condition related() {
        Relation relation = s.take(Category.RELATION);
        if (relation == null) {
            return null;
        }
        Target to = targets.list(true, TargetReader.MANY);
        if (to == null || to instanceof Target.Screen && relation != Relation.INSIDE || to instanceof Target.Everything) {
            return null;
        }
        return to instanceof Target.Screen ? HOLDS_ALWAYS : new Condition.Related(relation, to);
    }

    /** "on the left", "at the bottom of the screen". */
    private @Nullable Condition region(List<Condition> conditions) {
        if (!s.take(Glue.ON, Glue.AT, Glue.IN)) {
            return null;
        }
        s.take(Glue.THE);
        EdgeWord word = s.take(Category.EDGE);
        if (word == null) {
            return null;
        }
        if (s.take(Glue.OF)) {
            if (!(targets.read(false) instanceof Target.Screen)) {
                return null;
            }
        }
        List<Edge> edges = word.edges();
        if (edges.size() > 1) {
            conditions.add(new Condition.InRegion(edges.get(1)));
        }
        return new Condition.InRegion(edges.getFirst());
    }

    /** "of the header". */
    private @Nullable Condition part() {
        if (s.is(Glue.FROM) && s.token(s.at + 1).kind() == Kind.QUOTED || !s.take(Glue.OF)) {
            return null;
        }
        Target whole = targets.read(true);
        if (whole == null || whole instanceof Target.Everything) {
            return null;
        }
        return whole instanceof Target.Screen ? HOLDS_ALWAYS : new Condition.PartOf(whole);
    }
}
