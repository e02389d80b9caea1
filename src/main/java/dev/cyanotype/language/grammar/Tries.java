package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Target;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tries the readings of what a clause is about, until one lets the rest of the clause be read up to its end: with and without
 * places that narrow it, and the longest list first.
 */
final class Tries {
    private final Phrases p;
    private final Scan s;

    Tries(Phrases phrases) {
        this.p = phrases;
        this.s = phrases.scan();
    }

    /** Tries subjects: "the header", "the colour of the header". */
    boolean subjects(boolean placesFirst, Predicate<Subject> rest) {
        return subjects(placesFirst, rest, MOST) || subjects(!placesFirst, rest, MOST);
    }

    private static final int MOST = TargetReader.MANY;

    private boolean subjects(boolean places, Predicate<Subject> rest, int most) {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        int next = most;
        while (next > 0) {
            Subject subject = p.subjects().read(places, next);
            if (subject == null) {
                s.back(at, confidence);
                return false;
            }
            if (rest.test(subject) && s.takeClauseEnd()) {
                return true;
            }
            p.clauses().truncate(size);
            s.back(at, confidence);
            next = subject.target() instanceof Target.Listed(var targets) ? Math.min(next, targets.size()) - 1 : 0;
        }
        return false;
    }

    /** Tries targets. */
    boolean targets(boolean placesFirst, Predicate<Target> rest) {
        return targets(placesFirst, rest, MOST) || targets(!placesFirst, rest, MOST);
    }

    private boolean targets(boolean places, Predicate<Target> rest, int most) {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        int next = most;
        while (next > 0) {
            Target target = p.targets().list(places, next);
            if (target == null) {
                s.back(at, confidence);
                return false;
            }
            if (rest.test(target) && s.takeClauseEnd()) {
                return true;
            }
            p.clauses().truncate(size);
            s.back(at, confidence);
            next = target instanceof Target.Listed(var targets) ? Math.min(next, targets.size()) - 1 : 0;
        }
        return false;
    }

    /** Tries without any target. */
    boolean unsaid(Predicate<Subject> rest) {
        return attempt(new Subject(Subject.UNSAID, null, false), rest);
    }

    boolean attempt(@Nullable Subject subject, Predicate<Subject> rest) {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        if (subject != null && rest.test(subject) && s.takeClauseEnd()) {
            return true;
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        return false;
    }
}
