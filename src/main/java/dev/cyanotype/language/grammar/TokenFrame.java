package dev.cyanotype.language.grammar;

import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Token;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Comparison;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.NounSense;
import dev.cyanotype.language.lexicon.Word;

/** What is said of a design token: "change the primary colour to blue everywhere", "increase base spacing by 4", "blue theme". */
final class TokenFrame {
    private static final Target SCREEN = new Target.Screen();
    private static final Token PRIMARY = new Token("primary_color", null);
    private static final Token ACCENT = new Token("accent_color", null);

    private final Phrases p;
    private final Scan s;

    TokenFrame(Phrases phrases) {
        this.p = phrases;
        this.s = phrases.scan();
    }

    /**
     * Reads a token and what becomes of it, behind a verb or without one.
     *
     * @param way above 0 behind "increase", below behind "decrease", else 0
     */
    boolean read(int way) {
        if (!mayBegin()) {
            return false;
        }
        int at = s.at;
        double confidence = s.confidence;
        int size = p.clauses().size();
        if (token(way) && s.takeClauseEnd()) {
            return true;
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        if (scheme() && s.takeClauseEnd()) {
            return true;
        }
        p.clauses().truncate(size);
        s.back(at, confidence);
        return false;
    }

    /** Whether a token or a word for all colours stands among the next few: most clauses are ruled out by that. */
    private boolean mayBegin() {
        for (int i = s.at; i < s.at + 4 && i < s.tokens.length; i++) {
            Word word = s.token(i).word();
            if (word != null && (word.begins(Category.TOKEN) || word.begins(Category.FEATURE) && isScheme(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isScheme(int index) {
        Entry<Feature> entry = s.look(Category.FEATURE, index);
        return entry != null && entry.meaning() == Feature.SCHEME;
    }

    private boolean token(int way) {
        s.take(Glue.THE);
        Entry<Token> entry = s.look(Category.TOKEN);
        if (entry == null || isLongerNoun(entry.length())) {
            return false;
        }
        Token token = s.take(entry);
        if (entry.length() == 1 && s.is(Category.NOUN)) {
            return false;
        }
        Entry<NounSense> noun = s.look(Category.NOUN);
        if (noun != null && noun.meaning().kind() == NounSense.Kind.NAME) {
            return false;
        }
        s.take(Glue.OF, Glue.FOR);
        boolean everywhere = s.take(Glue.EVERYWHERE);
        boolean to = s.take(Glue.TO) || s.take(Glue.BE) || s.take(Kind.EQUALS) || s.take(Kind.COLON);
        s.take(Glue.SHOULD);
        if (Changes.isColour(token)) {
            return colour(token, everywhere, to, way);
        }
        return !everywhere && length(token, to, way);
    }

    private boolean isLongerNoun(int length) {
        Entry<NounSense> noun = s.look(Category.NOUN);
        return noun != null && noun.length() > length;
    }

    private boolean colour(Token token, boolean saidEverywhere, boolean to, int way) {
        int at = s.at;
        double confidence = s.confidence;
        ColourValue colour = p.colours().read(to);
        if (colour != null) {
            boolean everywhere = s.take(Glue.EVERYWHERE) || saidEverywhere;
            p.clauses().add(new Action.SetTokenColour(token, colour, everywhere), SCREEN);
            return true;
        }
        s.back(at, confidence);
        Said wrong = to ? p.values().colour(dev.cyanotype.language.ColourPlace.UNQUALIFIED, true) : null;
        if (wrong instanceof Said.Fails fails) {
            p.clauses().refuse(fails, SCREEN);
            return true;
        }
        s.back(at, confidence);
        double degree = p.amounts().degree();
        Comparison comparison = s.take(Category.COMPARATIVE);
        if (comparison != null && comparison.feature() == Feature.SHADE) {
            Amount amount = p.amounts().behind(comparison, degree);
            p.clauses().add(new Action.ShadeToken(token, Changes.percent(amount)), SCREEN);
            return true;
        }
        s.back(at, confidence);
        return way == 0 && lacks(Feature.COLOUR);
    }

    private boolean lacks(Feature feature) {
        if (!s.takeClauseEnd()) {
            return false;
        }
        p.clauses().refuse(p.unclear().incomplete(feature), SCREEN);
        return true;
    }

    private boolean length(Token token, boolean to, int way) {
        int at = s.at;
        double confidence = s.confidence;
        Magnitude magnitude = way == 0 || to ? p.amounts().magnitude() : null;
        if (magnitude != null && !s.is(Category.COMPARATIVE)) {
            p.clauses().add(magnitude.isPercent()
                    ? new Action.ChangeToken(token, new Amount.Factor(magnitude.value() / 100))
                    : new Action.SetToken(token, JsonNumber.of(magnitude.value())), SCREEN);
            return true;
        }
        s.back(at, confidence);
        double degree = p.amounts().degree();
        Comparison comparison = s.take(Category.COMPARATIVE);
        if (comparison == null && way == 0 && !s.is(Glue.BY)) {
            return lacks(Feature.GAP);
        }
        if (comparison == null) {
            comparison = new Comparison(Feature.SIZE, new Amount.Steps(way == 0 ? 1 : way));
        }
        p.clauses().add(new Action.ChangeToken(token, p.amounts().behind(comparison, degree)), SCREEN);
        return true;
    }

    /** "theme to purple", "a blue theme", "colour scheme to blue and white". */
    private boolean scheme() {
        s.take(Glue.THE, Glue.A);
        ColourValue before = p.colours().read(false);
        if (s.look(Category.FEATURE, Feature.SCHEME) == null) {
            return false;
        }
        s.take(Category.FEATURE);
        if (before != null) {
            p.clauses().add(new Action.SetTokenColour(PRIMARY, before, false), SCREEN);
            return true;
        }
        s.take(Glue.TO, Glue.OF);
        ColourValue first = p.colours().read(false);
        if (first == null) {
            return s.takeClauseEnd() && refuseScheme();
        }
        p.clauses().add(new Action.SetTokenColour(PRIMARY, first, false), SCREEN);
        int at = s.at;
        double confidence = s.confidence;
        ColourValue second = s.takeJoint() ? p.colours().read(false) : null;
        if (second == null || !s.takeClauseEnd()) {
            s.back(at, confidence);
        } else {
            p.clauses().add(new Action.SetTokenColour(ACCENT, second, false), SCREEN);
        }
        return true;
    }

    private boolean refuseScheme() {
        p.clauses().refuse(Code.VAGUE, "which colours was not said", new Suggestions(s).insert("to blue and white"), SCREEN);
        return true;
    }
}
