package dev.cyanotype.language.grammar;

import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Action.ChangeSize;
import dev.cyanotype.language.Action.MatchSize;
import dev.cyanotype.language.Action.SetSize;
import dev.cyanotype.language.Action.SetStyle;
import dev.cyanotype.language.Action.SetWords;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.Extent;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Comparison;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Factor;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.Verb;
import org.jspecify.annotations.Nullable;

/** Reads what is said of a subject: "blue", "20% bigger", "as wide as the header", "bold and centred", "to the left". */
final class PredicateReader {
    private final Phrases p;
    private final Scan s;
    private boolean placing = true;

    PredicateReader(Phrases phrases) {
        this.p = phrases;
        this.s = phrases.scan();
    }

    /** Reads one predicate or a list of them, and adds a clause for each. */
    boolean all(Subject subject) {
        return all(subject, true);
    }

    /**
     * Reads one predicate or a list of them, and adds a clause for each.
     *
     * @param placing whether a place may be said, as "make it in the middle" says one and "change the one in the middle" does not
     */
    boolean all(Subject subject, boolean placing) {
        this.placing = placing;
        int size = p.clauses().size();
        double base = s.confidence;
        if (!one(subject, true)) {
            return false;
        }
        Subject rest = subject.feature() == null || subject.isWords() ? subject : null;
        while (rest != null) {
            int at = s.at;
            double confidence = s.confidence;
            int added = p.clauses().size();
            s.confidence = base;
            boolean joined = s.takeJoint() || s.is(Glue.WITH);
            if (!joined || startsVerb() || !one(rest, false) || !endsHere()) {
                p.clauses().truncate(added);
                s.back(at, confidence);
                break;
            }
        }
        return p.clauses().size() > size;
    }

    private boolean startsVerb() {
        return s.is(Category.VERB) && !s.is(Category.COMPARATIVE) && !s.is(Category.QUALITY) && !s.is(Category.GLUE);
    }

    private boolean endsHere() {
        return s.takeClauseEnd() || s.is(Glue.WITH);
    }

    /** Reads one predicate and adds its clause. */
    boolean one(Subject subject, boolean first) {
        int at = s.at;
        double confidence = s.confidence;
        Said said = read(subject);
        if (said == null) {
            s.back(at, confidence);
            return false;
        }
        p.emitter().add(said, subject, first);
        return true;
    }

    /** What is said of a subject, or null. */
    @Nullable Said read(Subject subject) {
        int at = s.at;
        double confidence = s.confidence;
        s.take(Glue.BE);
        Feature feature = subject.feature();
        if (feature != null) {
            Said value = ofFeature(feature);
            if (value != null || !subject.isWords()) {
                return value;
            }
            s.back(at, confidence);
            s.take(Glue.BE);
        }
        int behind = s.at;
        double then = s.confidence;
        for (int way = 0; way < WAYS; way++) {
            Said said = way(way);
            if (said != null) {
                return said;
            }
            s.back(behind, then);
        }
        return null;
    }

    private static final int WAYS = 11;

    private @Nullable Said way(int way) {
        return switch (way) {
            case 0 -> same();
            case 1 -> measured();
            case 2 -> p.values().colour(ColourPlace.UNQUALIFIED, false) instanceof Said said && !s.is(Category.FEATURE) ? said : null;
            case 3 -> p.attributes().read() instanceof Said said ? said : null;
            case 4 -> compared();
            case 5 -> multiplied();
            case 6 -> quality();
            case 7 -> whole();
            case 8 -> having();
            case 9 -> saying();
            default -> placing && p.moves().read() instanceof Action action ? Said.of(action) : matching();
        };
    }

    /** A value of the subject's own feature, or a comparative that goes for it. */
    private @Nullable Said ofFeature(Feature feature) {
        int at = s.at;
        double confidence = s.confidence;
        s.take(Kind.EQUALS);
        s.take(Kind.COLON);
        if (feature == Feature.LOCKED) {
            return null;
        }
        double degree = p.amounts().degree();
        Magnitude before = p.amounts().magnitude();
        Comparison comparison = s.take(Category.COMPARATIVE);
        if (comparison != null && !s.is(Category.COLOUR) && !s.is(Category.FEATURE)) {
            Comparison meant = new Comparison(AttributeReader.compare(comparison, feature), comparison.amount());
            Amount amount = before == null ? p.amounts().behind(meant, degree) : AmountReader.change(before, comparison.more());
            Action action = Changes.change(meant.feature(), amount);
            return action == null ? null : Said.of(action);
        }
        s.back(at, confidence);
        Entry<Action> quality = s.look(Category.QUALITY);
        if (quality != null && (feature == Feature.RADIUS || feature == Feature.BORDER || feature == Feature.FONT || feature == Feature.TEXT)) {
            s.take(quality);
            return Said.of(quality.meaning());
        }
        if (feature == Feature.TEXT) {
            return s.kind() == Kind.QUOTED ? p.values().read(feature, false) : null;
        }
        Said value = p.values().read(feature, false);
        if (value == null && feature.place() != null) {
            value = p.unclear().shade(feature);
        }
        return value;
    }

