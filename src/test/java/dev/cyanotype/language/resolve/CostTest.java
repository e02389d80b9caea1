package dev.cyanotype.language.resolve;

import static dev.cyanotype.language.resolve.Phrases.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Screens;
import dev.cyanotype.language.Setting;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Target.Pick;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CostTest {
    /** Far below the 20,000 components of the screen, of which 5,000 are buttons. */
    private static final int A_FEW = 64;

    private static final Blueprint LARGE = Screens.open(Screens.grid(20_000));

    private static int visited(Target target, String... selection) {
        var document = new CountingView(LARGE);
        Resolved.hiding(new Setting(document, List.of(selection), List.of()), target);
        return document.visited();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void looksAtAFew(String words, Target target) {
        int visited = visited(target, "button_1");

        assertTrue(visited <= A_FEW, () -> visited + " components were looked at");
    }

    static Stream<Arguments> looksAtAFew() {
        return Stream.of(
                arguments("an id", id("text_10002")),
                arguments("an id in words", named("text 10002")),
                arguments("the third button", nth("the third button", BUTTON, 2)),
                arguments("the last button", nth("the last button", BUTTON, -1)),
                arguments("the last 20 buttons", pick("the last 20 buttons", BUTTON, new Pick.Nth(-20, 20))),
                arguments("the third of two types", nth("the third", type("x", ComponentType.CARD, ComponentType.TEXT), 2)),
                arguments("the second to last of two types",
                        nth("the second", type("x", ComponentType.CARD, ComponentType.TEXT), -2)),
                arguments("the button, settled by the selection", the("the button", BUTTON)),
                arguments("the button, ambiguous", the("the card", CARD)),
                arguments("the second component", nth("the second component", ANY, 1)),
                arguments("the last component", nth("the last component", ANY, -1)),
                arguments("it", IT),
                arguments("any button", pick("any button", BUTTON, new Pick.AnyOne())));
    }

    @Test
    void looksAtThoseThatFit() {
        assertEquals(5_000, visited(all("all buttons", BUTTON)));
    }
}
