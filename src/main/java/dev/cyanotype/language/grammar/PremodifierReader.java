package dev.cyanotype.language.grammar;

import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.Target.Pick;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.NounSense;
import dev.cyanotype.language.lexicon.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a noun to say which are meant: "the first two dark". */
final class PremodifierReader {
    private final Scan s;
    private final AmountReader amounts;
    private final ColourReader colours;

    PremodifierReader(Scan scan, AmountReader amounts, ColourReader colours) {
        this.s = scan;
        this.amounts = amounts;
        this.colours = colours;
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

    /** Reads one more word or phrase into a description, if one stands here. */
    boolean read(Description d) {
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
            d.quantityEnd = s.at;
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
