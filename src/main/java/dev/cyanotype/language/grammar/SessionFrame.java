package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.Quantity;
import java.util.List;

/** "undo the last 3", "redo twice", "roll back to 4", "select all buttons". */
final class SessionFrame {
    private final Phrases p;
    private final Scan s;
    private final Tries tries;

    SessionFrame(Phrases phrases, Tries tries) {
        this.p = phrases;
        this.s = phrases.scan();
        this.tries = tries;
    }

    boolean undo() {
        if (s.look(Category.QUANTITY, Quantity.EVERYTHING) != null || s.look(Category.QUANTITY, Quantity.ALL) != null) {
            s.take(Category.QUANTITY);
            s.take(Glue.THE);
            s.take(Glue.STEPS);
            p.clauses().add(new Action.RollBack(0), Subject.UNSAID);
            return s.takeClauseEnd();
        }
        int times = times();
        if (times < 0) {
            return false;
        }
        p.clauses().add(new Action.Undo(times), Subject.UNSAID);
        return s.takeClauseEnd();
    }

    boolean redo() {
        int times = times();
        if (times < 0) {
            return false;
        }
        p.clauses().add(new Action.Redo(times), Subject.UNSAID);
        return s.takeClauseEnd();
    }

    /** "", "that", "the last 3 changes", "3 times", "twice"; -1 where something else stands here. */
    private int times() {
        s.take(Category.REFERENCE);
        s.take(Glue.THE);
        Integer ordinal = s.take(Category.ORDINAL);
        if (ordinal != null && ordinal != -1) {
            return -1;
        }
        int count = p.amounts().count(1);
        if (count < 0) {
            Double multiple = s.take(Category.MULTIPLE);
            count = multiple != null && multiple >= 1 && multiple == Math.rint(multiple) ? (int) (double) multiple : 1;
        }
        s.take(Glue.STEPS);
        return s.takeClauseEnd() ? count : -1;
    }

    boolean rollBack() {
        s.take(Glue.TO);
        s.take(Glue.THE);
        s.take(Glue.REVISION);
        int revision = p.amounts().count(0);
        if (revision < 0 && s.kind() == Kind.COLOUR) {
            revision = number(s.text(s.at, s.at + 1));
            s.at++;
        }
        if (revision < 0 || !s.takeClauseEnd()) {
            return false;
        }
        p.clauses().add(new Action.RollBack(revision), Subject.UNSAID);
        return true;
    }

    /** The number of "#12", or -1. */
    private static int number(String written) {
        int number = 0;
        for (int i = 1; i < written.length() && i < 9; i++) {
            int digit = Character.digit(written.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return written.length() > 1 ? number : -1;
    }

    boolean select() {
        if (s.take(Glue.NOTHING)) {
            p.clauses().add(new Action.Select(), nothing());
            return s.takeClauseEnd();
        }
        return tries.targets(true, target -> {
            p.clauses().add(new Action.Select(), target);
            return true;
        });
    }

    boolean deselect() {
        s.take(Category.REFERENCE);
        s.take(Category.QUANTITY);
        if (!s.takeClauseEnd()) {
            return false;
        }
        p.clauses().add(new Action.Select(), nothing());
        return true;
    }

    private static Target nothing() {
        return new Target.Listed(List.of());
    }
}
