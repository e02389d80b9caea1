package dev.cyanotype.cli.pipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final Recent<Object> recent = new Recent<>();

    @Test
    void sameTextIsReadOnce() {
        Object first = get("a");

        assertSame(first, get("a"));
        assertNotSame(first, get("b"));
    }

    @Test
    void textNotMetForLongestIsForgottenFirst() {
        Object first = get("first");
        Object second = get("second");
        for (int i = 0; i < 14; i++) {
            get("other " + i);
        }
        assertSame(first, get("first"));
        get("one more");

        assertSame(first, get("first"));
        assertNotSame(second, get("second"));
    }

    @Test
    void textsAreBoundedInBytes() {
        Object small = get("small");
        recent.get(new byte[20 << 20], bytes -> new Object());
        recent.get(new byte[(20 << 20) + 1], bytes -> new Object());

        assertNotSame(small, get("small"));
        assertEquals("big", recent.get(new byte[40 << 20], bytes -> "big"));
    }

    private Object get(String text) {
        return recent.get(text.getBytes(StandardCharsets.UTF_8), bytes -> new Object());
    }
}
