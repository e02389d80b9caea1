package dev.cyanotype.pipeline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ten sample sentences as steps, one after the other and ten times over, on the screens that they were written for. */
class SamplePlansTest {
    private static final Amount MORE = new Amount.Steps(1);

    @ParameterizedTest
    @ValueSource(strings = {"suite-20.json", "suite-100.json"})
    void allTenCanBeMadeTenTimesOver(String name) throws IOException {
        Blueprint now = PlanFixtures.suite(name);
        for (int round = 0; round < 10; round++) {
            for (Step step : steps(now)) {
                now = Plans.verified(now, step);
            }
        }
        assertEquals("Hello World", now.required("comp_1").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"suite-20.json", "suite-100.json"})
    void eachChangesAFreshScreenButForTheAlignmentOfWhatIsAligned(String name) throws IOException {
        Blueprint fresh = PlanFixtures.suite(name);
        for (Step step : steps(fresh)) {
            boolean changes = !Plans.sentences(fresh, step).isEmpty();
            boolean holds = step.action() instanceof Action.Align || step.action() instanceof Action.Recolour(var place, var colour) && place == ColourPlace.FOREGROUND;
            assertTrue(changes || holds, () -> step + " changes nothing");
        }
    }

    private static List<Step> steps(Blueprint on) {
        var red = new ColourValue.Literal(Colour.of(255, 0, 0));
        var blue = new ColourValue.Literal(Colour.of(0, 0, 255));
        var white = new ColourValue.Literal(Colour.WHITE);
        var purple = new ColourValue.Literal(Colour.of(128, 0, 128));
        String[] buttons = ids(on, ComponentType.BUTTON);
        String[] cards = ids(on, ComponentType.CARD);
        return List.of(
                Plans.step(new Action.Recolour(ColourPlace.UNQUALIFIED, red), cards[0]),
                Plans.step(new Action.ChangeSize(Axis.BOTH, MORE), buttons),
                Plans.step(new Action.SetWords(Action.Words.TEXT, "Hello World"), "comp_1"),
                Plans.step(new Action.MoveBy(MORE, null), cards),
                Plans.step(new Action.Recolour(ColourPlace.UNQUALIFIED, blue), buttons[2]),
                Plans.step(new Action.ChangeSize(Axis.BOTH, MORE), buttons[2]),
                Plans.step(new Action.ChangeStyle(Property.PADDING, MORE), all(on)),
                Plans.step(new Action.Recolour(ColourPlace.FOREGROUND, white), buttons),
                Plans.step(new Action.Align(Edge.CENTRE, null), buttons),
                Plans.ofScreen(new Action.FillGradient(blue, purple, Double.NaN)),
                Plans.step(new Action.ChangeStyle(Property.FONT_SIZE, MORE), ids(on, ComponentType.TEXT)));
    }

    private static String[] ids(Blueprint blueprint, ComponentType type) {
        List<String> ids = new ArrayList<>();
        blueprint.forEach(type, component -> ids.add(component.id()));
        return ids.toArray(String[]::new);
    }

    private static String[] all(Blueprint blueprint) {
        List<String> ids = new ArrayList<>();
        blueprint.forEachComponent(component -> ids.add(component.id()));
        return ids.toArray(String[]::new);
    }
}
