package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Token;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.NounSense;
import java.util.List;

/** "make X blue and larger". */
final class MakeFrame {
    private final Phrases p;
    private final Scan s;
    private final Tries tries;

    MakeFrame(Phrases phrases, Tries tries) {
        this.p = phrases;
        this.s = phrases.scan();
        this.tries = tries;
    }

    boolean read() {
        return primary()
                || tries.subjects(true, this::predicates)
                || tries.unsaid(subject -> p.predicates().all(subject))
                || tries.subjects(true, this::lacking);
    }

    private boolean predicates(Subject subject) {
        return s.is(Glue.INTO) ? locked(subject) : p.predicates().all(subject);
    }

    /** What is refused: a type that cannot be changed, a wish without a value. */
    private boolean lacking(Subject subject) {
        return locked(subject) || incomplete(subject);
    }

    /** "make X a card", "turn X into a button", "the id of X". */
    boolean locked(Subject subject) {
        if (subject.feature() == Feature.LOCKED) {
            skipClause();
            p.clauses().refuse(Code.LOCKED, "no edit changes an id, a type or a role", List.of(), subject.target());
            return true;
        }
        s.take(Glue.INTO, Glue.TO);
        if (!s.take(Glue.A)) {
            return false;
        }
        Entry<NounSense> noun = s.look(Category.NOUN);
        if (noun == null || noun.meaning().kind() != NounSense.Kind.TYPE) {
            return false;
        }
        String type = s.text(s.at, s.at + noun.length());
        s.take(noun);
        if (!s.takeClauseEnd()) {
            return false;
        }
        List<String> instead = new Suggestions(s).replaceTokens(p.clauses().begun(), s.at, "add a " + type);
        p.clauses().refuse(Code.LOCKED, "no edit changes the type of a component", instead, subject.target());
        return true;
    }

    private void skipClause() {
        while (!s.separates(s.at)) {
            s.at++;
        }
    }

    private boolean incomplete(Subject subject) {
        if (!s.takeClauseEnd()) {
            return false;
        }
        Said.Fails fails = subject.feature() == null
                ? Unclear.incomplete("what to make of it was not said", new Suggestions(s).insert("blue", "bigger", "bold"))
                : p.unclear().incomplete(subject.feature());
        p.clauses().refuse(fails, subject.target());
        return true;
    }

    /** "make purple primary", "make the primary colour blue". */
    boolean primary() {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        ColourValue colour = p.colours().read(false);
        if (colour != null) {
            s.take(Glue.THE);
            Token token = s.take(Category.TOKEN);
            if (token != null && Changes.isColour(token) && s.takeClauseEnd()) {
                p.clauses().add(new Action.SetTokenColour(token, colour, false), new Target.Screen());
                return true;
            }
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        return false;
    }
}
