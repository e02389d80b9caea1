package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Factor;
import dev.cyanotype.language.lexicon.Glue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clauses without a verb: "red", "rounded buttons", "cards same height", "the title should be bold", "text to hello". */
final class BareFrame {
    private final Phrases p;
    private final Scan s;
    private final Tries tries;
    private final TokenFrame tokens;
    private final GiveFrame give;

    BareFrame(Phrases phrases, Tries tries, TokenFrame tokens, GiveFrame give) {
        this.p = phrases;
        this.s = phrases.scan();
        this.tries = tries;
        this.tokens = tokens;
        this.give = give;
    }

    boolean read(AddFrame add, MakeFrame make, ChangeFrame change) {
        s.assume(Factor.NO_VERB);
        return tokens.read(0)
                || make.primary()
                || colourFor()
                || qualityFirst()
                || tries.unsaid(subject -> p.predicates().all(subject))
                || tries.subjects(true, subject -> said(subject, change))
                || attributesFor()
                || added(add)
                || lacksToo();
    }

    /** "change the header's colour and the footer's text": another that lacks its value. */
    private boolean lacksToo() {
        List<Part> parts = p.clauses().parts();
        if (parts.isEmpty() || !(parts.getLast() instanceof Part.Refused before) || before.rejection().code() != Code.INCOMPLETE) {
            return false;
        }
        return tries.subjects(true, subject -> {
            if (subject.feature() == null || !s.takeClauseEnd()) {
                return false;
            }
            p.clauses().refuse(p.unclear().incomplete(subject.feature()), subject.target());
            return true;
        });
    }

    /** "the title should be bold", "X to say Y", "header blue", "text to hello". */
    private boolean said(Subject subject, ChangeFrame change) {
        boolean should = s.take(Glue.SHOULD);
        if (subject.feature() != null && change.changedBare(subject, should)) {
            return true;
        }
        if (should && s.take(Glue.MOVED)) {
            Action move = p.moves().read();
            if (move == null) {
                return false;
            }
            p.clauses().add(move, subject.target());
            return true;
        }
        if (should && s.take(Glue.SAY, Glue.SAYING)) {
            String text = p.texts().read();
            if (text == null) {
                return false;
            }
            p.clauses().add(new Action.SetWords(Action.Words.TEXT, text), subject.target());
            return true;
        }
        if (subject.isUnsaid() && subject.feature() == null) {
            return false;
        }
        return p.predicates().all(subject) || should && quoted(subject);
    }

    private boolean quoted(Subject subject) {
        String text = p.texts().quoted();
        if (text == null) {
            return false;
        }
        p.clauses().add(new Action.SetWords(Action.Words.TEXT, text), subject.target());
        return true;
    }

    /** "rounded buttons", "bigger text", "a darker header". */
    private boolean qualityFirst() {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        Said said = adjective();
        if (said != null) {
            Target target = p.targets().list(true, TargetReader.MANY);
            if (target != null && s.takeClauseEnd()) {
                p.emitter().add(said, new Subject(target, null, false), true);
                return true;
            }
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        return false;
    }

    private @Nullable Said adjective() {
        double degree = p.amounts().degree();
        var quality = s.look(Category.QUALITY);
        if (quality != null && !s.is(Category.ORDINAL)) {
            return Said.of(s.take(quality));
        }
        var comparison = s.take(Category.COMPARATIVE);
        if (comparison == null) {
            return null;
        }
        Action action = Changes.change(comparison.feature(), p.amounts().defaultOf(comparison, degree));
        return action == null ? null : Said.of(action);
    }

    /** "darker purple for the primary colour", "blue for the header". */
    private boolean colourFor() {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        if (p.colours().read(false) != null && (s.is(Glue.FOR) || s.is(Glue.AS) || s.is(Glue.ON))) {
            s.back(at, confidence);
            if (forToken() || give.use()) {
                return true;
            }
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        return false;
    }

    private boolean forToken() {
        int at = s.at;
        double confidence = s.confidence;
        var colour = p.colours().read(false);
        if (colour != null && s.take(Glue.FOR, Glue.AS)) {
            s.take(Glue.THE);
            var token = s.take(Category.TOKEN);
            if (token != null && Changes.isColour(token) && s.takeClauseEnd()) {
                p.clauses().add(new Action.SetTokenColour(token, colour, false), new Target.Screen());
                return true;
            }
        }
        s.back(at, confidence);
        return false;
    }

    /** "more padding on the cards", "20px padding for the header". */
    private boolean attributesFor() {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        List<Said> attributes = give.attributes();
        if (!attributes.isEmpty() && s.is(Category.GLUE)) {
            s.back(at, confidence);
            if (give.use()) {
                return true;
            }
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        return false;
    }

    /** "dividing line between each section", "a button below the title". */
    private boolean added(AddFrame add) {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        boolean article = s.is(Glue.A);
        if (add.component() && p.clauses().parts().getLast() instanceof Part.Read read
                && read.clause().action() instanceof Action.Add made
                && (article || made.placement() instanceof Action.Placement.Between)) {
            s.assume(Factor.DEFAULT_WAY);
            return true;
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        return false;
    }
}
