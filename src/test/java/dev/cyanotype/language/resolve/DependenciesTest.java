package dev.cyanotype.language.resolve;

import static dev.cyanotype.language.resolve.Phrases.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cyanotype.blueprint.Aspect;
import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentList;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Clause;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Resolution;
import dev.cyanotype.language.Setting;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.Target.Measure;
import dev.cyanotype.language.Target.Pick;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DependenciesTest {
    private static final String[] WORDS = {"Order now", "Cancel order", "Fast", "Welcome", "Get started", ""};
    private static final String[] COLOURS = {"#FF0000", "#8B0000", "#0000FF", "#FFFFFF", "#000000"};

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void dependsOnWhatItLookedAt(String words, Target target, Set<Aspect> aspects) {
        assertEquals(aspects, Resolved.hiding(Samples.page(), target).resolution().dependsOn());
    }

    static Stream<Arguments> dependsOnWhatItLookedAt() {
        Set<Aspect> structure = EnumSet.of(Aspect.STRUCTURE);
        Set<Aspect> text = EnumSet.of(Aspect.STRUCTURE, Aspect.TEXT);
        Set<Aspect> geometry = EnumSet.of(Aspect.STRUCTURE, Aspect.GEOMETRY);
        Set<Aspect> style = EnumSet.of(Aspect.STRUCTURE, Aspect.STYLE);
        return Stream.of(
                arguments("an id", id("order"), structure),
                arguments("the third button", nth("the third button", BUTTON, 2), structure),
                arguments("all buttons", all("all buttons", BUTTON), structure),
                arguments("a role", named("content"), structure),
                arguments("a text", quoted("Order now"), text),
                arguments("an ambiguous type, whose candidates are named", the("the button", BUTTON), text),
                arguments("red buttons", all("red buttons", BUTTON, coloured()), style),
                arguments("the left-most card", pick("left-most", CARD, new Pick.Extreme(Measure.LEFT, true)), geometry),
                arguments("buttons on the left", all("buttons", BUTTON, new Condition.InRegion(Edge.LEFT)),
                        EnumSet.of(Aspect.STRUCTURE, Aspect.GEOMETRY, Aspect.SCREEN)),
                arguments("the screen", list(SCREEN, SCREEN), EnumSet.noneOf(Aspect.class)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aResolutionHoldsWhereWhatItDependsOnStays(long seed) {
        var random = new Random(seed);
        List<Blueprint> states = new ArrayList<>(List.of(Samples.page()));
        for (int i = 0; i < 24; i++) {
            states.add(edited(states.get(random.nextInt(states.size())), random));
        }
        int same = 0;
        for (List<Clause> clauses : commands()) {
            for (Blueprint before : states) {
                Resolution known = resolved(clauses, before);
                for (Blueprint after : states) {
                    if (agree(before, after, known.dependsOn())) {
                        same++;
                        assertEquals(known, resolved(clauses, after), () -> clauses.toString());
                    }
                }
            }
        }
        int pairs = commands().size() * states.size() * states.size();
        assertTrue(same > commands().size() * states.size() && same < pairs, same + " of " + pairs);
    }

    private static Resolution resolved(List<Clause> clauses, Blueprint document) {
        return new Resolver().resolve("x", clauses, new Setting(document, List.of("order"), List.of("rule", "card_a")));
    }

    private static boolean agree(Blueprint before, Blueprint after, Set<Aspect> aspects) {
        for (Aspect aspect : aspects) {
            if (!before.stamps().agree(after.stamps(), aspect)) {
                return false;
            }
        }
        return true;
    }

    private static Blueprint edited(Blueprint document, Random random) {
        List<Component> all = new ArrayList<>();
        document.forEachComponent(all::add);
        Component component = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(12)) {
            case 0, 1 -> with(document, component, "text", JsonString.of(WORDS[random.nextInt(WORDS.length)]));
            case 2, 3 -> with(document, component, "bbox", box(random));
            case 4, 5 -> with(document, component, "visual", look(component, "bg_color", random));
            case 6 -> with(document, component, "visual", look(component, "color", random));
            case 7 -> with(document, component, "role", JsonString.of(random.nextBoolean() ? "content" : "title"));
            case 8, 9 -> document.withMembers(withToken(document.members(), random));
            case 10 -> component.id().equals("order") ? document : document.removed(component.id());
            default -> document.inserted(null, 0, copy(component, "new_" + random.nextInt(1_000_000)));
        };
    }

    private static Blueprint with(Blueprint document, Component component, String member, JsonValue value) {
        return document.withComponent(component.id(), component.members().with(member, value));
    }

    private static JsonValue box(Random random) {
        return JsonArray.of(
                JsonNumber.of(random.nextInt(300)), JsonNumber.of(random.nextInt(800)), JsonNumber.of(10 + random.nextInt(200)),
                        JsonNumber.of(48));
    }

    private static JsonValue look(Component component, String member, Random random) {
        return component.visual().members().with(member, JsonString.of(COLOURS[random.nextInt(COLOURS.length)]));
    }

    private static JsonObject withToken(JsonObject members, Random random) {
        JsonObject tokens = members.object("tokens");
        return members.with("tokens", tokens.with("primary_color", JsonString.of(COLOURS[random.nextInt(COLOURS.length)])));
    }

    private static Component copy(Component component, String id) {
        JsonObject members = component.members().with("id", JsonString.of(id));
        int children = members.indexOf("children");
        return Component.of(children < 0 ? members : members.without(children), ComponentList.EMPTY, "");
    }

    private static Condition coloured() {
        return new Condition.Coloured(ColourPlace.UNQUALIFIED, Colour.ofHex("#FF0000"), "red");
    }

    private static List<List<Clause>> commands() {
        Action hide = Resolved.hide();
        Action match = new Action.Recolour(ColourPlace.BACKGROUND, new ColourValue.OfTarget(id("order")));
        Action named = new Action.Recolour(ColourPlace.UNQUALIFIED, new ColourValue.Named("primary"));
        Action add = new Action.Add(ComponentType.BUTTON, null, null, 1, new Action.Placement.Anywhere(), List.of());
        List<List<Clause>> commands = new ArrayList<>();
        for (Target target : List.of(
                id("cancel"), IT, UNSAID, SELECTED, EVERYTHING, SCREEN, the("the button", BUTTON), the("the title", TITLE),
                        the("the list", type("list", ComponentType.LIST)),
                nth("the third button", BUTTON, 2), nth("the last component", ANY, -1), all("all cards", CARD), named("content"),
                        named("order now"),
                quoted("Fast"), named("logo"), named("flying saucer"),
                        except(all("all buttons", BUTTON), nth("the first button", BUTTON, 0)),
                all("dark", ANY, new Condition.Shade(true)), all("red", ANY, coloured()),
                        all("bold", TEXT, new Condition.Having("bold")),
                all("empty", ANY, new Condition.Having("empty")), all("visible", ANY, new Condition.Having("visible")),
                all("below", ANY, new Condition.Related(Relation.BELOW, id("rule"))),
                        all("inside", ANY, new Condition.Related(Relation.INSIDE, id("features"))),
                the("near", IMAGE, new Condition.Related(Relation.NEXT_TO, id("order"))),
                        all("left", ANY, new Condition.InRegion(Edge.LEFT)),
                the("the text", TEXT, new Condition.PartOf(id("features"))),
                        pick("font", TEXT, new Pick.Extreme(Measure.FONT_SIZE, true)),
                all("wide", ANY, new Condition.Compared(Measure.WIDTH, true, 120, null)))) {
            commands.add(List.of(clause(hide, target)));
            commands.add(List.of(clause(new Action.Delete(), target), clause(red(), id("card_a")),
                    clause(recolour("#0000FF"), IT)));
        }
        commands.add(List.of(clause(match, id("rule"))));
        commands.add(List.of(clause(named, id("rule")), clause(hide, IT)));
        commands.add(List.of(clause(add, UNSAID), clause(hide, IT)));
        return commands;
    }
}
