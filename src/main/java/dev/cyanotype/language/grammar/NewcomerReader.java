package dev.cyanotype.language.grammar;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Action.Add;
import dev.cyanotype.language.Action.Placement;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Factor;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.NounSense;
import java.util.List;
import java.util.Locale;

/** Reads a component to be: "a blue button saying 'Buy' below the title", "three cards", "a card with a title". */
final class NewcomerReader {
    private final Phrases p;
    private final Scan s;
    private final GiveFrame give;

    NewcomerReader(Phrases phrases, GiveFrame give) {
        this.p = phrases;
        this.s = phrases.scan();
        this.give = give;
    }

    /** Reads one and adds its clause, and one for each component in it. */
    boolean read() {
        var made = new Newcomer();
        s.take(Glue.THE);
        int count = p.amounts().count(1);
        if (count < 0) {
            s.take(Glue.A);
        }
        s.take(Glue.MORE);
        made.count = Math.max(1, count);
        while (adjective(made)) {
            continue;
        }
        if (!type(made)) {
            return false;
        }
        while (part(made)) {
            continue;
        }
        Said.Fails lack = made.lack;
        if (lack != null) {
            p.clauses().refuse(lack, Subject.UNSAID);
            return true;
        }
        p.clauses().add(made.action(), Subject.UNSAID);
        for (Add child : made.children) {
            p.clauses().add(child, Subject.UNSAID);
        }
        return true;
    }

    private boolean adjective(Newcomer made) {
        Entry<NounSense> noun = s.look(Category.NOUN);
        if (noun != null) {
            return false;
        }
        int at = s.at;
        double confidence = s.confidence;
        p.amounts().degree();
        Entry<Action> quality = s.look(Category.QUALITY);
        if (quality != null && !s.is(Category.COLOUR)) {
            s.take(quality);
            made.also.add(quality.meaning());
            return true;
        }
        if (p.values().colours().colour(ColourPlace.UNQUALIFIED, false) instanceof Said.Means(Action colour)) {
            made.also.add(colour);
            return true;
        }
        var comparison = s.take(Category.COMPARATIVE);
        if (comparison != null && Changes.change(comparison.feature(), comparison.amount()) instanceof Action action) {
            made.also.add(action);
            return true;
        }
        if (s.kind() == Kind.NUMBER && p.predicates().read(new Subject(Subject.UNSAID, null, false)) instanceof Said.Means(Action action)) {
            made.also.add(action);
            return true;
        }
        s.back(at, confidence);
        return false;
    }

    /** The noun, with up to three words of the document's own before it, which name its role. */
    private boolean type(Newcomer made) {
        int from = s.at;
        while (s.at - from < 4 && s.kind() == Kind.WORD) {
            Entry<NounSense> entry = s.look(Category.NOUN);
            if (entry != null && entry.meaning().kind() == NounSense.Kind.TYPE) {
                return known(made, entry, from);
            }
            if (entry != null && entry.meaning().kind() == NounSense.Kind.NAME) {
                s.take(entry);
                made.type = ComponentType.IMAGE;
                made.role = entry.meaning().plural() ? "icon" : s.text(s.at - 1, s.at).toLowerCase(Locale.ROOT);
                return true;
            }
            if (s.is(Category.GLUE) || s.is(Category.UNSUPPORTED) || s.is(Category.FEATURE) || s.separates(s.at)) {
                return false;
            }
            s.takeAs(Trace.Use.TEXT, s.at + 1);
        }
        return false;
    }

    /** Words before the noun: what a button says, what anything else is for. */
    private static void said(Newcomer made, String words, ComponentType type) {
        if (type.isTouchTarget()) {
            made.text = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        } else {
            made.role = words.toLowerCase(Locale.ROOT);
        }
    }

    private boolean known(Newcomer made, Entry<NounSense> entry, int from) {
        if (s.at > from) {
            said(made, s.text(from, s.at), entry.meaning().types().getFirst());
            s.assume(Factor.LOOSE);
        }
        NounSense noun = s.take(entry);
        Entry<NounSense> next = s.look(Category.NOUN);
        if (next != null && next.meaning().kind() == NounSense.Kind.TYPE && made.role == null) {
            Target whole = new Target.Described(
                    new Target.Noun.OfType(noun.types(), noun.roles()), List.of(), new Target.Pick.One(), s.text(from, s.at));
            made.placement = new Placement.Beside(Relation.INSIDE, whole);
            noun = s.take(next);
        } else if (next != null && next.meaning().kind() == NounSense.Kind.NAME) {
            s.take(next);
            made.type = ComponentType.IMAGE;
            made.role = s.text(s.at - 1, s.at).toLowerCase(Locale.ROOT);
            return true;
        }
        if (noun.plural() && made.count == 1) {
            return false;
        }
        made.type = noun.types().getFirst();
        return true;
    }

