package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Target.Noun;
import dev.cyanotype.language.Target.Pick;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes from the components that fit a description those that are meant. */
final class Picks {
    private static final List<String> ARTICLES = List.of("the ", "a ", "an ");

    private final Nouns nouns;
    private final Measures measures;
    private final Referents referents;
    private final Refusals refusals;

    Picks(Nouns nouns, Measures measures, Referents referents, Refusals refusals) {
        this.nouns = nouns;
        this.measures = measures;
        this.referents = referents;
        this.refusals = refusals;
    }

    static Found.Those those(List<Component> components) {
        String[] ids = new String[components.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = components.get(i).id();
        }
        return Found.Those.of(List.of(ids));
    }

    static String withoutArticle(String words) {
        for (int i = 0; i < ARTICLES.size(); i++) {
            String article = ARTICLES.get(i);
            if (words.regionMatches(true, 0, article, 0, article.length())) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    /** What a description without conditions picks, where counting tells it without going through what fits; else null. */
    @Nullable Found counted(Target.Described target) {
        if (target.noun() instanceof Noun.Any() && target.pick() instanceof Pick.Nth(int from, int count)) {
            return counted(target, nouns.total(), from, count, nouns::kth);
        }
        if (!(target.noun() instanceof Noun.OfType(List<ComponentType> types, var _))) {
            return null;
        }
        int total = nouns.count(types);
        if (total == 0) {
            return null;
        }
        return switch (target.pick()) {
            case Pick.One() -> total == 1 ? only(types) : oneOf(target.words(), total, types);
            case Pick.AnyOne() -> only(types);
            case Pick.Nth(int from, int count) -> counted(target, total, from, count, index -> nouns.kth(types, index));
            default -> null;
        };
    }

    /** Finds a component by its index among those that fit, from -1 backwards from the last. */
    private interface Counter {
        @Nullable Component at(int index);
    }

    private @Nullable Found only(List<ComponentType> types) {
        Component first = nouns.kth(types, 0);
        return first == null ? null : Found.Those.of(first.id());
    }

    /** One of several of these types: the selection settles which, or the type that is named in so many words. */
    private Found oneOf(String words, int total, List<ComponentType> types) {
        Found selected = settled(id -> nouns.isOf(id, types), 1);
        if (selected != null) {
            return selected;
        }
        ComponentType first = types.getFirst();
        Component only = isNamed(first, words) && nouns.count(List.of(first)) == 1 ? nouns.kth(List.of(first), 0) : null;
        return only != null
                ? Found.Those.of(only.id())
                : refusals.ambiguous(words, first(total, index -> nouns.kth(types, index)), total);
    }

    /** Whether words name a type by its own name, and not by a word that stands for several. */
    private static boolean isNamed(ComponentType type, String words) {
        return Loosely.holds(words, type.wireName().replace('_', ' '));
    }

    private static List<Component> first(int total, Counter counter) {
        List<Component> first = new ArrayList<>();
        for (int i = 0; i < total && i < Refusals.NAMED; i++) {
            Component component = counter.at(i);
            if (component != null) {
                first.add(component);
            }
        }
        return first;
    }

    private Found counted(Target.Described target, int total, int from, int count, Counter counter) {
        int start = from < 0 ? total + from : from;
        if (start < 0 || start + count > total) {
            return total == 0 ? refusals.missing(target) : refusals.tooFew(target.words(), total, first(total, counter));
        }
        if (count == 1) {
            Component component = counter.at(from);
            return component == null ? refusals.missing(target) : Found.Those.of(component.id());
        }
        List<Component> picked = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Component component = counter.at(from + i);
            if (component != null) {
                picked.add(component);
            }
        }
        return those(picked);
    }

    /** What a description picks from the components that fit it, in document order. */
    Found pick(Target.Described target, List<Component> fit) {
        if (fit.isEmpty()) {
            return refusals.missing(target);
        }
        return switch (target.pick()) {
            case Pick.One() -> Parts.isAskedOf(target) ? those(fit) : one(target, fit);
            case Pick.All() -> those(fit);
            case Pick.AnyOne() -> Found.Those.of(fit.getFirst().id());
            case Pick.Nth(int from, int count) ->
                counted(target, fit.size(), from, count, index -> fit.get(index < 0 ? fit.size() + index : index));
            case Pick.Exactly(int count) -> exactly(target, fit, count);
            case Pick.Extreme(var measure, boolean most) -> one(target, extremes(fit, measure, most));
        };
    }

    private Found one(Target.Described target, List<Component> fit) {
        if (fit.size() == 1) {
            return Found.Those.of(fit.getFirst().id());
        }
        Found selected = settled(id -> holds(fit, id), 1);
        if (selected != null) {
            return selected;
        }
        Component only = onlyOfTypeNamed(target, fit);
        return only != null ? Found.Those.of(only.id()) : refusals.ambiguous(target.words(), fit, fit.size());
    }

    private static @Nullable Component onlyOfTypeNamed(Target.Described target, List<Component> fit) {
        if (!(target.noun() instanceof Noun.OfType(List<ComponentType> types, var _))
                || types.isEmpty()
                || !isNamed(types.getFirst(), target.words())) {
            return null;
        }
        Component only = null;
        for (Component component : fit) {
            if (component.type() == types.getFirst()) {
                if (only != null) {
                    return null;
                }
                only = component;
            }
        }
        return only;
    }

    private Found exactly(Target.Described target, List<Component> fit, int count) {
        if (fit.size() == count) {
            return those(fit);
        }
        if (fit.size() < count) {
            return refusals.tooFew(target.words(), fit.size(), fit);
        }
        Found selected = settled(id -> holds(fit, id), count);
        return selected != null ? selected : refusals.tooMany(target.words(), count, fit);
    }

    private List<Component> extremes(List<Component> fit, Target.Measure measure, boolean most) {
        List<Component> extremes = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        for (Component component : fit) {
            double rank = measures.rank(component, measure, most);
            if (rank > best) {
                extremes.clear();
                best = rank;
            }
            if (rank == best) {
                extremes.add(component);
            }
        }
        return extremes;
    }

    private interface Test {
        boolean holds(String id);
    }

    /** What is selected of those that fit, if it is as many as are meant; else null. */
    private @Nullable Found settled(Test fits, int count) {
        List<String> selection = referents.selection();
        if (selection.size() < count) {
            return null;
        }
        List<String> both = new ArrayList<>(count);
        for (String id : selection) {
            if (fits.holds(id)) {
                both.add(id);
            }
        }
        return both.size() == count ? Found.Those.of(both) : null;
    }

    private static boolean holds(List<Component> components, String id) {
        for (Component component : components) {
            if (component.id().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
