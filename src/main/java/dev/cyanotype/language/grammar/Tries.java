package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Target;
import java.util.function.Predicate;

/**
 * Tries the readings of what a clause is about, until one lets the rest of the clause be read up to its end: with and without
 * places that narrow it, and the longest list first.
 */
final class Tries {
    /** How many lists a little shorter than the longest are tried before the first target by itself. */
    private static final int SHORTENED = 2;

    private static final Subject NOTHING = new Subject(Subject.UNSAID, null, false);

    private final Phrases p;
    private final Scan s;

    Tries(Phrases phrases) {
        this.p = phrases;
        this.s = phrases.scan();
    }

    /** Tries subjects: "the header", "the colour of the header". */
    boolean subjects(boolean placesFirst, Predicate<Subject> rest) {
        int before = p.targets().placesRead();
        if (subjects(placesFirst, TargetReader.MANY, rest)) {
            return true;
        }
        boolean same = placesFirst && p.targets().placesRead() == before;
        return !same && subjects(!placesFirst, TargetReader.MANY, rest);
    }

    private boolean subjects(boolean places, int most, Predicate<Subject> rest) {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        int whole = 0;
        int length = most;
        for (int attempt = 0; length > 0; attempt++) {
            Subject subject = p.subjects().read(places, length);
            if (subject != null && rest.test(subject) && s.takeClauseEnd()) {
                return true;
            }
            p.clauses().truncate(size);
            s.back(at, confidence);
            if (subject == null || !(subject.target() instanceof Target.Listed(var targets))) {
                return false;
            }
            whole = attempt == 0 ? targets.size() : whole;
            length = shorter(whole, attempt, length);
        }
        return false;
    }

    /** The length of the list to try next; 0 for none. */
    private static int shorter(int whole, int attempt, int length) {
        int next = whole - attempt - 1;
        return attempt < SHORTENED && next > 1 ? next : length > 1 ? 1 : 0;
    }

    /** Tries targets without a feature. */
    boolean targets(boolean placesFirst, Predicate<Target> rest) {
        int before = p.targets().placesRead();
        if (targets(placesFirst, TargetReader.MANY, rest)) {
            return true;
        }
        boolean same = placesFirst && p.targets().placesRead() == before;
        return !same && targets(!placesFirst, TargetReader.MANY, rest);
    }

    private boolean targets(boolean places, int most, Predicate<Target> rest) {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        int whole = 0;
        int length = most;
        for (int attempt = 0; length > 0; attempt++) {
            Target target = p.targets().list(places, length);
            if (target != null && rest.test(target) && s.takeClauseEnd()) {
                return true;
            }
            p.clauses().truncate(size);
            s.back(at, confidence);
            if (!(target instanceof Target.Listed(var targets))) {
                return false;
            }
            whole = attempt == 0 ? targets.size() : whole;
            length = shorter(whole, attempt, length);
        }
        return false;
    }

    /** Tries without any target. */
    boolean unsaid(Predicate<Subject> rest) {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        if (rest.test(NOTHING) && s.takeClauseEnd()) {
            return true;
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        return false;
    }
}
