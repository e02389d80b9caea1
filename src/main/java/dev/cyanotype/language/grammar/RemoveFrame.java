package dev.cyanotype.language.grammar;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.NounSense;
import dev.cyanotype.language.lexicon.Unit;

/** "delete X", "remove the shadow of X", "duplicate X twice", "wrap X in a card", "unwrap X". */
final class RemoveFrame {
    private final Phrases p;
    private final Scan s;
    private final Tries tries;
    private final MakeFrame make;

    RemoveFrame(Phrases phrases, Tries tries, MakeFrame make) {
        this.p = phrases;
        this.s = phrases.scan();
        this.tries = tries;
        this.make = make;
    }

    private boolean add(Action action, Target target) {
        p.clauses().add(action, target);
        return true;
    }

    boolean delete() {
        if (s.takeClauseEnd()) {
            return add(new Action.Delete(), Subject.UNSAID);
        }
        return tries.subjects(true, this::deleted);
    }

    private boolean deleted(Subject subject) {
        if (subject.feature() == Feature.LOCKED) {
            return make.locked(subject);
        }
        if (subject.feature() == null) {
            return !(subject.target() instanceof Target.Screen) && add(new Action.Delete(), subject.target());
        }
        Said said = p.attributes().removal(subject.feature());
        if (said == null) {
            return false;
        }
        p.emitter().add(said, subject, true);
        return true;
    }

    /** "duplicate X", "copy X 3 times", "make 3 copies of X" behind the count. */
    boolean duplicate() {
        if (s.takeClauseEnd()) {
            return add(new Action.Duplicate(1), Subject.UNSAID);
        }
        return tries.targets(true, this::duplicated);
    }

    private boolean duplicated(Target target) {
        int times = 1;
        Entry<Double> multiple = s.look(Category.MULTIPLE);
        if (multiple != null && multiple.meaning() >= 2 && multiple.meaning() == Math.rint(multiple.meaning())) {
            times = (int) (double) s.take(multiple);
        } else if (s.kind() == Kind.NUMBER && s.token().unit() == Unit.TIMES) {
            Magnitude magnitude = p.amounts().magnitude();
            times = magnitude == null ? 1 : (int) magnitude.value();
        } else {
            int count = p.amounts().count(1);
            if (count > 0) {
                times = count;
                if (!s.take(Glue.COPIES)) {
                    return false;
                }
            }
        }
        return !(target instanceof Target.Screen) && add(new Action.Duplicate(times), target);
    }

    /** "make 3 copies of X". */
    boolean copies() {
        int at = s.at;
        double confidence = s.confidence;
        int count = p.amounts().count(1);
        if (count < 0 && s.take(Glue.A)) {
            count = 1;
        }
        if (count > 0 && s.take(Glue.COPIES) && s.take(Glue.OF)) {
            int times = count;
            if (tries.targets(true, target -> add(new Action.Duplicate(times), target))) {
                return true;
            }
        }
        s.back(at, confidence);
        return false;
    }

    boolean wrap() {
        return tries.targets(false, this::wrapped) || tries.unsaid(subject -> wrapped(subject.target()));
    }

    private boolean wrapped(Target target) {
        int at = s.at;
        double confidence = s.confidence;
        if (s.take(Glue.IN, Glue.INTO, Glue.WITH)) {
            s.take(Glue.A);
            Entry<NounSense> noun = s.look(Category.NOUN);
            if (noun != null && noun.meaning().kind() == NounSense.Kind.TYPE && noun.meaning().types().getFirst().isContainerLike()) {
                s.take(noun);
                return add(new Action.Wrap(noun.meaning().types().getFirst()), target);
            }
            return false;
        }
        s.back(at, confidence);
        if (s.kind() == Kind.WORD && s.text(s.at, s.at + 1).equalsIgnoreCase("together")) {
            s.at++;
        }
        return add(new Action.Wrap(ComponentType.CONTAINER), target);
    }

    boolean unwrap() {
        if (s.takeClauseEnd()) {
            return add(new Action.Unwrap(), Subject.UNSAID);
        }
        return tries.targets(true, target -> add(new Action.Unwrap(), target));
    }
}
