package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.Target.Pick;
import dev.cyanotype.language.lexicon.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read of a description before its noun. */
final class Description {
    final List<Condition> conditions = new ArrayList<>(2);
    @Nullable List<Integer> ordinals;
    boolean definite;
    int count = -1;
    /** The token behind the quantity. */
    int quantityEnd;
    private @Nullable Quantity quantity;
    private @Nullable Pick pick;

    Description(@Nullable Condition given) {
        if (given != null) {
            conditions.add(given);
        }
    }

    void add(Condition condition) {
        conditions.add(condition);
    }

    boolean quantity(Quantity said) {
        boolean first = quantity == null;
        quantity = said;
        return first;
    }

    void ordinal(int index) {
        if (ordinals == null) {
            ordinals = new ArrayList<>(2);
        }
        ordinals.add(index);
    }

    void pick(Pick said) {
        pick = said;
    }

    /** Whether it says no more than "the". */
    boolean isPlain() {
        return conditions.isEmpty() && ordinals == null && count < 0 && quantity == null && pick == null;
    }

    boolean isOnly(Quantity said) {
        return quantity == said && conditions.isEmpty() && ordinals == null && count < 0 && pick == null;
    }

    /** Whether a quantity that can stand by itself was said. */
    boolean isAllOrBoth() {
        return quantity == Quantity.ALL || quantity == Quantity.BOTH;
    }

    /** Takes back all but the quantity. */
    void onlyQuantity() {
        conditions.clear();
        ordinals = null;
        count = -1;
        pick = null;
    }

    /** Whether it says so much that the noun may be left out. */
    boolean picksOne() {
        return ordinals != null || pick != null && definite;
    }

    /** Which of those that fit are meant, or null where what is said of that contradicts itself. */
    @Nullable Pick pick(boolean plural) {
        if (ordinals != null) {
            int index = ordinals.getFirst();
            if (quantity != null || pick != null) {
                return null;
            }
            return count < 0 ? new Pick.Nth(index, 1) : new Pick.Nth(index < 0 ? index - count + 1 : index, count);
        }
        if (pick != null) {
            return quantity == null && count < 0 && !(plural && pick instanceof Pick.Extreme) ? pick : null;
        }
        if (quantity == Quantity.BOTH) {
            return new Pick.Exactly(2);
        }
        if (quantity == Quantity.ANY) {
            return plural && count < 0 ? new Pick.All() : count > 1 ? new Pick.Nth(0, count) : new Pick.AnyOne();
        }
        if (count > 0 && (plural || count == 1)) {
            return count == 1 ? new Pick.One() : new Pick.Exactly(count);
        }
        return count > 0 ? null : quantity != null || plural ? new Pick.All() : new Pick.One();
    }
}