    /** "the same size as X", "same height", "as wide as X". */
    private @Nullable Said same() {
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
            var colour = p.values().ofTarget(true);
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

    private static @Nullable Axis axis(Feature feature) {
        return switch (feature) {
            case SIZE -> Axis.BOTH;
            case WIDTH -> Axis.WIDTH;
            case HEIGHT -> Axis.HEIGHT;
            default -> null;
        };
    }

    /** "150px wide", "300 by 200", "20% bigger", "2 times wider", "50% transparent". */
    private @Nullable Said measured() {
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
            return Said.of(wide ? new SetSize(extent, tallBehind()) : new SetSize(wideBehind(), extent));
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
        if (s.is(Category.FEATURE)) {
            return null;
        }
        return size instanceof Said.Means(SetSize(Extent width, Extent height)) && width != null && width.equals(height)
                && s.at - at < 3 ? null : size;
    }

    private @Nullable Extent tallBehind() {
        return behind(Glue.TALL);
    }

    private @Nullable Extent wideBehind() {
        return behind(Glue.WIDE);
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

    /** "much bigger", "darker by 10%", "a bit more rounded". */
    private @Nullable Said compared() {
        s.take(Glue.A);
        double degree = p.amounts().degree();
        Comparison comparison = s.take(Category.COMPARATIVE);
        if (comparison == null || s.is(Category.FEATURE)) {
            return null;
        }
        Action action = Changes.change(comparison.feature(), p.amounts().behind(comparison, degree));
        return action == null ? null : Said.of(action);
    }

    /** "twice as wide", "half the size", "double". */
    private @Nullable Said multiplied() {
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
        Feature of = feature != null ? feature : comparison != null ? comparison.feature() : Feature.SIZE;
        Action action = Changes.change(of, new Amount.Factor(multiple));
        return action == null ? null : Said.of(action);
    }

    private @Nullable Said quality() {
        double degree = p.amounts().degree();
        s.take(Glue.A);
        Entry<Action> entry = s.look(Category.QUALITY);
        if (entry == null) {
            return null;
        }
        s.take(entry);
        if (entry.meaning() instanceof Action.ChangeStyle(Property property, Amount.Steps(double steps)) && !Double.isNaN(degree)) {
            return Said.of(new Action.ChangeStyle(property, new Amount.Steps(steps * degree)));
        }
        if (entry.meaning() instanceof Action.MoveToEdge(var edges, var ofScreen)) {
            return placing ? Said.of(p.places().of(edges)) : null;
        }
        return Said.of(entry.meaning());
    }

    /** "full width", "full height". */
    private @Nullable Said whole() {
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

    private @Nullable Said having() {
        return s.take(Glue.HAVE, Glue.WITH, Glue.WITHOUT) || s.take(Glue.OF) || s.take(Glue.IN) ? p.given(s.at - 1) : null;
    }

    private @Nullable Said saying() {
        if (!s.take(Glue.SAY, Glue.SAYING)) {
            return null;
        }
        String text = p.texts().read();
        return text == null ? null : Said.of(new SetWords(Action.Words.TEXT, text));
    }

    /** "match the header", "match this colour". */
    private @Nullable Said matching() {
        if (s.look(Category.VERB, Verb.MATCH) == null) {
            return null;
        }
        s.take(Category.VERB);
        var colour = p.values().ofTarget(true);
        if (colour != null) {
            return Said.of(new Action.Recolour(ColourPlace.UNQUALIFIED, colour));
        }
        Target other = p.targets().read(true);
        if (other == null) {
            return null;
        }
        s.take(Kind.POSSESSIVE);
        Feature feature = s.take(Category.FEATURE);
        Axis axis = axis(feature == null ? Feature.SIZE : feature);
        s.assume(Factor.DEFAULT_WAY);
        return axis == null ? p.unclear().incomplete() : Said.of(new MatchSize(axis, other));
    }

    /** The change of size that a verb by itself says. */
    static Action size(Amount amount) {
        return new ChangeSize(Axis.BOTH, amount);
    }

    /** A rejection for words that are understood and lack something. */
    static Said.Fails incomplete(String message, java.util.List<String> suggestions) {
        return new Said.Fails(Code.INCOMPLETE, message, suggestions);
    }
}
