package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Setting;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Target.Condition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what targets mean on a document. */
final class Targets {
    private final Observed document;
    private final Referents referents;
    private final Refusals refusals;
    private final Nouns nouns;
    private final Conditions conditions;
    private final Picks picks;
    private final Made made;

    Targets(Observed document, Setting setting, Referents referents, Refusals refusals, Made made) {
        this.document = document;
        this.made = made;
        this.referents = referents;
        this.refusals = refusals;
        this.nouns = new Nouns(document);
        this.conditions = new Conditions(document, setting, this, refusals);
        this.picks = new Picks(nouns, conditions.measures(), referents, refusals);
    }

    /** What the target of a clause means. */
    Found find(Target target, Reach reach) {
        return switch (target) {
            case Target.Id(String id) -> document.has(id) || made.has(id) ? Found.Those.of(id) : refusals.noComponent(id);
            case Target.Described described -> described(described);
            case Target.Screen() -> Found.SCREEN;
            case Target.Everything() -> reach == Reach.FILL ? Found.SCREEN : everything();
            case Target.Selected() -> selected();
            case Target.Pronoun(boolean plural, String word) -> pronoun(plural, word);
            case Target.Unsaid() -> {
                Found unsaid = referents.unsaid();
                yield unsaid == null ? refusals.unsaid() : unsaid;
            }
            case Target.Listed(List<Target> items) -> listed(items, reach);
            case Target.Except(Target from, Target without) -> except(from, without, reach);
        };
    }

    /** What a target within a condition or an action means. */
    Found nested(Target target) {
        return find(target, Reach.COMPONENT);
    }

    /** What was last meant, for "the other one"; null for nothing. */
    @Nullable Found lastMeant() {
        return referents.last();
    }

    private Found everything() {
        List<Component> all = nouns.everything();
        return all.isEmpty() ? refusals.unsaid() : Picks.those(all);
    }

    private Found selected() {
        List<String> selection = referents.selection();
        return selection.isEmpty()
                ? refusals.refused(Code.AMBIGUOUS, "Nothing is selected.")
                : Found.Those.of(selection);
    }

    private Found pronoun(boolean plural, String word) {
        Found found = referents.pronoun(plural);
        if (found == null) {
            return refusals.standsForNothing(word, referents.selection());
        }
        boolean both = word.regionMatches(true, 0, "both", 0, 4);
        if (both && found instanceof Found.Those(List<String> ids, var _) && ids.size() != 2) {
            String message = Refusals.quoted(word) + " takes two components, and there are " + ids.size() + ".";
            return refusals.refused(Code.AMBIGUOUS, message);
        }
        return found;
    }

    private Found listed(List<Target> items, Reach reach) {
        Set<String> ids = new LinkedHashSet<>();
        boolean screen = false;
        Found.Those outer = referents.item();
        Found.Refused refused = null;
        for (Target item : items) {
            switch (find(item, reach)) {
                case Found.Refused why -> refused = refused == null ? why : refused;
                case Found.Those those -> {
                    ids.addAll(those.ids());
                    screen |= those.screen();
                    referents.item(those);
                }
            }
        }
        referents.item(outer);
        return refused != null ? refused : new Found.Those(new ArrayList<>(ids), screen);
    }

    private Found except(Target from, Target without, Reach reach) {
        Found all = find(from, reach == Reach.FILL ? Reach.COMPONENT : reach);
        if (!(all instanceof Found.Those those)) {
            return all;
        }
        Found kept = nested(without);
        if (!(kept instanceof Found.Those spared)) {
            return kept;
        }
        Set<String> apart = new HashSet<>(spared.ids());
        List<String> left = new ArrayList<>();
        for (String id : those.ids()) {
            if (!apart.contains(id) && !(reach == Reach.SUBTREE && touches(id, apart, spared.ids()))) {
                left.add(id);
            }
        }
        boolean screen = those.screen() && !spared.screen();
        return left.isEmpty() && !screen ? refusals.nothingLeft() : new Found.Those(left, screen);
    }

    /** Whether a component is in the tree above or below one that is to be spared. */
    private boolean touches(String id, Set<String> apart, List<String> spared) {
        for (@Nullable String at = document.parent(id); at != null; at = document.parent(at)) {
            if (apart.contains(at)) {
                return true;
            }
        }
        for (String each : spared) {
            if (document.childCount(id) > 0 && document.isWithin(each, id)) {
                return true;
            }
        }
        return false;
    }

    private Found described(Target.Described target) {
        if (target.conditions().isEmpty()) {
            Found quick = named(target);
            quick = quick != null ? quick : picks.counted(target);
            quick = quick != null ? quick : justMade(target);
            if (quick != null) {
                return quick;
            }
        }
        List<Component> fit = nouns.all(target.noun());
        Found.Refused refused = narrow(fit, target);
        return refused != null ? refused : picks.pick(target, fit);
    }

    /** Components that the command itself makes, where the document has none of their types. */
    private @Nullable Found justMade(Target.Described target) {
        if (!(target.noun() instanceof Target.Noun.OfType(List<ComponentType> types, var _))) {
            return null;
        }
        List<String> ids = made.ofTypes(types);
        boolean fits = target.pick() instanceof Target.Pick.All && !ids.isEmpty()
                || target.pick() instanceof Target.Pick.One && ids.size() == 1;
        return fits && nouns.count(types) == 0 ? Found.Those.of(ids) : null;
    }

    /** A singular whose words spell an id, which goes before a type, a role or a text. */
    private @Nullable Found named(Target.Described target) {
        if (!(target.pick() instanceof Target.Pick.One) || target.noun() instanceof Target.Noun.Quoted) {
            return null;
        }
        String id = nouns.idSpelt(Picks.withoutArticle(target.words()));
        return id == null ? null : Found.Those.of(id);
    }

    /** Applies the conditions, what is nearest last: it depends on what else fits. */
    private Found.@Nullable Refused narrow(List<Component> fit, Target.Described target) {
        List<Condition> all = target.conditions();
        for (int round = 0; round < 2; round++) {
            for (Condition condition : all) {
                if (isNearest(condition) == (round == 1)) {
                    Found.Refused refused = conditions.narrow(fit, condition, target.noun());
                    if (refused != null) {
                        return refused;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isNearest(Condition condition) {
        return condition instanceof Condition.Related(Relation relation, var _) && relation == Relation.NEXT_TO;
    }
}
