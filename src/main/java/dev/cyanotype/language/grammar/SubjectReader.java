package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.NounSense;
import dev.cyanotype.language.lexicon.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads what a clause is about: "the header", "the colour of the header", "the header's colour", "the colour". */
final class SubjectReader {
    private final Scan s;
    private final TargetReader targets;

    SubjectReader(Scan scan, TargetReader targets) {
        this.s = scan;
        this.targets = targets;
    }

    /**
     * A subject, or null.
     *
     * @param places whether a place may narrow the target
     * @param most how many targets a list may have
     */
    @Nullable Subject read(boolean places, int most) {
        int at = s.at;
        double confidence = s.confidence;
        Subject subject = feature(places, most);
        if (subject == null) {
            s.back(at, confidence);
            subject = target(places, most);
        }
        if (subject == null) {
            s.back(at, confidence);
        }
        return subject;
    }

    /** "the colour of X", "the colour". */
    private @Nullable Subject feature(boolean places, int most) {
        boolean article = s.take(Glue.THE);
        boolean all = s.look(Category.QUANTITY, Quantity.ALL) != null;
        if (all) {
            s.take(Category.QUANTITY);
        }
        Feature feature = takeFeature(all);
        if (feature == null) {
            return null;
        }
        int at = s.at;
        double confidence = s.confidence;
        if (s.take(Glue.OF) || s.take(Glue.FOR, Glue.ON, Glue.IN) || s.take(Glue.BETWEEN)) {
            Target target = targets.list(places, most);
            if (target != null) {
                return new Subject(target, feature, article);
            }
            s.back(at, confidence);
        }
        return new Subject(Subject.UNSAID, feature, article);
    }

    /** A feature that stands first; a word that is a noun as well is one only where "of" or "to" follows, or nothing. */
    private @Nullable Feature takeFeature(boolean all) {
        Entry<Feature> entry = s.look(Category.FEATURE);
        Entry<NounSense> noun = s.look(Category.NOUN);
        if (entry == null || noun != null && noun.length() > entry.length()) {
            return null;
        }
        if (noun != null && noun.length() == entry.length() || entry.meaning() == Feature.TEXT) {
            int at = s.at;
            double confidence = s.confidence;
            s.take(entry);
            boolean feature = !all && (s.separates(s.at) || s.is(Glue.OF) || s.is(Glue.IN) || s.is(Glue.TO) || s.is(Glue.ON) || s.is(Glue.FOR));
            if (!feature) {
                s.back(at, confidence);
                return noun == null ? s.take(entry) : null;
            }
            return entry.meaning();
        }
        return s.take(entry);
    }

    /** "X", "X's colour", "X colour". */
    private @Nullable Subject target(boolean places, int most) {
        Target target = targets.list(places, most);
        if (target == null) {
            return null;
        }
        s.take(Kind.POSSESSIVE);
        Entry<Feature> entry = s.look(Category.FEATURE);
        if (entry == null) {
            return new Subject(target, null, false);
        }
        return new Subject(target, s.take(entry), false);
    }
}
