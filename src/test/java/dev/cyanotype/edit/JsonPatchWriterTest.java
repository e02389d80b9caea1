package dev.cyanotype.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Screens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonPatchWriterTest {

    @Test
    void pointsAtMembersOfComponentsAndOfTheScreen() {
        assertEquals(
                """
                [{"op": "replace", "path": "/components/0/children/1/visual", "value": {"color": "#000000"}}, \
                {"op": "add", "path": "/meta/a~1b~0c", "value": [1, {"x": 2}]}, \
                {"op": "remove", "path": "/components/0/children/0/text"}]""",
                patch("set visual.color of go to \"#000000\"", "set meta[\"a/b~c\"] of screen to [1, {\"x\": 2}]", "unset text of title"));
    }

    @Test
    void pointsWhereThingsAreWhenItIsTheOperationsTurn() {
        assertEquals(
                """
                [{"op": "remove", "path": "/components/0"}, \
                {"op": "replace", "path": "/components/0/confidence", "value": 0}, \
                {"op": "move", "path": "/components/0/children/0", "from": "/components/1"}, \
                {"op": "replace", "path": "/components/0/children/0/confidence", "value": 0}]""",
                patch("delete card", "set confidence of list to 0", "move foot into list at 0", "set confidence of foot to 0"));
    }

    @Test
    void makesTheListOfChildrenThatAnInsertionNeeds() {
        assertEquals(
                """
                [{"op": "add", "path": "/components/2/children", "value": []}, \
                {"op": "add", "path": "/components/2/children/0", "value": {"id": "b", "type": "text", "bbox": [0, 0, 9, 9], "confidence": 1}}, \
                {"op": "replace", "path": "/components/2/children/0/bbox", "value": [1, 0, 9, 9]}]""",
                patch("insert {\"id\": \"b\", \"type\": \"text\", \"bbox\": [0, 0, 9, 9], \"confidence\": 1} into foot at 0", "move b right 1px"));
    }

    @Test
    void writesAMoveIntoItsNextSiblingAsRemovalAndAddition() {
        assertEquals(
                """
                [{"op": "add", "path": "/components/2/children", "value": []}, \
                {"op": "remove", "path": "/components/1"}, \
                {"op": "add", "path": "/components/1/children/0", "value": {"id": "list", "type": "list", "bbox": [10, 140, 200, 100], \
                "confidence": 1, "children": []}}]""",
                patch("move list into foot at 0"));
    }

    @Test
    void isAnEmptyArrayWhereNothingChanges() {
        assertEquals("[]", patch("set confidence of foot to 1"));
    }

    private static String patch(String... sentences) {
        var before = Screens.open(Documents.PRETTY);
        List<Change> changes = new ArrayList<>();
        var draft = new Draft(before);
        for (String sentence : sentences) {
            Edit edit = EditReader.read(sentence);
            assertNotNull(edit, sentence);
            EditPlanner.apply(edit, draft, changes);
        }
        return JsonPatchWriter.write(new Patch(changes), before).toText();
    }
}
