package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action;
import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Comparison;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Filler;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.Verb;
import dev.cyanotype.language.lexicon.Word;
import org.jspecify.annotations.Nullable;

/** Reads one clause by the frame of its verb, or by that for clauses without one. */
final class ClauseReader {
    private final Phrases p;
    private final Scan s;
    private final TokenFrame tokens;
    private final MakeFrame make;
    private final ChangeFrame change;
    private final ScaleFrame scale;
    private final PlaceFrame place;
    private final WordsFrame words;
    private final GiveFrame give;
    private final AddFrame add;
    private final RemoveFrame remove;
    private final SessionFrame session;
    private final StyleFrame style;
    private final BareFrame bare;

    ClauseReader(Phrases phrases) {
        this.p = phrases;
        this.s = phrases.scan();
        var tries = new Tries(phrases);
        this.tokens = new TokenFrame(phrases);
        this.make = new MakeFrame(phrases, tries);
        this.change = new ChangeFrame(phrases, tries, make, tokens);
        this.scale = new ScaleFrame(phrases, tries, tokens);
        this.place = new PlaceFrame(phrases, tries);
        this.words = new WordsFrame(phrases, tries, make);
        this.give = new GiveFrame(phrases, tries, tokens);
        this.add = new AddFrame(phrases, tries, words, give);
        this.remove = new RemoveFrame(phrases, tries, make);
        this.session = new SessionFrame(phrases, tries);
        this.style = new StyleFrame(phrases, tries);
        this.bare = new BareFrame(phrases, tries, tokens, give);
    }

    /** Reads a clause up to what separates it from the next, or gives false and leaves everything as it was. */
    boolean read() {
        int from = s.at;
        int size = p.clauses().size();
        skipLabel();
        Target except = exceptBefore();
        while (true) {
            int at = s.at;
            if (frames()) {
                if (except != null) {
                    p.clauses().except(size, except);
                }
                return true;
            }
            s.back(at, 1);
            if (!s.take(Filler.OPENING) && !s.take(Kind.COMMA)) {
                s.back(from, 1);
                return false;
            }
        }
    }

    /** "START: make the logo bigger". */
    private void skipLabel() {
        if (s.at == 0 && s.kind() == Kind.WORD && s.token(1).kind() == Kind.COLON && s.token(2).kind() == Kind.WORD
                && !s.is(Category.FEATURE) && !s.is(Category.NOUN) && !s.is(Category.TOKEN)) {
            s.at = 2;
        }
    }

    /** "except the first card, …". */
    private @Nullable Target exceptBefore() {
        int at = s.at;
        if (s.take(Glue.EXCEPT)) {
            Target except = p.targets().list(true, TargetReader.MANY);
            if (except != null && s.take(Kind.COMMA)) {
                s.confidence = 1;
                return except;
            }
        }
        s.back(at, 1);
        return null;
    }

    /** Reads by the first frame that reads it as a whole, else by the first that can say what it lacks. */
    private boolean frames() {
        if (s.wholeOnly) {
            return frames(true);
        }
        int at = s.at;
        int size = p.clauses().size();
        if (!frames(false)) {
            return false;
        }
        if (p.clauses().isRead(size)) {
            return true;
        }
        reset(at, size);
        if (frames(true)) {
            return true;
        }
        reset(at, size);
        return frames(false);
    }

    private boolean frames(boolean whole) {
        int at = s.at;
        int size = p.clauses().size();
        p.clauses().begin(at);
        Word word = s.token().word();
        if (exact(at)) {
            return true;
        }
        s.want(Category.VERB, at);
        s.want(Category.COMPARING_VERB, at);
        s.want(Category.STYLING_VERB, at);
        if (word != null) {
            for (Entry<Verb> entry : word.senses(Category.VERB)) {
                if (s.starts(entry) && verb(s.take(entry)) && s.takeClauseEnd() && (!whole || p.clauses().isRead(size))) {
                    return true;
                }
                reset(at, size);
            }
            Entry<Comparison> comparing = s.look(Category.COMPARING_VERB);
            if (comparing != null && scale.compare(s.take(comparing)) && s.takeClauseEnd() && (!whole || p.clauses().isRead(size))) {
                return true;
            }
            reset(at, size);
            Entry<Action> styling = s.look(Category.STYLING_VERB);
            if (styling != null && style.read(s.take(styling)) && s.takeClauseEnd() && (!whole || p.clauses().isRead(size))) {
                return true;
            }
            reset(at, size);
        }
        if (word != null && s.look(Category.FILLER, Filler.OPENING) != null && !s.is(Category.QUALITY) && !s.is(Category.ORDINAL)) {
            return false;
        }
        if (bare.read(add, make, change) && s.takeClauseEnd() && (!whole || p.clauses().isRead(size))) {
            return true;
        }
        reset(at, size);
        return false;
    }

    private void reset(int at, int size) {
        p.clauses().truncate(size);
        s.back(at, 1);
    }

    private boolean exact(int at) {
        int end = s.kind() == Kind.WORD ? ExactFrame.end(s, at) : -1;
        if (end < 0) {
            return false;
        }
        int offset = s.token().from();
        Part part = ExactFrame.read(s.sentence.substring(offset, end), s.vocabulary, offset);
        if (part == null) {
            return false;
        }
        while (!s.atEnd() && s.token().from() < end) {
            s.takeAs(Trace.Use.EXACT, s.at + 1);
        }
        p.clauses().add(part);
        return s.takeClauseEnd();
    }

    private boolean verb(Verb verb) {
        return switch (verb) {
            case MAKE -> remove.copies() || tokens.read(0) || make.read();
            case CHANGE -> change.read();
            case GIVE -> give.give();
            case USE -> give.use();
            case PAINT -> give.paint();
            case INCREASE -> scale.change(true);
            case DECREASE -> scale.change(false);
            case RESIZE -> scale.resize();
            case MOVE -> place.move();
            case ALIGN -> place.align();
            case DISTRIBUTE -> place.distribute();
            case ARRANGE -> place.arrange();
            case SWAP -> place.swap();
            case RENAME -> words.rename();
            case WRITE -> words.write();
            case REPLACE -> words.replace();
            case APPEND -> words.append(false);
            case PREPEND -> words.append(true);
            case CLEAR -> words.clear();
            case ADD -> add.read();
            case DELETE -> remove.delete();
            case DUPLICATE -> remove.duplicate();
            case WRAP -> remove.wrap();
            case UNWRAP -> remove.unwrap();
            case MATCH -> false;
            case CONVERT -> converted();
            case UNDO -> session.undo();
            case REDO -> session.redo();
            case ROLL_BACK -> session.rollBack();
            case SELECT -> session.select();
            case DESELECT -> session.deselect();
        };
    }

    private boolean converted() {
        Subject subject = p.subjects().read(true, TargetReader.MANY);
        return subject != null && make.locked(subject);
    }
}
