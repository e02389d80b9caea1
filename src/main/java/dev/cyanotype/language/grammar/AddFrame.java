package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Code;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Glue;
import java.util.List;

/** "add a blue button saying 'Buy' below the title", "add padding to X", "add 'now' to the title". */
final class AddFrame {
    private final Phrases p;
    private final Scan s;
    private final Tries tries;
    private final WordsFrame words;
    private final GiveFrame give;
    private final NewcomerReader newcomers;

    AddFrame(Phrases phrases, Tries tries, WordsFrame words, GiveFrame give) {
        this.p = phrases;
        this.s = phrases.scan();
        this.tries = tries;
        this.words = words;
        this.give = give;
        this.newcomers = new NewcomerReader(phrases, give);
    }

    boolean read() {
        return quoted() || component() || attribute() || unknown();
    }

    /** "add 'now' to the title", "add 'now' to the start of the title". */
    private boolean quoted() {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        String text = p.texts().quoted();
        if (text != null) {
            boolean before = s.take(Glue.START);
            boolean after = !before && s.take(Glue.END);
            if (before || after ? s.take(Glue.OF) : s.take(Glue.TO)) {
                if (words.appended(text, before)) {
                    return true;
                }
            }
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        return false;
    }

    /** "add padding and a shadow to X". */
    private boolean attribute() {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        List<Said> attributes = give.attributes();
        if (!attributes.isEmpty()) {
            boolean to = s.take(Glue.TO, Glue.ON, Glue.FOR) || s.take(Glue.IN, Glue.AROUND, Glue.BETWEEN);
            if (to && tries.subjects(true, subject -> subject.feature() == null && all(attributes, subject))) {
                return true;
            }
            if (!to && s.takeClauseEnd()) {
                return all(attributes, new Subject(Subject.UNSAID, null, false));
            }
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        return false;
    }

    private boolean all(List<Said> attributes, Subject subject) {
        for (int i = 0; i < attributes.size(); i++) {
            p.emitter().add(attributes.get(i), subject, i == 0);
        }
        return true;
    }

    /** A new component. */
    boolean component() {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        if (newcomers.read() && s.takeClauseEnd()) {
            return true;
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        return false;
    }

    /** A noun that is no kind of component: refused with kinds that are. */
    private boolean unknown() {
        int from = s.at;
        if (!s.take(Glue.A) && !s.take(Glue.THE)) {
            p.amounts().count(1);
        }
        int noun = s.at;
        while (s.kind() == Kind.WORD && !s.is(Category.GLUE) && !s.separates(s.at) && s.at - noun < 3) {
            if (s.is(Category.UNSUPPORTED) || s.is(Category.VAGUE) || s.is(Category.FEATURE)) {
                return false;
            }
            s.at++;
        }
        if (s.at == noun) {
            return false;
        }
        String word = s.text(noun, s.at);
        List<String> instead = new Suggestions(s).replaceTokens(from, s.at, "a container", "a section");
        while (!s.separates(s.at)) {
            s.at++;
        }
        p.clauses().refuse(Code.UNSUPPORTED, '"' + word + "\" is no kind of component", instead, Subject.UNSAID);
        return true;
    }
}
