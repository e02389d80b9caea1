package dev.cyanotype.language.grammar;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Clause;
import dev.cyanotype.language.Intents;
import dev.cyanotype.language.Parameters;
import dev.cyanotype.language.Reading;
import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.Target.Described;
import dev.cyanotype.language.Target.Noun;
import dev.cyanotype.language.Target.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Readings on one line, as the tables of the tests write them: {@code recolour colour=#FF0000 @ 1st card|product_card}. */
final class Notation {
    private Notation() {}

    static String of(Reading reading) {
        List<String> parts = new ArrayList<>();
        for (Part part : reading.parts()) {
            parts.add(switch (part) {
                case Part.Read(Clause clause) -> of(clause);
                case Part.Refused refused -> refused.rejection().code().name();
            });
        }
        return String.join(" ; ", parts);
    }

    static String of(Clause clause) {
        String target = of(clause.target());
        return action(clause.action()) + (target.equals("-") ? "" : " @ " + target);
    }

    private static String action(Action action) {
        JsonObject members = Parameters.of(action);
        var out = new StringBuilder(Intents.of(action));
        for (int i = 0; i < members.size(); i++) {
            JsonValue value = members.value(i);
            out.append(' ').append(members.name(i)).append('=');
            out.append(value instanceof JsonString string ? string.value() : value.toText());
        }
        return out.toString();
    }

    static String of(Target target) {
        return switch (target) {
            case Target.Screen screen -> "screen";
            case Target.Everything everything -> "everything";
            case Target.Selected selected -> "selection";
            case Target.Pronoun(boolean plural, String word) -> (plural ? "those:" : "that:") + word;
            case Target.Unsaid unsaid -> "-";
            case Target.Listed(List<Target> targets) -> {
                List<String> all = new ArrayList<>();
                targets.forEach(t -> all.add(of(t)));
                yield String.join(" + ", all);
            }
            case Target.Except(Target from, Target without) -> of(from) + " but " + of(without);
            case Target.Id(String id) -> "#" + id;
            case Described d -> described(d);
        };
    }

    private static String described(Described d) {
        var out = new StringBuilder(pick(d.pick())).append(noun(d.noun()));
        for (Condition condition : d.conditions()) {
            out.append(" [").append(condition(condition)).append(']');
        }
        return out.toString();
    }

    private static String pick(Pick pick) {
        return switch (pick) {
            case Pick.One one -> "";
            case Pick.All all -> "all ";
            case Pick.AnyOne any -> "any ";
            case Pick.Nth(int from, int count) -> from + (count == 1 ? ". " : ".." + count + " ");
            case Pick.Exactly(int count) -> count + " ";
            case Pick.Extreme(var measure, boolean most) -> (most ? "most-" : "least-") + lower(measure) + " ";
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String noun(Noun noun) {
        return switch (noun) {
            case Noun.Any any -> "any";
            case Noun.OfType(List<ComponentType> types, List<String> roles) -> types.isEmpty() ? "role:" + String.join("|", roles) : types(types);
            case Noun.Named(String words, List<ComponentType> types) -> "'" + words + "'" + (types.isEmpty() ? "" : ":" + types(types));
            case Noun.Quoted(String text, List<ComponentType> types) -> "\"" + text + "\"" + (types.isEmpty() ? "" : ":" + types(types));
        };
    }

    private static String types(List<ComponentType> types) {
        return types.size() > 4 ? "texts" : String.join("|", types.stream().map(ComponentType::wireName).toList());
    }

    private static String condition(Condition condition) {
        return switch (condition) {
            case Condition.Shade(boolean dark) -> dark ? "dark" : "light";
            case Condition.Coloured(var place, var colour, String name) -> lower(place) + "=" + name;
            case Condition.Having(String trait) -> trait;
            case Condition.Compared(var measure, boolean more, double pixels, Target than) ->
                lower(measure) + (more ? ">" : "<") + (than == null ? pixels : of(than));
            case Condition.Related(var relation, Target to) -> lower(relation) + " " + of(to);
            case Condition.Between(Target first, Target second) -> "between " + of(first) + (second == null ? "" : " and " + of(second));
            case Condition.InRegion(var edge) -> "at " + lower(edge);
            case Condition.Saying(String text) -> "saying " + text;
            case Condition.InRole(String role) -> "role " + role;
            case Condition.PartOf(Target whole) -> "of " + of(whole);
            case Condition.InSelection selection -> "selected";
            case Condition.Other other -> "other";
            case Condition.Not(Condition not) -> "not " + condition(not);
        };
    }
}