    /** Whether "with" and attributes, or a place, up to the end of the clause stand at a token. */
    private boolean givesRest(int token) {
        int at = s.at;
        double confidence = s.confidence;
        s.at = token;
        boolean gives = s.take(Glue.WITH) && !give.attributes().isEmpty() && s.takeClauseEnd();
        if (!gives && !s.is(Glue.TO, token) && !s.is(Glue.FOR, token)) {
            s.back(token, confidence);
            Placement placement = new PlacementReader(p).read();
            gives = placement != null && isKnown(placement) && s.takeClauseEnd();
        }
        s.back(at, confidence);
        return gives;
    }

    /** Whether a place is one without a doubt, so that words before it do not go on. */
    private static boolean isKnown(Placement placement) {
        return switch (placement) {
            case Placement.Anywhere anywhere -> false;
            case Placement.AtPoint point -> true;
            case Placement.AtEdge edge -> true;
            case Placement.Beside(var relation, Target other) -> isKnown(other);
            case Placement.Between(Target first, Target second) -> isKnown(first);
        };
    }

    private static boolean isKnown(Target target) {
        return target instanceof Target.Id || target instanceof Target.Described d && d.noun() instanceof Target.Noun.OfType;
    }

    /** What stands behind the noun. */
    private boolean part(Newcomer made) {
        int at = s.at;
        double confidence = s.confidence;
        if (s.take(Glue.SAYING, Glue.SAY, Glue.ABOUT)) {
            made.text = p.texts().readUpTo(this::givesRest);
            return made.text != null;
        }
        if (s.kind() == Kind.QUOTED && made.text == null) {
            made.text = p.texts().quoted();
            return true;
        }
        if (s.take(Glue.AS) || s.take(Glue.WITH)) {
            s.take(Glue.A);
            s.take(Glue.THE);
            boolean role = s.take(Glue.ROLE);
            s.take(Glue.OF);
            if ((role || s.at - at < 3 && !s.is(Glue.SAYING)) && isRole(role, at)) {
                String quoted = p.texts().quoted();
                made.role = quoted != null ? quoted : s.text(s.at, ++s.at).toLowerCase(Locale.ROOT);
                return true;
            }
        }
        s.back(at, confidence);
        if (s.take(Glue.WITH, Glue.HAVE) && (attributes(made) || children(made))) {
            return true;
        }
        s.back(at, confidence);
        if (placement(made)) {
            return true;
        }
        s.back(at, confidence);
        if (s.kind() == Kind.NUMBER && p.predicates().read(new Subject(Subject.UNSAID, null, false)) instanceof Said.Means(Action action)) {
            made.also.add(action);
            return true;
        }
        s.back(at, confidence);
        return false;
    }

    private boolean isRole(boolean named, int introducedAt) {
        return (named || s.token(introducedAt).word() != null && s.text(introducedAt, introducedAt + 1).equalsIgnoreCase("as"))
                && (s.kind() == Kind.QUOTED || s.kind() == Kind.WORD);
    }

    private boolean attributes(Newcomer made) {
        List<Said> attributes = give.attributes();
        for (Said said : attributes) {
            switch (said) {
                case Said.Means(Action action) -> {
                    if (action instanceof Action.SetWords(Action.Words which, String value) && which == Action.Words.TEXT) {
                        made.text = value;
                    } else {
                        made.also.add(action);
                    }
                }
                case Said.Fails fails -> made.lack = fails;
            }
        }
        return !attributes.isEmpty();
    }

    /** "with a title and a description": components in the new one. */
    private boolean children(Newcomer made) {
        int behind = s.at;
        double confidence = s.confidence;
        int before = made.children.size();
        do {
            s.take(Glue.A);
            Entry<NounSense> entry = s.look(Category.NOUN);
            if (entry == null || entry.meaning().kind() != NounSense.Kind.TYPE || entry.meaning().plural()) {
                break;
            }
            s.take(entry);
            Placement inside = new Placement.Beside(Relation.INSIDE, new Target.Pronoun(false, "it"));
            made.children.add(new Add(entry.meaning().types().getFirst(), null, null, 1, inside, List.of()));
            behind = s.at;
            confidence = s.confidence;
        } while (s.takeJoint());
        s.back(behind, confidence);
        return made.children.size() > before;
    }

    private boolean placement(Newcomer made) {
        if (!(made.placement instanceof Placement.Anywhere)) {
            return false;
        }
        Placement placement = new PlacementReader(p).read();
        if (placement == null) {
            return false;
        }
        made.placement = made.text == null ? withoutText(placement, made) : placement;
        return true;
    }

    /** "below the title saying 'x'": the text is that of what is added, not of what it is added to. */
    private static Placement withoutText(Placement placement, Newcomer made) {
        if (placement instanceof Placement.Beside(var relation, Target.Described d)
                && !d.conditions().isEmpty()
                && d.conditions().getLast() instanceof Target.Condition.Saying(String text)) {
            made.text = text;
            List<Target.Condition> others = d.conditions().subList(0, d.conditions().size() - 1);
            return new Placement.Beside(relation, new Target.Described(d.noun(), List.copyOf(others), d.pick(), d.words()));
        }
        return placement;
    }
}
