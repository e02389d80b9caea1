package dev.cyanotype.pipeline.plan;

import static dev.cyanotype.pipeline.plan.PlanFixtures.component;
import static dev.cyanotype.pipeline.plan.PlanFixtures.screen;
import static dev.cyanotype.pipeline.plan.Plans.done;
import static dev.cyanotype.pipeline.plan.Plans.step;
import static dev.cyanotype.pipeline.plan.Plans.verified;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.language.Action.Order;
import dev.cyanotype.language.Action.Reorder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderPlansTest {
    private static final Blueprint FOUR = screen(
            component("k", "card", 0, 0, 10, 10), component("l", "card", 20, 0, 10, 10), component("m", "card", 40, 0, 10, 10),
            component("n", "card", 60, 0, 10, 10));

    private static String order(Blueprint blueprint) {
        List<String> ids = new ArrayList<>();
        blueprint.forEachChild(null, child -> ids.add(child.id()));
        return String.join("", ids);
    }

    private static String after(Order order, String... ids) {
        return order(done(FOUR, step(new Reorder(order), ids)));
    }

    @Test
    void severalKeepTheirOrderAmongThemselves() {
        assertEquals("lnkm", after(Order.FRONT, "m", "k"));
        assertEquals("lnkm", after(Order.BACK, "n", "l"));
        assertEquals("lknm", after(Order.FORWARD, "k", "m"));
        assertEquals("lknm", after(Order.BACKWARD, "n", "l"));
        assertEquals("mkln", after(Order.FIRST, "m"));
        assertEquals("klnm", after(Order.LAST, "m"));
    }

    @Test
    void whatIsThereAlreadyStays() {
        assertEquals(List.of(), Plans.sentences(FOUR, step(new Reorder(Order.FRONT), "n", "m")));
        assertEquals(List.of(), Plans.sentences(FOUR, step(new Reorder(Order.FORWARD), "n", "m")));
        assertEquals(List.of(), Plans.sentences(FOUR, step(new Reorder(Order.BACKWARD), "k", "l")));
    }

    @Test
    void whatLiesOnItComesAlongToTheFrontAndStaysAboveItAtTheBack() {
        Blueprint screen = screen(
                component("c", "card", 0, 0, 100, 100), component("t", "text", 8, 8, 50, 20), component("z", "card", 200, 0, 50, 50));
        assertEquals("zct", order(verified(screen, step(new Reorder(Order.FRONT), "c"))));
        assertEquals("ctz", order(verified(screen, step(new Reorder(Order.BACK), "t"))));
    }
}
