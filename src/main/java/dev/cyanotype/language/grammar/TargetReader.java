package dev.cyanotype.language.grammar;

import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.Target.Described;
import dev.cyanotype.language.Target.Noun;
import dev.cyanotype.language.Target.Pick;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Factor;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.NounSense;
import dev.cyanotype.language.lexicon.Quantity;
import dev.cyanotype.language.lexicon.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads targets: references, descriptions, lists of them, exceptions. */
final class TargetReader {
    /** More targets than any list has. */
    static final int MANY = 60;

    private static final int DEEPEST = 5;

    private final Scan s;
    private final NounReader nouns;
    private final ConditionReader conditions;
    private final ColourReader colours;
    private final AmountReader amounts;
    private int depth;
    /** The noun said last, for "the second one". */
    private Noun lastNoun = new Noun.Any();

    TargetReader(Scan scan, AmountReader amounts, ColourReader colours) {
        this.s = scan;
        this.amounts = amounts;
        this.colours = colours;
        this.nouns = new NounReader(scan);
        this.conditions = new ConditionReader(scan, this, amounts);
    }

    /** How many places were read as conditions so far. */
    int placesRead() {
        return conditions.placesRead();
    }

    /** A list of up to {@code most} targets, or one of them by itself. */
    @Nullable Target list(boolean places, int most) {
        Target first = read(places);
        int listed = 1;
        if (first == null || most == 1) {
            return first;
        }
        List<Target> targets = null;
        while (listed < most) {
            int at = s.at;
            double confidence = s.confidence;
            Target next = s.takeJoint() && !startsClause() ? read(places) : null;
            if (next == null) {
                s.back(at, confidence);
                break;
            }
            if (targets == null) {
                targets = new ArrayList<>();
                targets.add(first);
            }
            targets.add(next);
            listed++;
        }
        return targets == null ? first : new Target.Listed(List.copyOf(targets));
    }

    private boolean startsClause() {
        return !s.is(Category.NOUN)
                && (s.is(Category.VERB) || s.is(Category.COMPARING_VERB) || s.is(Category.STYLING_VERB));
    }

    /** One target, with what is excepted from it, or null. */
    @Nullable Target read(boolean places) {
        s.spend(10);
        if (depth >= DEEPEST) {
            return null;
        }
        depth++;
        int at = s.at;
        double confidence = s.confidence;
        Target target = unexcepted(places);
        if (target == null) {
            s.back(at, confidence);
        }
        while (target != null) {
            int behind = s.at;
            double then = s.confidence;
            Target without = s.take(Glue.EXCEPT) && !startsClause() ? list(places, MANY) : null;
            if (without == null) {
                s.back(behind, then);
                break;
            }
            target = new Target.Except(target, without);
        }
        depth--;
        return target;
    }

    private @Nullable Target unexcepted(boolean places) {
        Entry<Reference> reference = s.look(Category.REFERENCE);
        if (reference != null) {
            return reference(reference, places);
        }
        Entry<Quantity> quantity = s.look(Category.QUANTITY, Quantity.EVERYTHING);
        if (quantity != null) {
            s.take(quantity);
            return new Target.Everything();
        }
        return described(places, null);
    }

    private @Nullable Target reference(Entry<Reference> entry, boolean places) {
        int at = s.at;
        double confidence = s.confidence;
        if (entry.meaning() == Reference.SELECTED) {
            Target target = described(places, null);
            if (target == null) {
                s.back(at, confidence);
                s.take(entry);
                return new Target.Selected();
            }
            return target;
        }
        s.take(entry);
        int behind = s.at;
        double then = s.confidence;
        String word = s.text(at, behind);
        Target target = switch (entry.meaning()) {
            case IT -> new Target.Pronoun(false, word);
            case THEM -> new Target.Pronoun(true, word);
            case SELECTION -> new Target.Selected();
            case ITS -> s.is(Category.FEATURE) ? null : described(places, new Condition.PartOf(new Target.Pronoun(false, word)));
            case THEIR -> s.is(Category.FEATURE) ? null : described(places, new Condition.PartOf(new Target.Pronoun(true, word)));
            case THAT, THOSE -> isPredicate() ? null : described(places, null);
            case THIS, THESE -> isPredicate() ? null : described(places, new Condition.InSelection());
            case SELECTED -> null;
        };
        if (target != null) {
            return target;
        }
        s.back(behind, then);
        return switch (entry.meaning()) {
            case THAT, ITS -> new Target.Pronoun(false, word);
            case THOSE, THEIR -> new Target.Pronoun(true, word);
            default -> {
                s.back(at, confidence);
                s.take(entry);
                yield new Target.Selected();
            }
        };
    }

    /** Whether what follows is said of a target rather than part of its description. */
    private boolean isPredicate() {
        return s.separates(s.at) || !s.is(Category.NOUN, s.at + 1) && !s.is(Category.NOUN)
                && (s.is(Category.COMPARATIVE) || s.is(Category.QUALITY) || s.is(Category.COLOUR) || s.is(Category.GLUE));
    }

    /** A colour as a condition, or null. */
    @Nullable Condition coloured() {
        int at = s.at;
        if (!s.is(Category.COLOUR) && !s.is(Category.SHADE) && s.kind() != Kind.COLOUR) {
            return null;
        }
        if (colours.read(false) instanceof ColourValue.Literal(var colour)) {
            return new Condition.Coloured(ColourPlace.UNQUALIFIED, colour, s.text(at, s.at));
        }
        return null;
    }

