package dev.cyanotype.language.grammar;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Action.ReplaceWords;
import dev.cyanotype.language.Action.SetWords;
import dev.cyanotype.language.Action.Words;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.Target.Described;
import dev.cyanotype.language.Target.Noun;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Factor;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import java.util.ArrayList;
import java.util.List;

/** "change X to Y", "set the P of X to Y", "change X from A to B", "update X by 20%". */
final class ChangeFrame {
    private final Phrases p;
    private final Scan s;
    private final Tries tries;
    private final MakeFrame make;
    private final TokenFrame tokens;

    ChangeFrame(Phrases phrases, Tries tries, MakeFrame make, TokenFrame tokens) {
        this.p = phrases;
        this.s = phrases.scan();
        this.tries = tries;
        this.make = make;
        this.tokens = tokens;
    }

    boolean read() {
        return tokens.read(0)
                || make.primary()
                || tries.subjects(true, this::changed)
                || tries.unsaid(this::become)
                || tries.subjects(true, this::lacking)
                || nothing();
    }

    private boolean nothing() {
        if (!s.takeClauseEnd()) {
            return false;
        }
        p.clauses().refuse(Unclear.incomplete("what to change was not said", List.of()), Subject.UNSAID);
        return true;
    }

    private boolean changed(Subject subject) {
        if (subject.feature() == Feature.LOCKED) {
            return false;
        }
        if (s.take(Glue.FROM)) {
            return from(subject);
        }
        if (s.take(Glue.BY)) {
            return by(subject);
        }
        return introduces() ? to(subject) : s.kind() != Kind.WORD && directly(subject) || p.predicates().all(subject, false);
    }

