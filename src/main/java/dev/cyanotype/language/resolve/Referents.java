package dev.cyanotype.language.resolve;

import dev.cyanotype.language.Setting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What pronouns and targets left unsaid may stand for: the target of the clause before; across commands, what the command
 * before was about, or the selection.
 */
final class Referents {
    private final Observed document;
    private final Setting setting;

    /** What the clauses so far were last about, a refusal where that could not be told; null where none had a target. */
    private @Nullable Found before;
    /** What each of them was about, in order. */
    private final List<Found.Those> all = new ArrayList<>(2);
    /** The target of the clause at hand, once it is found. */
    private Found.@Nullable Those own;
    /** The item before in a list that is being gone through. */
    private Found.@Nullable Those item;

    Referents(Observed document, Setting setting) {
        this.document = document;
        this.setting = setting;
    }

    /** Notes what a clause was about. */
    void meant(Found found) {
        before = found;
        own = null;
        if (found instanceof Found.Those those && (all.isEmpty() || all.getLast() != those)) {
            all.add(those);
        }
    }

    /** Notes what the clause at hand is about while the rest of it is looked at. */
    void own(Found.Those found) {
        own = found;
    }

    /** The item before in the list that is being gone through, or null. */
    Found.@Nullable Those item() {
        return item;
    }

    /** Notes the item before in a list; behind the list's end, what it was before. */
    void item(Found.@Nullable Those found) {
        item = found;
    }

    /**
     * What a pronoun stands for: the item or clause before, the command before, the selection; null for nothing. A plural behind
     * a single component stands for all that the command was about so far.
     */
    @Nullable Found pronoun(boolean plural) {
        if (item != null) {
            return item;
        }
        if (before != null) {
            boolean single = before instanceof Found.Those(List<String> ids, boolean screen) && ids.size() == 1 && !screen;
            return plural && single && all.size() > 1 ? Found.Those.of(together()) : before;
        }
        List<String> antecedents = existing(setting.antecedents());
        if (!antecedents.isEmpty()) {
            return Found.Those.of(antecedents);
        }
        List<String> selection = selection();
        return selection.size() == 1 || plural && !selection.isEmpty() ? Found.Those.of(selection) : null;
    }

    private List<String> together() {
        Set<String> ids = new LinkedHashSet<>();
        for (Found.Those those : all) {
            ids.addAll(those.ids());
        }
        return List.copyOf(ids);
    }

    /** What a target left unsaid is: that of the clause before, or the selection; null for nothing. */
    @Nullable Found unsaid() {
        if (before != null) {
            return before;
        }
        List<String> selection = selection();
        return selection.isEmpty() ? null : Found.Those.of(selection);
    }

    /** What was last meant, for "the other one"; null for nothing. */
    @Nullable Found last() {
        return item != null ? item : own != null ? own : pronoun(false);
    }

    /** The ids selected that the document has. */
    List<String> selection() {
        return existing(setting.selection());
    }

    private List<String> existing(List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!document.has(ids.get(i))) {
                List<String> there = new ArrayList<>(ids);
                there.removeIf(id -> !document.has(id));
                return there;
            }
        }
        return ids;
    }
}
