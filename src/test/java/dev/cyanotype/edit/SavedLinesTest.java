package dev.cyanotype.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Screens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A save after an edit changes the lines that the edit touched, and no others. */
class SavedLinesTest {

    @Test
    void changeOfAMemberIsItsLine() {
        assertEquals(
                List.of("-        \"bg_color\": \"#FFFFFF\",", "+        \"bg_color\": \"#FF0000\","),
                diff(Documents.PRETTY, "set visual.bg_color of card to \"#FF0000\""));
    }

    @Test
    void moveIsTheNumbersThatChange() {
        assertEquals(List.of("-            20,", "+            25,"), diff(Documents.PRETTY, "move title right 5px"));
    }

    @Test
    void resizeKeepsTheFormOfARepeatedHeight() {
        assertEquals(
                List.of("-      \"bbox\": [10, 20, 200, 100],", "+      \"bbox\": [10, 20, 200, 120.5],",
                        "-        \"height\": \"100px\"", "+        \"height\": \"120.5px\""),
                diff(Documents.PRETTY, "resize card to 200 by 120.5"));
    }

    @Test
    void newMemberIsALineAndTheCommaBeforeIt() {
        assertEquals(
                List.of("-      \"confidence\": 1", "+      \"confidence\": 1,", "+      \"text\": \"Bye\""),
                diff(Documents.PRETTY, "set text of foot to \"Bye\""));
    }

    @Test
    void newObjectIsLaidOutLikeTheOthers() {
        assertEquals(
                List.of("-      \"confidence\": 1", "+      \"confidence\": 1,", "+      \"visual\": {", "+        \"color\": \"#000000\"", "+      }"),
                diff(Documents.PRETTY, "set visual.color of foot to \"#000000\""));
    }

    @Test
    void memberThatGoesIsItsLine() {
        assertEquals(List.of("-          \"text\": \"Hi\","), diff(Documents.PRETTY, "unset text of title"));
    }

    @Test
    void insertionIsTheNewLines() {
        assertEquals(
                List.of(
                        "+    {",
                        "+      \"id\": \"new\",",
                        "+      \"type\": \"card\",",
                        "+      \"bbox\": [0, 0, 9, 9],",
                        "+      \"confidence\": 1,",
                        "+      \"children\": [",
                        "+        {",
                        "+          \"id\": \"b\",",
                        "+          \"type\": \"text\",",
                        "+          \"bbox\": [0, 0, 9, 9],",
                        "+          \"confidence\": 1",
                        "+        }",
                        "+      ]",
                        "+    },"),
                diff(Documents.PRETTY, "insert {\"id\": \"new\", \"type\": \"card\", \"bbox\": [0, 0, 9, 9], \"confidence\": 1, "
                        + "\"children\": [{\"id\": \"b\", \"type\": \"text\", \"bbox\": [0, 0, 9, 9], \"confidence\": 1}]} into screen at 0"));
    }

    @Test
    void insertionIntoAnEmptyListOpensIt() {
        assertEquals(
                List.of(
                        "-      \"children\": []",
                        "+      \"children\": [",
                        "+        {",
                        "+          \"id\": \"b\",",
                        "+          \"type\": \"text\",",
                        "+          \"bbox\": [0, 0, 9, 9],",
                        "+          \"confidence\": 1",
                        "+        }",
                        "+      ]"),
                diff(Documents.PRETTY, "insert {\"id\": \"b\", \"type\": \"text\", \"bbox\": [0, 0, 9, 9], \"confidence\": 1} into list at 0"));
    }

    @Test
    void insertionIntoAComponentWithoutAListMakesIt() {
        assertEquals(
                List.of(
                        "-      \"confidence\": 1",
                        "+      \"confidence\": 1,",
                        "+      \"children\": [",
                        "+        {",
                        "+          \"id\": \"b\",",
                        "+          \"type\": \"text\",",
                        "+          \"bbox\": [0, 0, 9, 9],",
                        "+          \"confidence\": 1",
                        "+        }",
                        "+      ]"),
                diff(Documents.PRETTY, "insert {\"id\": \"b\", \"type\": \"text\", \"bbox\": [0, 0, 9, 9], \"confidence\": 1} into foot at 0"));
    }

    @Test
    void deletionIsTheLinesThatGo() {
        assertEquals(
                List.of("-    },", "-    {", "-      \"id\": \"foot\",", "-      \"type\": \"footer\",", "-      \"bbox\": [0, 700, 375, 112],",
                        "-      \"confidence\": 1"),
                diff(Documents.PRETTY, "delete foot"));
    }

    @Test
    void relocationIsIndentedLikeItsNewPlace() {
        assertEquals(
                List.of(
                        "-    },",
                        "-    {",
                        "-      \"id\": \"foot\",",
                        "-      \"type\": \"footer\",",
                        "-      \"bbox\": [0, 700, 375, 112],",
                        "-      \"confidence\": 1",
                        "+        {",
                        "+          \"id\": \"foot\",",
                        "+          \"type\": \"footer\",",
                        "+          \"bbox\": [0, 700, 375, 112],",
                        "+          \"confidence\": 1",
                        "+        },"),
                diff(Documents.PRETTY, "move foot into card at 0").stream().sorted((a, b) -> Character.compare(b.charAt(0), a.charAt(0))).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "set visual.bg_color of card to \"#FF0000\" | \"bg_color\":\"#FFFFFF\" | \"bg_color\":\"#FF0000\"",
        "move title right 5px          | [20,30,100,24]            | [25,30,100,24]",
        "set text of foot to \"Bye\"   | [0,700,375,112],\"confidence\":1 | [0,700,375,112],\"confidence\":1,\"text\":\"Bye\"",
        "set visual.color of foot to \"#000000\" | [0,700,375,112],\"confidence\":1 | [0,700,375,112],\"confidence\":1,\"visual\":{\"color\": \"#000000\"}",
        "unset text of title           | \"text\":\"Hi\",          | ``",
        "delete go                     | ,{\"id\":\"go\",\"type\":\"button\",\"bbox\":[20,60,100,44],\"confidence\":1,\"visual\":null} | ``",
    })
    void inACompactFileOnlyTheTextOfTheEditChanges(String sentence, String before, String after) {
        String compact = Documents.ALL.get("compact");

        assertEquals(compact.replace(before, after), saved(compact, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "resize \"a\" to 2 by 10                        | 1.0,1e1 | 2,1e1",
        "set x of bB to 3                               | \"\\u0041\\/\" | 3",
        "set visual.height of d to 6                    | \"height\" : 5 | \"height\" : 6",
        "set text of c to \"x\"                         | null | \"x\"",
        "set confidence of \"a\" to 0.25                | 1.00 | 0.25",
    })
    void inAnOddFileOnlyTheTextOfTheEditChanges(String sentence, String before, String after) {
        String odd = Documents.ODD.replace("1.0,\n1e1", "1.0,1e1");

        assertEquals(odd.replace(before, after), saved(odd, sentence));
    }

    @Test
    void inAnOddFileADeletionTakesTheCommaBeforeIt() {
        String odd = Documents.ODD;

        assertEquals(odd.substring(0, odd.indexOf(" ,{ \"confidence\":1,\"id\":\"e\"")) + "]\n, \"meta\":{ } }\r\n", saved(odd, "delete e"));
    }

    private static List<String> diff(String text, String sentence) {
        return LineDiff.of(text, saved(text, sentence));
    }

    private static String saved(String text, String sentence) {
        Edit edit = EditReader.read(sentence);
        assertNotNull(edit, sentence);
        Blueprint after = EditLaws.check(Screens.open(text), edit);
        return Screens.text(after);
    }
}
