package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Setting;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Target.Condition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Narrows lists of components by the conditions of a description. */
final class Conditions {
    private final Observed document;
    private final Setting setting;
    private final Targets targets;
    private final Refusals refusals;
    private final Traits traits;
    private final Measures measures;
    private final Layout layout;

    Conditions(Observed document, Setting setting, Targets targets, Refusals refusals) {
        this.document = document;
        this.setting = setting;
        this.targets = targets;
        this.refusals = refusals;
        this.traits = new Traits(document);
        this.measures = new Measures(document);
        this.layout = new Layout(document);
    }

    Measures measures() {
        return measures;
    }

    /** Takes out of a list those of which a condition does not hold; gives a refusal where it cannot be told. */
    Found.@Nullable Refused narrow(List<Component> fit, Condition condition, Target.Noun noun) {
        return switch (condition) {
            case Condition.Shade(boolean dark) -> keep(fit, each -> isShade(each, dark));
            case Condition.Coloured(var place, Colour colour, String name) ->
                keep(fit, each -> Looks.isMeant(Looks.in(place, each.type(), document.visual(each)), colour, name));
            case Condition.Having(String trait) -> having(fit, trait);
            case Condition.Compared compared -> compare(fit, compared);
            case Condition.Related(var relation, Target to) -> switch (targets.nested(to)) {
                case Found.Refused refused -> refused;
                case Found.Those those -> {
                    layout.keepRelated(fit, relation, components(those), those.screen());
                    yield null;
                }
            };
            case Condition.Between(Target first, Target second) -> between(fit, first, second);
            case Condition.InRegion(var edge) -> keep(fit, each -> layout.isIn(edge, each));
            case Condition.Saying(String text) -> keep(fit, each -> says(each, text));
            case Condition.InRole(String role) -> keep(fit, each -> {
                String own = document.role(each);
                return own != null && Loosely.isName(own, role);
            });
            case Condition.PartOf(Target whole) -> switch (targets.nested(whole)) {
                case Found.Refused refused -> refused;
                case Found.Those those -> {
                    if (!those.screen()) {
                        new Parts(document, layout).keep(fit, components(those), noun);
                    }
                    yield null;
                }
            };
            case Condition.InSelection() -> setting.selection().isEmpty()
                    ? refusals.refused(Code.NO_TARGET, "Nothing is selected.")
                    : keep(fit, each -> setting.selection().contains(each.id()));
            case Condition.Other() -> other(fit);
            case Condition.Not(Condition opposite) -> not(fit, opposite, noun);
        };
    }

    /** What holds or does not hold of a component. */
    private interface Test {
        boolean holds(Component component);
    }

    private static Found.@Nullable Refused keep(List<Component> fit, Test test) {
        fit.removeIf(each -> !test.holds(each));
        return null;
    }

    List<Component> components(Found.Those those) {
        List<Component> components = new ArrayList<>(those.ids().size());
        for (String id : those.ids()) {
            Component component = document.component(id);
            if (component != null) {
                components.add(component);
            }
        }
        return components;
    }

    private boolean isShade(Component component, boolean dark) {
        Colour fill = Looks.fill(document.visual(component));
        if (fill == null) {
            return false;
        }
        double luminance = fill.relativeLuminance();
        return dark ? luminance < 0.18 : luminance > 0.18;
    }

    private Found.@Nullable Refused having(List<Component> fit, String trait) {
        if (fit.isEmpty()) {
            return null;
        }
        if (traits.holds(trait, fit.getFirst()) == null) {
            return refusals.refused(Code.UNSUPPORTED, "A blueprint does not say whether a component is " + trait + ".");
        }
        return keep(fit, each -> Boolean.TRUE.equals(traits.holds(trait, each)));
    }

    private boolean says(Component component, String text) {
        String own = document.text(component);
        return own != null && (Loosely.is(own, text) || Loosely.holds(own, text));
    }

    private Found.@Nullable Refused compare(List<Component> fit, Condition.Compared compared) {
        Target than = compared.than();
        if (than == null) {
            return compare(fit, compared, compared.pixels());
        }
        return switch (targets.nested(than)) {
            case Found.Refused refused -> refused;
            case Found.Those those -> {
                double bound = those.screen() ? measures.ofScreen(compared.measure()) : Double.NaN;
                for (Component component : components(those)) {
                    double value = measures.of(component, compared.measure());
                    bound = Double.isNaN(bound) || value > bound == compared.more() ? value : bound;
                }
                yield compare(fit, compared, bound);
            }
        };
    }

    private Found.@Nullable Refused compare(List<Component> fit, Condition.Compared compared, double bound) {
        return keep(fit, each -> {
            double value = measures.of(each, compared.measure());
            return compared.more() ? value > bound : value < bound;
        });
    }

    private Found.@Nullable Refused between(List<Component> fit, Target first, @Nullable Target second) {
        Found one = targets.nested(first);
        if (one instanceof Found.Refused refused) {
            return refused;
        }
        List<Component> ends = components((Found.Those) one);
        if (second != null) {
            Found other = targets.nested(second);
            if (other instanceof Found.Refused refused) {
                return refused;
            }
            ends.addAll(components((Found.Those) other));
        }
        if (ends.size() < 2) {
            return refusals.refused(Code.NO_TARGET, "Between takes two components, and there is only one.");
        }
        layout.keepBetween(fit, ends);
        return null;
    }

    private Found.@Nullable Refused other(List<Component> fit) {
        Found last = targets.lastMeant();
        if (last instanceof Found.Those(List<String> ids, var _)) {
            Set<String> meant = new HashSet<>(ids);
            return keep(fit, each -> !meant.contains(each.id()));
        }
        return last instanceof Found.Refused refused ? refused : null;
    }

    private Found.@Nullable Refused not(List<Component> fit, Condition opposite, Target.Noun noun) {
        List<Component> those = new ArrayList<>(fit);
        Found.Refused refused = narrow(those, opposite, noun);
        if (refused == null) {
            Set<String> ids = new HashSet<>();
            for (Component each : those) {
                ids.add(each.id());
            }
            fit.removeIf(each -> ids.contains(each.id()));
        }
        return refused;
    }
}
