package dev.cyanotype.pipeline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Step;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that every plan keeps, on random screens. A seed names both the screen and the steps. */
class RandomPlansTest {
    private static final int STEPS = 8;
    private static final long FIRST = Long.getLong("f", 0);
    private static final long LAST = Long.getLong("l", 80);

    static Stream<Arguments> seeds() {
        return LongStream.range(FIRST, LAST).mapToObj(Arguments::of);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void relativeStepsBringInNoFaultAndWholePixels(long seed) {
        Blueprint now = RandomScreens.of(seed);
        var steps = new RandomSteps(seed);
        for (int i = 0; i < STEPS; i++) {
            Step step = steps.relative(now);
            Blueprint after = Plans.verified(now, step);
            assertWholePixels(now, after, step);
            now = after;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void stepsThatAddBringInNoFault(long seed) {
        Blueprint now = RandomScreens.of(seed);
        var steps = new RandomSteps(seed);
        for (int i = 0; i < STEPS; i++) {
            Step step = steps.adding(now);
            if (Plans.plan(now, step) instanceof Planned.Refused(var why)) {
                assertEquals(Code.VERIFY_FAILED, why.code(), why.message());
                continue;
            }
            now = Plans.verified(now, step);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void exactStepsReplayAndInvert(long seed) {
        Blueprint now = RandomScreens.of(seed);
        var steps = new RandomSteps(seed);
        for (int i = 0; i < STEPS && now.count() > 0; i++) {
            Step step = steps.exact(now);
            if (Plans.plan(now, step) instanceof Planned.Refused) {
                continue;
            }
            now = Plans.done(now, step);
        }
    }

    private static void assertWholePixels(Blueprint before, Blueprint after, Step step) {
        after.forEachComponent(component -> {
            Component was = before.component(component.id());
            Box box = component.box();
            boolean whole = box.x() == Math.rint(box.x()) && box.y() == Math.rint(box.y())
                    && box.width() == Math.rint(box.width()) && box.height() == Math.rint(box.height());
            assertTrue(whole || was != null && was.box().equals(box), () -> step + " leaves " + component.id() + " at " + box);
        });
    }
}