    /** Without a verb: "text to hello", "the height of X should be 2". */
    boolean changedBare(Subject subject, boolean should) {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        if (subject.feature() != Feature.LOCKED && (should || introduces()) && to(subject)) {
            return true;
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        return false;
    }

    private boolean introduces() {
        return s.take(Glue.TO) || s.take(Glue.INTO, Glue.AT) || s.take(Kind.EQUALS) || s.take(Kind.COLON) || s.take(Glue.SHOULD)
                || s.take(Glue.BE);
    }

    /** "set the title 'x'". */
    private boolean directly(Subject subject) {
        String text = subject.feature() == null || subject.feature() == Feature.TEXT ? p.texts().quoted() : null;
        return text != null && add(Said.of(new SetWords(Words.TEXT, text)), subject);
    }

    private boolean add(Said said, Subject subject) {
        p.emitter().add(said, subject, true);
        return true;
    }

    private boolean to(Subject subject) {
        Feature feature = subject.feature();
        if (feature == Feature.TEXT) {
            return text(subject);
        }
        if (feature != null) {
            return value(subject, feature);
        }
        return become(subject) || words(subject);
    }

    /** The value of a feature; what stands behind it is left to the clause that follows. */
    private boolean value(Subject subject, Feature feature) {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        if (feature == Feature.SIZE && Subject.isText(subject.target())) {
            Said size2 = p.values().read(Feature.FONT_SIZE, true);
            if (size2 != null) {
                return add(size2, subject);
            }
        }
        if (feature == Feature.POSITION) {
            Action move = p.moves().read(true);
            return move != null && add(Said.of(move), subject);
        }
        if (p.predicates().all(subject)) {
            return true;
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        Said value = p.values().read(feature, true);
        return value != null && add(value, subject);
    }

    /** The words of a component; one colour by itself, not written with a capital, is the colour of the words. */
    private boolean text(Subject subject) {
        int at = s.at;
        double confidence = s.confidence;
        boolean capital = !s.atEnd() && Character.isUpperCase(s.sentence.charAt(s.token().from()));
        if (s.kind() != Kind.QUOTED && !capital) {
            ColourValue colour = p.colours().read(false);
            if (colour != null && s.takeClauseEnd()) {
                return add(Said.of(new Action.Recolour(ColourPlace.FOREGROUND, colour)), subject);
            }
            s.back(at, confidence);
            Entry<Action> quality = s.look(Category.QUALITY);
            if (quality != null) {
                s.take(quality);
                if (s.takeClauseEnd()) {
                    return add(Said.of(quality.meaning()), subject);
                }
                s.back(at, confidence);
            }
        }
        String text = p.texts().read();
        return text != null && add(Said.of(new SetWords(Words.TEXT, text)), subject);
    }

    /** What is said of the whole of it: a colour, a size, a style. */
    private boolean become(Subject subject) {
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        if (subject.isUnsaid()) {
            s.take(Glue.TO, Glue.INTO);
        }
        if (p.predicates().all(subject) && s.takeClauseEnd()) {
            return true;
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        if (subject.isUnsaid()) {
            s.take(Glue.TO, Glue.INTO);
        }
        Said wrong = s.kind() == Kind.COLOUR ? p.values().colours().colour(ColourPlace.UNQUALIFIED, true) : null;
        if (wrong != null) {
            return add(wrong, subject);
        }
        s.back(at, confidence);
        return false;
    }

    private boolean words(Subject subject) {
        if (!bearsWords(subject.target())) {
            return false;
        }
        boolean quoted = s.kind() == Kind.QUOTED;
        int from = s.at;
        if (!quoted && s.is(Glue.A) && s.is(Category.NOUN, s.at + 1)) {
            return false;
        }
        String text = p.texts().read();
        if (text == null || !quoted && isWish(from, s.at, Subject.isText(subject.target()))) {
            return false;
        }
        return add(Said.of(new SetWords(WordsFrame.words(subject, text), text)), subject);
    }

    /** Whether bare words ask for something that is no text: those written small with a wish among them. */
    private boolean isWish(int from, int to, boolean isText) {
        boolean small = Character.isLowerCase(s.sentence.charAt(s.token(from).from()));
        for (int i = from; i < to; i++) {
            if ((small || !isText) && (s.is(Category.VAGUE, i) || s.is(Category.UNSUPPORTED, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a target may be meant to bear text. */
    private static boolean bearsWords(Target target) {
        return switch (target) {
            case Target.Screen screen -> false;
            case Target.Everything everything -> false;
            case Target.Listed listed -> false;
            case Target.Except except -> false;
            case Described d -> !(d.noun() instanceof Noun.OfType(List<ComponentType> types, var roles)) || !holdsOnly(types);
            default -> true;
        };
    }

    private static boolean holdsOnly(List<ComponentType> types) {
        for (ComponentType type : types) {
            if (type != ComponentType.SECTION && type != ComponentType.CONTAINER && type != ComponentType.DIVIDER && type != ComponentType.LIST) {
                return false;
            }
        }
        return !types.isEmpty();
    }

    private boolean by(Subject subject) {
        Feature feature = subject.feature() == null ? Feature.SIZE : subject.feature();
        Amount amount = p.amounts().change(true);
        Action action = amount == null ? null : Changes.change(feature, amount);
        return action != null && add(Said.of(action), subject);
    }

    /** "from red to blue": the first colour narrows the target; "from 'a' to 'b'" replaces words. */
    private boolean from(Subject subject) {
        String old = p.texts().quoted();
        if (old != null) {
            String text = s.take(Glue.TO) ? p.texts().quoted() : null;
            Subject about = subject.isUnsaid() ? subject.of(WordsFrame.saying(old)) : subject;
            return text != null && add(Said.of(new ReplaceWords(Words.TEXT, old, text)), about);
        }
        int at = s.at;
        ColourValue colour = p.colours().read(true);
        ColourPlace place = subject.feature() == null ? ColourPlace.UNQUALIFIED : subject.feature().place();
        if (!(colour instanceof ColourValue.Literal(var literal)) || place == null) {
            return false;
        }
        if (!(subject.target() instanceof Described d)) {
            s.assume(Factor.LOOSE);
            return s.take(Glue.TO) && to(subject);
        }
        List<Condition> conditions = new ArrayList<>(d.conditions());
        conditions.add(new Condition.Coloured(place, literal, s.text(at, s.at)));
        Subject narrowed = subject.of(new Described(d.noun(), List.copyOf(conditions), d.pick(), d.words()));
        return s.take(Glue.TO) && to(narrowed);
    }

    private boolean lacking(Subject subject) {
        if (make.locked(subject)) {
            return true;
        }
        if (!s.takeClauseEnd()) {
            return subject.feature() != null && isWrongValue(subject, subject.feature());
        }
        p.clauses().refuse(p.unclear().incomplete(subject.feature()), subject.target());
        return true;
    }

    /** "from text-4xl to text-6xl": words that are no value of the feature. */
    private boolean isWrongValue(Subject subject, Feature feature) {
        int introducedAt = s.at;
        if (!s.is(Glue.TO) && !s.is(Glue.FROM)) {
            return false;
        }
        int from = s.at + 1;
        while (!s.separates(s.at)) {
            if (s.is(Category.VAGUE) || s.is(Category.UNSUPPORTED) || s.look(Category.GLUE, Glue.SLIDE) != null) {
                return false;
            }
            s.at++;
        }
        int end = s.at;
        String written = s.text(from, end);
        s.at = introducedAt;
        var fills = p.unclear().incomplete(feature).suggestions();
        List<String> suggestions = new ArrayList<>();
        for (String fill : fills) {
            suggestions.add(fill.substring(0, fill.length() - (s.sentence.length() - s.token(introducedAt - 1).to()))
                    + s.sentence.substring(s.token(end - 1).to()));
        }
        s.at = end;
        p.clauses().refuse(Code.INVALID_VALUE, '"' + written + "\" is no value for that", suggestions, subject.target());
        return true;
    }
}
