package dev.cyanotype.pipeline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Step;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that every plan keeps, on random screens. A seed names both the screen and the steps. */
class RandomPlansTest {
    private static final int STEPS = 8;

    static Stream<Long> seeds() {
        return LongStream.range(0, 60).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void relativeStepsBringInNoFaultAndWholePixels(long seed) {
        Blueprint now = RandomScreens.of(seed);
        var steps = new RandomSteps(seed);
        for (int i = 0; i < STEPS; i++) {
            Step step = steps.relative(now);
            boolean faults = seed % 4 == RandomScreens.FAULTS;
            now = faults ? Plans.done(now, step) : Plans.verified(now, step);
            if (seed % 4 != RandomScreens.FRACTIONS) {
                assertWholePixels(now, step);
            }
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
            } else {
                boolean faults = seed % 4 == RandomScreens.FAULTS;
                now = faults ? Plans.done(now, step) : Plans.verified(now, step);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void exactStepsReplayAndInvert(long seed) {
        Blueprint now = RandomScreens.of(seed);
        var steps = new RandomSteps(seed);
        for (int i = 0; i < STEPS && now.count() > 0; i++) {
            Step step = steps.exact(now);
            if (!(Plans.plan(now, step) instanceof Planned.Refused)) {
                now = Plans.done(now, step);
            }
        }
    }

    @Test
    @Tag("long")
    void threeThousandMoreSeedsKeepTheLaws() {
        for (long seed = 1000; seed < 4000; seed++) {
            relativeStepsBringInNoFaultAndWholePixels(seed);
            stepsThatAddBringInNoFault(seed);
            exactStepsReplayAndInvert(seed);
        }
    }

    private static void assertWholePixels(Blueprint after, Step step) {
        after.forEachComponent(component -> {
            Box box = component.box();
            boolean whole = box.x() == Math.rint(box.x())
                    && box.y() == Math.rint(box.y())
                    && box.width() == Math.rint(box.width())
                    && box.height() == Math.rint(box.height());
            assertTrue(whole, () -> step + " leaves " + component.id() + " at " + box);
        });
    }
}
