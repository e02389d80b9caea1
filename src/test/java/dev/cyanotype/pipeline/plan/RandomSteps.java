package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Extent;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Step;
import dev.cyanotype.language.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random steps on the components of a document. */
final class RandomSteps {
    private static final Target SOME = new Target.Everything();

    private final Random random;
    private final List<String> ids = new ArrayList<>();
    private List<List<String>> others = List.of();

    RandomSteps(long seed) {
        this.random = new Random(seed);
    }

    /** A relative step, which may not bring in a fault. */
    Step relative(Blueprint blueprint) {
        start(blueprint);
        Action action = switch (random.nextInt(8)) {
            case 0, 1, 2 -> new Action.ChangeSize(one(Axis.values()), amount(40));
            case 3, 4, 5 -> {
                boolean across = random.nextBoolean();
                boolean both = random.nextInt(5) == 0;
                yield new Action.MoveBy(across || both ? distance() : null, across && !both ? null : distance());
            }
            case 6 -> new Action.ChangeStyle(Property.FONT_SIZE, amount(10));
            default -> new Action.ChangeStyle(Property.PADDING, amount(10));
        };
        return step(action, false);
    }

    /** A step that makes room for what comes in. */
    Step adding(Blueprint blueprint) {
        start(blueprint);
        if (random.nextInt(3) == 0) {
            return step(new Action.Duplicate(1 + random.nextInt(2)), true);
        }
        Action.Placement placement = switch (random.nextInt(4)) {
            case 0 -> new Action.Placement.Anywhere();
            case 1 -> new Action.Placement.AtEdge(List.of(one(Edge.TOP, Edge.BOTTOM)));
            default -> {
                others = List.of(List.of(id()));
                yield new Action.Placement.Beside(one(Relation.BELOW, Relation.BELOW, Relation.ABOVE, Relation.INSIDE, Relation.NEXT_TO), SOME);
            }
        };
        ComponentType type = one(ComponentType.values());
        return new Step(new Action.Add(type, null, null, 1 + random.nextInt(2), placement, List.of()), List.of(), false, others, 1);
    }

    /** Any other step, which verification may reject. */
    Step exact(Blueprint blueprint) {
        start(blueprint);
        var red = new ColourValue.Literal(Colour.of(random.nextInt(256), 0, 0));
        Action action = switch (random.nextInt(17)) {
            case 0 -> new Action.SetSize(new Extent.Pixels(10 + random.nextInt(200)), random.nextBoolean() ? null : new Extent.Share(0.5));
            case 1 -> new Action.MoveTo(random.nextInt(300), random.nextBoolean() ? Double.NaN : random.nextInt(300) - 20);
            case 2 -> new Action.Align(one(Edge.values()), null);
            case 3 -> new Action.Distribute(one(Axis.WIDTH, Axis.HEIGHT, null), random.nextBoolean() ? Double.NaN : random.nextInt(20));
            case 4 -> new Action.ArrangeInGrid(random.nextInt(4), Double.NaN);
            case 5 -> new Action.Reorder(one(Action.Order.values()));
            case 6 -> new Action.Recolour(one(ColourPlace.values()), red);
            case 7 -> new Action.Shade(one(ColourPlace.UNQUALIFIED, ColourPlace.BACKGROUND, ColourPlace.FOREGROUND), random.nextInt(80) - 40);
            case 8 -> new Action.FillGradient(random.nextBoolean() ? null : red, red, random.nextBoolean() ? Double.NaN : 90);
            case 9 -> new Action.SetWords(one(Action.Words.values()), "it's \"so\"");
            case 10 -> new Action.ChangeCase(one(Action.LetterCase.values()));
            case 11 -> new Action.SetBorder(random.nextBoolean() ? Double.NaN : 3, random.nextBoolean() ? null : red);
            case 12 -> new Action.SetStyle(Property.BORDER_RADIUS, JsonNumber.of(random.nextInt(20)));
            case 13 -> new Action.SetStyle(Property.SHADOW, JsonString.of("small"));
            case 14 -> new Action.Delete();
            case 15 -> new Action.MoveToEdge(List.of(one(Edge.values())), random.nextBoolean());
            default -> {
                others = List.of(List.of(id()));
                yield one(
                        new Action.MoveBeside(one(Relation.values()), SOME, Double.NaN),
                        new Action.Swap(SOME),
                        new Action.MatchSize(one(Axis.values()), SOME));
            }
        };
        return step(action, action instanceof Action.Swap);
    }

    private void start(Blueprint blueprint) {
        ids.clear();
        others = List.of();
        blueprint.forEachComponent(component -> ids.add(component.id()));
    }

    private Amount amount(int most) {
        return switch (random.nextInt(3)) {
            case 0 -> new Amount.Steps(one(1.0, 2.0, -1.0));
            case 1 -> new Amount.Factor(one(0.5, 0.8, 1.1, 1.5, 2.0));
            default -> new Amount.Units(random.nextInt(2 * most) - most);
        };
    }

    private Amount distance() {
        return random.nextInt(3) == 0 ? new Amount.Steps(one(1.0, -1.0)) : new Amount.Units(random.nextInt(160) - 80);
    }

    private Step step(Action action, boolean single) {
        int count = single || random.nextBoolean() ? 1 : 1 + random.nextInt(6);
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = id();
            if (!targets.contains(id)) {
                targets.add(id);
            }
        }
        return new Step(action, targets, false, others, 1);
    }

    private String id() {
        return ids.get(random.nextInt(ids.size()));
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
