package dev.cyanotype.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalSentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "move header_1 down 20px",
        "move header_1 left 0.5px",
        "move header_1 by 0, 0",
        "move header_1 by -3, 1e+21",
        "move header_1 to -12, 0.25",
        "move header_1 into screen at 0",
        "move header_1 into \"a b\" at 12",
        "resize header_1 to 120 by 44.5",
        "delete 'it\"s'",
        "set visual.aspect_ratio of X to 1.5",
        "set tokens.colors[\"sea green\"] of screen to \"#2E8B57\"",
        "set [\"9a\"] of X to 1e400",
        "set text of X to j\"a\\nb\"",
        "set data of X to [1, {\"a\": null}, \"b\"]",
        "unset visual.shadow of X",
        "unset meta of screen",
        "insert {\"id\": \"a\", \"bbox\": [0, 0, 1, 1.0]} into X at 2",
    })
    void areReadAndPrintedToTheCharacter(String sentence) {
        Edit edit = EditReader.read(sentence);

        assertNotNull(edit);
        assertEquals(sentence, EditPrinter.print(edit));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "move", "move header_1", "move header_1 down 20", "move header_1  down 20px", "Move header_1 down 20px", "move header_1 down 20px ",
        "move header_1 down 20.0px", "move \"header_1\" down 20px", "move header_1 left -3px", "move header_1 down 0px",
        "move header_1 by 3, 0", "move header_1 to 1e999, 0", "move header_1 to 1,2", "move a b down 2px", "delete screen at",
        "set text of X to 'a'", "set text of X to a", "set text of X to \"a", "set visual of X to {\"a\":1}", "set . of X to 1", "set [text of X to 1",
        "set text of X to j\"a\"", "unset text of", "insert [] into X at 2", "insert {} into X at -1", "insert {} into X at 9999999999",
        "resize X to 1 by", "resize X by 10%", "make X red"
    })
    void areReadToTheCharacterOrNotAtAll(String sentence) {
        assertNull(EditReader.read(sentence));
    }
}
