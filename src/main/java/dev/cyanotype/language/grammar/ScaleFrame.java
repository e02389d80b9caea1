package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Comparison;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import org.jspecify.annotations.Nullable;

/** "increase the padding of X by 20%", "enlarge X", "double the width of X", "resize X to 300 by 200". */
final class ScaleFrame {
    private final Phrases p;
    private final Scan s;
    private final Tries tries;
    private final TokenFrame tokens;

    ScaleFrame(Phrases phrases, Tries tries, TokenFrame tokens) {
        this.p = phrases;
        this.s = phrases.scan();
        this.tries = tries;
        this.tokens = tokens;
    }

    /** Behind "increase" or "decrease". */
    boolean change(boolean more) {
        var size = new Comparison(Feature.SIZE, new Amount.Steps(more ? 1 : -1));
        if (s.takeClauseEnd()) {
            p.clauses().refuse(Unclear.incomplete("what to " + (more ? "increase" : "decrease") + " was not said",
                    new Suggestions(s).insert("the size of everything")), Subject.UNSAID);
            return true;
        }
        return tokens.read(more ? 1 : -1) || compare(size);
    }

    /** Behind a verb that says by itself what changes. */
    boolean compare(Comparison comparison) {
        return tries.subjects(true, subject -> scaled(subject, comparison))
                || tries.unsaid(subject -> scaled(subject, comparison));
    }

    private boolean scaled(Subject said, Comparison comparison) {
        Subject subject = withTargetBehind(said);
        Feature feature = subject.feature() == null ? comparison.feature() : AttributeReader.compare(comparison, subject.feature());
        if (subject.isUnsaid() && subject.feature() == Feature.SHADE) {
            return false;
        }
        if (comparison.feature() == Feature.HEIGHT && subject.feature() == null && !comparison.more() && Subject.isText(subject.target())) {
            p.clauses().refuse(Code.UNSUPPORTED, "it cannot shorten words by itself", new Suggestions(s).insert("by 20%"), subject.target());
            return s.takeClauseEnd();
        }
        int at = s.at;
        double confidence = s.confidence;
        boolean of = subject.isUnsaid() && s.take(Glue.TO);
        if (of || s.take(Glue.TO)) {
            Said value = feature == Feature.SIZE ? extent() : p.values().read(feature, true);
            if (value != null) {
                p.emitter().add(value, subject, true);
                return true;
            }
            s.back(at, confidence);
        }
        Amount amount = p.amounts().behind(new Comparison(feature, comparison.amount()), Double.NaN);
        Action action = Changes.change(feature, amount);
        if (action == null) {
            return false;
        }
        p.emitter().add(Said.of(action), subject, true);
        return true;
    }

    /** "increase width card image": a target behind a feature without a word between. */
    private Subject withTargetBehind(Subject subject) {
        if (!subject.isUnsaid() || subject.feature() == null || s.separates(s.at) || s.is(Category.GLUE)) {
            return subject;
        }
        int at = s.at;
        double confidence = s.confidence;
        Target target = p.targets().list(true, TargetReader.MANY);
        if (target == null || !s.takeClauseEnd() && !s.is(Glue.BY) && !s.is(Glue.TO)) {
            s.back(at, confidence);
            return subject;
        }
        return subject.of(target);
    }

    /** Behind "resize". */
    boolean resize() {
        return tries.subjects(true, this::resized) || tries.unsaid(this::resized) || tries.subjects(true, this::lacking)
                || tries.unsaid(this::lacking);
    }

    private boolean resized(Subject subject) {
        if (subject.feature() != null && subject.feature() != Feature.SIZE) {
            return false;
        }
        if (s.take(Glue.BY)) {
            Amount amount = p.amounts().change(true);
            Action action = amount == null ? null : Changes.change(Feature.SIZE, amount);
            if (action == null) {
                return false;
            }
            p.emitter().add(Said.of(action), subject, true);
            return true;
        }
        s.take(Glue.TO);
        Said value = extent();
        if (value != null) {
            p.emitter().add(value, subject, true);
            return true;
        }
        return p.predicates().all(subject);
    }

    /** "300 by 200", "half", "50%", "300px wide". */
    private @Nullable Said extent() {
        int at = s.at;
        double confidence = s.confidence;
        Entry<Double> multiple = s.look(Category.MULTIPLE);
        if (multiple != null) {
            double factor = s.take(multiple);
            s.take(Glue.OF);
            s.take(Category.REFERENCE);
            s.take(Glue.THE);
            s.take(Category.FEATURE);
            return Said.of(PredicateReader.size(new Amount.Factor(factor)));
        }
        Said said = p.values().sizes().size();
        if (said != null && s.takeClauseEnd()) {
            return said;
        }
        s.back(at, confidence);
        return null;
    }

    private boolean lacking(Subject subject) {
        if (!s.takeClauseEnd()) {
            return false;
        }
        p.clauses().refuse(p.unclear().incomplete(Feature.SIZE), subject.target());
        return true;
    }
}