    private @Nullable Target described(boolean places, @Nullable Condition given) {
        int from = s.at;
        var description = new Description(given);
        while (premodifier(description)) {
            continue;
        }
        if (description.ordinals != null && description.ordinals.size() > 1) {
            return ordinals(description, from);
        }
        NounReader.Head head = nouns.read();
        if (head == null) {
            return headless(description, from, places);
        }
        if (head.screen()) {
            return description.isPlain() ? new Target.Screen() : null;
        }
        if (head.id() != null && description.isPlain()) {
            lastNoun = new Noun.Any();
            return possessed(new Target.Id(head.id()), places);
        }
        Noun noun = head.again() || head.noun() == null ? lastNoun : head.noun();
        if (head.id() != null) {
            noun = new Noun.Named(head.id().toLowerCase(Locale.ROOT), List.of());
        }
        lastNoun = noun;
        if (head.whole() != null) {
            description.add(new Condition.PartOf(new Described(head.whole(), List.of(), new Pick.All(), "")));
        }
        if (head.index() >= 0) {
            description.pick(new Pick.Nth(head.index(), 1));
        }
        while (conditions.read(places, description.conditions)) {
            continue;
        }
        Pick pick = description.pick(head.plural());
        return pick == null
                ? null
                : possessed(new Described(noun, List.copyOf(description.conditions), pick, s.text(from, s.at)), places);
    }

    /** "the header's title"; "the header's colour" leaves the colour to the caller. */
    private @Nullable Target possessed(Target owner, boolean places) {
        if (s.kind() != Kind.POSSESSIVE) {
            return owner;
        }
        s.at++;
        int at = s.at;
        double confidence = s.confidence;
        Entry<Feature> feature = s.look(Category.FEATURE);
        Entry<NounSense> noun = s.look(Category.NOUN);
        if (feature != null && (noun == null || noun.length() <= feature.length())) {
            return owner;
        }
        Target part = described(places, new Condition.PartOf(owner));
        if (part == null) {
            s.back(at, confidence);
            return owner;
        }
        return part;
    }

    /** "all", "both", "the second", "the red one". */
    private @Nullable Target headless(Description description, int from, boolean places) {
        if (description.isOnly(Quantity.ALL)) {
            return new Target.Everything();
        }
        if (description.isOnly(Quantity.BOTH)) {
            return new Target.Pronoun(true, "both");
        }
        if (!description.picksOne()) {
            return null;
        }
        while (conditions.read(places, description.conditions)) {
            continue;
        }
        Pick pick = description.pick(false);
        s.assume(Factor.DEFAULT_TARGET);
        return pick == null ? null : new Described(lastNoun, List.copyOf(description.conditions), pick, s.text(from, s.at));
    }

    /** "the first and third cards". */
    private @Nullable Target ordinals(Description description, int from) {
        NounReader.Head head = nouns.read();
        if (head == null || head.noun() == null || description.ordinals == null) {
            return null;
        }
        lastNoun = head.noun();
        List<Target> targets = new ArrayList<>();
        for (int index : description.ordinals) {
            targets.add(new Described(head.noun(), List.copyOf(description.conditions), new Pick.Nth(index, 1), s.text(from, s.at)));
        }
        return new Target.Listed(List.copyOf(targets));
    }

    private boolean premodifier(Description d) {
        if (isNounPhrase()) {
            return false;
        }
        int at = s.at;
        double confidence = s.confidence;
        if (s.take(Glue.THE) || s.take(Glue.A)) {
            d.definite = true;
            return true;
        }
        Quantity quantity = s.take(Category.QUANTITY);
        if (quantity != null) {
            return quantity != Quantity.EVERYTHING && d.quantity(quantity);
        }
        Integer ordinal = ordinal();
        if (ordinal != null) {
            d.ordinal(ordinal);
            int behind = s.at;
            double then = s.confidence;
            Integer next = s.takeJoint() ? ordinal() : null;
            while (next != null) {
                d.ordinal(next);
                behind = s.at;
                next = s.takeJoint() ? ordinal() : null;
            }
            s.back(behind, then);
            return true;
        }
        if (s.is(Category.SHADE) || s.is(Category.COLOUR) || s.kind() == Kind.COLOUR) {
            Condition colour = coloured();
            if (colour != null) {
                d.add(colour);
                return true;
            }
        }
        Entry<Condition> trait = s.look(Category.TRAIT);
        if (trait != null && trait.meaning() instanceof Condition condition) {
            s.take(trait);
            d.add(condition);
            return true;
        }
        Pick extreme = s.take(Category.SUPERLATIVE);
        if (extreme != null) {
            d.pick(extreme);
            return true;
        }
        int count = d.count < 0 && !isOne() ? amounts.count(1) : -1;
        if (count > 0 && !s.is(Category.UNIT)) {
            d.count = count;
            return true;
        }
        s.back(at, confidence);
        return false;
    }

    private boolean isOne() {
        return s.kind() == Kind.WORD && s.is(Glue.ONE) && !s.is(Category.NOUN, s.at + 1);
    }

    private @Nullable Integer ordinal() {
        if (s.kind() == Kind.ORDINAL) {
            int index = (int) s.token().number() - 1;
            s.at++;
            return index;
        }
        return s.take(Category.ORDINAL);
    }

    /** Whether a noun of several words stands here, which may begin with what else would be an adjective. */
    private boolean isNounPhrase() {
        Entry<NounSense> noun = s.look(Category.NOUN);
        return noun != null && (noun.length() > 1 || s.look(Category.ORDINAL) == null && s.look(Category.GLUE) == null);
    }
}
