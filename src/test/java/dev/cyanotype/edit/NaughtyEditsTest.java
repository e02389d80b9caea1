package dev.cyanotype.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.SharedFiles;
import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Screens;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The big list of naughty strings as ids, as names of members and as texts: edited, saved, opened again, said as a sentence. */
class NaughtyEditsTest {

    private static List<String> naughty() throws IOException {
        JsonValue list = EditLaws.json(Files.readString(SharedFiles.path("suites/naughty-strings/blns.json"), StandardCharsets.UTF_8));
        List<String> strings = new ArrayList<>();
        for (JsonValue item : ((JsonArray) list).items()) {
            strings.add(((JsonString) item).value());
        }
        assertEquals(515, strings.size());
        return strings;
    }

    @Test
    void surviveAsTextsAndAsNamesAndValuesOfUnnamedMembers() throws IOException {
        Blueprint document = Screens.open(Documents.PRETTY);
        for (String string : naughty()) {
            document = EditLaws.check(document, List.of(
                    new Edit.SetMember("title", MemberPath.of("text"), JsonString.of(string)),
                    new Edit.SetMember("foot", MemberPath.of("data", "n" + string), JsonString.of(string)),
                    new Edit.SetMember(null, MemberPath.of("x" + string), JsonNumber.of(1))));

            Blueprint reopened = Screens.open(document.toBytes());
            assertEquals(string, reopened.required("title").text());
            assertEquals(JsonString.of(string), MemberPath.of("data", "n" + string).get(reopened.required("foot").members()));
            assertTrue(reopened.members().indexOf("x" + string) >= 0);
            document = EditLaws.check(document, List.of(
                    new Edit.UnsetMember("foot", MemberPath.of("data", "n" + string)), new Edit.UnsetMember(null, MemberPath.of("x" + string))));
        }
    }

    @Test
    void surviveAsIds() throws IOException {
        Blueprint document = Screens.open(Documents.PRETTY);
        int tried = 0;
        for (String id : naughty()) {
            if (id.isEmpty()) {
                continue; // no id is empty, says the schema
            }
            tried++;
            JsonObject json = JsonObject.EMPTY
                    .with("id", JsonString.of(id))
                    .with("type", JsonString.of("card"))
                    .with("bbox", JsonArray.of(JsonNumber.of(1), JsonNumber.of(2), JsonNumber.of(3), JsonNumber.of(4)))
                    .with("confidence", JsonNumber.of(1));
            document = EditLaws.check(document, List.of(
                    new Edit.InsertComponent(json, null, 1),
                    new Edit.MoveComponent(id, 5, 0),
                    new Edit.RelocateComponent(id, "list", 0),
                    new Edit.RelocateComponent("go", id, 0),
                    new Edit.RelocateComponent("go", "card", 1)));

            assertEquals(6, Screens.open(document.toBytes()).required(id).box().x());
            document = EditLaws.check(document, new Edit.DeleteComponent(id));
        }
        assertEquals(514, tried);
    }

    @Test
    void areQuotedWhereTheySayMoreThanOneWord() {
        assertEquals("delete \"a b\"", EditPrinter.print(new Edit.DeleteComponent("a b")));
        assertEquals("delete \"screen\"", EditPrinter.print(new Edit.DeleteComponent("screen")));
        assertEquals("delete j\"both ' and \\\"\"", EditPrinter.print(new Edit.DeleteComponent("both ' and \"")));
        assertNotNull(EditReader.read("delete 'say \"hi\"'"));
    }
}
