package dev.cyanotype.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Digester;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.edit.RandomEdits;
import dev.cyanotype.history.Difference.Kind;
import dev.cyanotype.json.JsonHole;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
    private final Blueprint grid = ((Opening.Opened) Blueprints.read(GridScreens.pretty(12))).blueprint();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itsEditsMakeTheSecondStateOfTheFirst(long seed) {
        var random = new Random(seed);
        var edits = new RandomEdits(random);
        List<Blueprint> states = new ArrayList<>(List.of(grid));
        for (int i = 0; i < 120; i++) {
            states.add(made(states.getLast(), List.of(edits.on(states.getLast()))));
        }
        for (int i = 0; i < 200; i++) {
            Blueprint before = states.get(random.nextInt(states.size()));
            Blueprint after = states.get(random.nextInt(states.size()));
            Comparison comparison = Comparison.of(before, after);
            assertEquals(content(after), content(made(before, comparison.edits())));
            assertEquals(content(before).equals(content(after)), comparison.isEmpty());
            assertEquals(comparison, Comparison.of(before, after.copied()), "the same, whatever is shared");
        }
    }

    @Test
    void tellsWhatWasAddedRemovedAndChangedInOrder() {
        Blueprint after = made(grid, List.of(
                new Edit.SetMember(null, MemberPath.of("visual", "bg_color"), JsonString.of("#000000")),
                new Edit.SetMember("comp_5", MemberPath.of("text"), JsonString.of("New")),
                new Edit.DeleteComponent("comp_2"),
                new Edit.PlaceComponent("comp_1", 1, 2)));
        Comparison comparison = Comparison.of(grid, after);

        List<String> told = comparison.differences().stream().map(each -> each.kind() + " " + each.id()).toList();
        assertEquals(List.of("CHANGED null", "CHANGED comp_1", "CHANGED comp_5", "REMOVED comp_2"), told);
        Difference.Field text = comparison.differences().get(2).fields().getFirst();
        assertEquals(MemberPath.of("text"), text.path());
        assertEquals(JsonString.of("New"), text.after());
        assertEquals(Kind.ADDED, Comparison.of(after, grid).differences().get(2).kind());
    }

    @Test
    void aMoveAmongSiblingsIsOneEdit() {
        for (int to : new int[] {0, 3, 7, 11}) {
            Blueprint after = made(grid, List.of(new Edit.RelocateComponent("comp_5", null, to)));
            assertEquals(
                    List.of("move comp_5 into screen at " + to),
                    Comparison.of(grid, after).edits().stream().map(EditPrinter::print).toList());
            assertTrue(Comparison.of(grid, after).differences().getFirst().relocated());
        }
    }

    @Test
    void aComponentPutInWithWhatHadBeenElsewhereLeavesNothingOut() {
        Blueprint wrapped = made(grid, List.of(new Edit.RelocateComponent("comp_3", "comp_1", 0), new Edit.DeleteComponent("comp_2")));
        Blueprint unwrapped = made(wrapped, List.of(new Edit.RelocateComponent("comp_3", null, 0), new Edit.DeleteComponent("comp_1")));

        assertEquals(digest(wrapped), digest(made(unwrapped, Comparison.of(unwrapped, wrapped).edits())));
        assertEquals(digest(unwrapped), digest(made(wrapped, Comparison.of(wrapped, unwrapped).edits())));
    }

    /** All there is to a state, but for whether a component without children has an empty list of them, which no edit says. */
    private static List<Object> content(Blueprint document) {
        List<Object> content = new ArrayList<>();
        content.add(members(document.members()));
        document.forEachComponent(each -> {
            content.add(document.place(each.id()));
            content.add(members(each.members()));
        });
        return content;
    }

    private static SortedMap<String, JsonValue> members(JsonObject object) {
        SortedMap<String, JsonValue> members = new TreeMap<>();
        for (int i = 0; i < object.size(); i++) {
            if (!(object.value(i) instanceof JsonHole)) {
                members.put(object.name(i), object.value(i));
            }
        }
        return members;
    }

    private static Blueprint made(Blueprint before, List<Edit> edits) {
        var draft = new Draft(before);
        edits.forEach(edit -> EditPlanner.apply(edit, draft, new ArrayList<>()));
        return draft.build();
    }

    private static String digest(Blueprint document) {
        return document.digest(new Digester());
    }
}
