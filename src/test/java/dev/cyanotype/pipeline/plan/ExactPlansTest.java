package dev.cyanotype.pipeline.plan;

import static dev.cyanotype.pipeline.plan.PlanFixtures.component;
import static dev.cyanotype.pipeline.plan.PlanFixtures.screen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditReader;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactPlansTest {
    private static final Blueprint SCREEN = screen(
            component("c", "card", 0, 0, 150, 100, "\"visual\":{\"gradient\":{\"from\":\"#000000\",\"to\":\"#FFFFFF\"}}",
                    "\"children\":[" + component("t", "text", 8, 8, 80, 40) + "]"),
            component("d", "card", 0, 108, 150, 100));

    private static Planned plan(String sentence) {
        Edit edit = EditReader.read(sentence);
        assertNotNull(edit, sentence);
        return Plans.plan(SCREEN, Plans.step(new Action.Exact(edit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "move c down 2000px", "move c to -5, 3.5", "resize c to 1 by 1", "delete c", "move t into screen at 2", "move c into d at 0",
        "set visual.bg_color of c to \"#FF0000\"", "set visual.anything of c to {\"free\": true}", "set note of screen to 1",
        "set bbox of c to [1, 2, 3, 4]", "unset visual.gradient of c", "set tokens.base_spacing of screen to 0",
        "set meta.screen of screen to [400, 800]",
        "insert {\"id\": \"n\", \"type\": \"text\", \"bbox\": [0, 0, 1, 1], \"confidence\": 1} into c at 1"
    })
    void takesWhatIsAllowedAsItIs(String sentence) {
        Planned.Edits edits = assertInstanceOf(Planned.Edits.class, plan(sentence));
        assertEquals(EditReader.read(sentence), edits.edits().getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "move nobody to 1, 2 | NO_TARGET",
        "delete nobody | NO_TARGET",
        "move c into nobody at 0 | NO_TARGET",
        "move c into t at 0 | INVALID_VALUE",
        "move c into c at 0 | INVALID_VALUE",
        "move c into screen at 2 | INVALID_VALUE",
        "resize c to 0 by 5 | INVALID_VALUE",
        "set id of c to \"e\" | LOCKED",
        "set type of c to \"text\" | LOCKED",
        "unset role of c | LOCKED",
        "set screen_id of screen to \"e\" | LOCKED",
        "set children of c to [] | INVALID_VALUE",
        "set components of screen to [] | INVALID_VALUE",
        "set visual.bg_color of c to \"red\" | INVALID_VALUE",
        "set visual.opacity of c to 1.5 | INVALID_VALUE",
        "set bbox of c to [1, 2, 3] | INVALID_VALUE",
        "set bbox.x of c to 1 | INVALID_VALUE",
        "unset bbox of c | INVALID_VALUE",
        "unset visual.gradient.from of c | INVALID_VALUE",
        "unset tokens.primary_color of screen | INVALID_VALUE",
        "set tokens.base_spacing of screen to 129 | INVALID_VALUE",
        "set orientation of screen to \"diagonal\" | INVALID_VALUE",
        "insert {\"id\": \"t\", \"type\": \"text\", \"bbox\": [0, 0, 1, 1], \"confidence\": 1} into c at 1 | INVALID_VALUE",
        "insert {\"id\": \"n\", \"type\": \"text\", \"bbox\": [0, 0, 0, 1], \"confidence\": 1} into c at 1 | INVALID_VALUE",
        "insert {\"id\": \"n\", \"type\": \"text\", \"bbox\": [0, 0, 1, 1], \"confidence\": 1} into c at 2 | INVALID_VALUE",
        "insert {\"id\": \"n\"} into c at 1 | INVALID_VALUE"
    })
    void refusesWhatIsNot(String sentence, Code code) {
        assertEquals(code, assertInstanceOf(Planned.Refused.class, plan(sentence)).rejection().code());
    }

    @Test
    void targetsThatAreGoneAreRefused() {
        assertEquals(Code.NO_TARGET, Plans.refusal(SCREEN, Plans.step(new Action.Delete(), "gone")));
    }

    @Test
    void whatTheSessionDoesItselfIsNotPlanned() {
        assertThrows(IllegalArgumentException.class, () -> Plans.plan(SCREEN, Plans.step(new Action.Undo(1))));
    }
}
