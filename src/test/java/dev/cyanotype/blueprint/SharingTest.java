package dev.cyanotype.blueprint;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.cyanotype.json.JsonString;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A change copies the path to it and shares the rest: what it allocates hardly grows with the document. */
class SharingTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void oneChangeOfAHundredThousandAllocatesHardlyMoreThanOneOfAHundred() {
        Blueprint small = Screens.open(Screens.grid(100));
        Blueprint large = Screens.open(Screens.grid(100_000));

        long inSmall = allocated(small, "button_57");
        long inLarge = allocated(large, "button_70001");

        assertTrue(inLarge < 8_000, inLarge + " bytes");
        assertTrue(inLarge < 3 * inSmall, inLarge + " bytes against " + inSmall);
    }

    /** The bytes that a member changed in place, and the digest after it, cost when all is warm. */
    private static long allocated(Blueprint document, String id) {
        var digester = new Digester();
        document.digest(digester);
        long least = Long.MAX_VALUE;
        Blueprint changed = document;
        for (int i = 0; i < 300; i++) {
            JsonString text = JsonString.of("text " + i % 10);
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Blueprint next = changed.withComponent(id, changed.required(id).members().with("text", text));
            next.digest(digester);
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
            changed = next;
        }
        return least;
    }

    @Test
    void componentsBesideAChangedOneAreTheSameObjects() {
        Blueprint document = Screens.open(Screens.grid(1_000));
        Blueprint changed = document.withComponent("card_500", document.required("card_500").members().with("text", JsonString.of("x")));

        int other = 0;
        for (int i = 0; i < 1_000; i++) {
            other += document.components().get(i) == changed.components().get(i) ? 0 : 1;
        }
        assertTrue(other == 1, other + " components were copied");
        assertSame(document.members(), changed.members());
        assertSame(document.space(), changed.space());
    }
}
