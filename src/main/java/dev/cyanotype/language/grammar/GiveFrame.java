package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Token;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import java.util.ArrayList;
import java.util.List;

/** "give X a red border", "use blue for X", "apply a shadow to X", "paint X green". */
final class GiveFrame {
    private final Phrases p;
    private final Scan s;
    private final Tries tries;
    private final TokenFrame tokens;

    GiveFrame(Phrases phrases, Tries tries, TokenFrame tokens) {
        this.p = phrases;
        this.s = phrases.scan();
        this.tries = tries;
        this.tokens = tokens;
    }

    boolean give() {
        return tries.subjects(true, subject -> subject.feature() == null && given(subject)) || tries.subjects(true, this::lacksAttribute);
    }

    private boolean lacksAttribute(Subject subject) {
        if (!s.takeClauseEnd()) {
            return false;
        }
        var fills = new Suggestions(s).insert("a border", "a shadow", "rounded corners");
        p.clauses().refuse(Unclear.incomplete("what to give it was not said", fills), subject.target());
        return true;
    }

    private boolean given(Subject subject) {
        List<Said> attributes = attributes();
        for (int i = 0; i < attributes.size(); i++) {
            p.emitter().add(attributes.get(i), subject, i == 0);
        }
        return !attributes.isEmpty();
    }

    /** One attribute or a list of them; empty where there is none. */
    List<Said> attributes() {
        List<Said> attributes = new ArrayList<>(2);
        int behind = s.at;
        double confidence = s.confidence;
        do {
            int at = s.at;
            Said said = p.attributes().read();
            if (said == null) {
                said = p.values().colours().colour(ColourPlace.UNQUALIFIED, false);
            }
            if (said == null && s.look(Category.QUALITY) instanceof Entry<Action> quality
                    && !(quality.meaning() instanceof Action.MoveToEdge)) {
                said = Said.of(s.take(quality));
            }
            if (said == null || s.at == at) {
                s.back(behind, confidence);
                return attributes;
            }
            attributes.add(said);
            behind = s.at;
            confidence = s.confidence;
        } while (s.takeJoint());
        return attributes;
    }

    /** "use blue for X", "apply a shadow to X", "use blue as the primary colour". */
    boolean use() {
        if (tokens.read(0)) {
            return true;
        }
        int size = p.clauses().size();
        int at = s.at;
        double confidence = s.confidence;
        List<Said> attributes = attributes();
        if (attributes.isEmpty()) {
            return false;
        }
        if (attributes.size() == 1 && s.take(Glue.AS) && as(attributes.getFirst())) {
            return true;
        }
        if (s.take(Glue.FOR, Glue.ON, Glue.TO) || s.take(Glue.IN, Glue.BETWEEN)) {
            s.take(Glue.TO, Glue.FOR);
            Subject subject = p.subjects().read(true, TargetReader.MANY);
            if (subject != null && s.takeClauseEnd()) {
                return all(attributes, subject);
            }
            p.clauses().truncate(size);
            s.back(at, confidence);
            return false;
        }
        return s.takeClauseEnd() && all(attributes, new Subject(Subject.UNSAID, null, false));
    }

    private boolean all(List<Said> attributes, Subject subject) {
        Feature feature = subject.feature();
        for (int i = 0; i < attributes.size(); i++) {
            Said said = attributes.get(i);
            if (feature != null && feature.place() != null && said instanceof Said.Means(Action.Recolour(var place, ColourValue colour))) {
                said = Said.of(new Action.Recolour(ColourValueReader.place(feature), colour));
            }
            p.emitter().add(said, subject, i == 0);
        }
        return true;
    }

    private boolean as(Said said) {
        s.take(Glue.THE, Glue.A);
        if (!(said instanceof Said.Means(Action.Recolour(ColourPlace place, ColourValue colour)))) {
            return false;
        }
        Token token = s.take(Category.TOKEN);
        if (token != null && Changes.isColour(token)) {
            p.clauses().add(new Action.SetTokenColour(token, colour, s.take(Glue.EVERYWHERE)), new Target.Screen());
            return s.takeClauseEnd();
        }
        Subject subject = p.subjects().read(true, 1);
        return subject != null && subject.feature() != null && subject.feature().place() != null && s.takeClauseEnd()
                && all(List.of(said), subject);
    }

    boolean paint() {
        return tries.subjects(true, this::painted) || tries.subjects(true, this::lacking);
    }

    private boolean painted(Subject subject) {
        s.take(Glue.WITH, Glue.IN, Glue.TO);
        s.take(Glue.BY);
        Feature feature = subject.feature();
        ColourPlace place = feature == null ? ColourPlace.UNQUALIFIED : feature.place();
        if (place == null) {
            place = ColourPlace.UNQUALIFIED;
        }
        Said said = p.values().colours().colour(place, true);
        if (said == null) {
            return false;
        }
        p.emitter().add(said, subject, true);
        return true;
    }

    private boolean lacking(Subject subject) {
        if (!s.takeClauseEnd()) {
            return false;
        }
        p.clauses().refuse(p.unclear().incomplete(Feature.COLOUR), subject.target());
        return true;
    }
}
