package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static final int STEPS = 60;

    private static Blueprint nested() {
        var groups = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            String leaves = Drawn.component("a" + i, "text", "1, 1, 5, 5", "\"text\": \"a\"") + ","
                    + Drawn.parent("b" + i, "card", "1, 1, 9, 9", "\"opacity\": 0.5", Drawn.component("c" + i, "button", "2, 2, 3, 3", "\"visual\": {\"bg_color\": \"#FF0000\"}"));
            groups.add(Drawn.parent("g" + i, "container", i * 20 + ", 0, 20, 20", "\"bg_color\": \"#00FF00\"", leaves));
            groups.add(Drawn.component("d" + i, "divider", i * 20 + ", 50, 20, 1", ""));
        }
        return Drawn.screen(String.join(",", groups));
    }

    /** All that a sheet tells, so that two can be compared. */
    private static List<String> told(Sheet sheet) {
        var told = new ArrayList<String>();
        for (int i = 0; i < sheet.size(); i++) {
            told.add(sheet.component(i).id() + " " + sheet.box(i) + " " + sheet.left(i) + " " + sheet.bottom(i) + " in " + sheet.parentId(i)
                    + " to " + sheet.end(i) + " tone " + Integer.toHexString(sheet.tone(i)) + " opacity " + sheet.opacity(i)
                    + " " + sheet.look(i));
        }
        return told;
    }

    @Test
    void liesInDocumentOrder() {
        Sheet sheet = Sheet.of(nested());
        var ids = new ArrayList<String>();
        sheet.blueprint().forEachComponent(component -> ids.add(component.id()));

        assertEquals(ids, told(sheet).stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
        assertEquals("g0", sheet.parentId(sheet.indexOf("b0")));
        assertEquals(0.5, sheet.opacity(sheet.indexOf("c0")));
        assertEquals(-1, sheet.indexOf("nobody"));
    }

    @Test
    void keepsWhatItHasReadOfWhatStaysTheSame() {
        Blueprint before = nested();
        Sheet sheet = Sheet.of(before);
        Look look = sheet.look(sheet.indexOf("c3"));

        Sheet after = Sheet.of(before.removed("d1"), sheet);

        assertSame(look, after.look(after.indexOf("c3")));
    }

    @Test
    void isBroughtUpToAStateWithTheSameComponents() {
        Blueprint before = nested();
        Sheet sheet = Sheet.of(before);
        Component moved = before.required("c2");

        Sheet after = Sheet.of(before.withComponent("c2", moved.members().with("visual", JsonObject.EMPTY)), sheet);

        assertSame(sheet, after);
        assertEquals(told(Sheet.of(after.blueprint())), told(after));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void equalsOneLaidOutAfreshWhateverIsEdited(long seed) {
        var random = new Random(seed);
        Blueprint blueprint = nested();
        Sheet sheet = Sheet.of(blueprint);
        for (int step = 0; step < STEPS; step++) {
            told(sheet);
            blueprint = edited(blueprint, random);
            sheet = Sheet.of(blueprint, sheet);

            assertEquals(told(Sheet.of(blueprint)), told(sheet), "step " + step);
        }
    }

    private static Blueprint edited(Blueprint blueprint, Random random) {
        var ids = new ArrayList<String>();
        blueprint.forEachComponent(component -> ids.add(component.id()));
        String id = ids.get(random.nextInt(ids.size()));
        Component component = blueprint.required(id);
        return switch (random.nextInt(4)) {
            case 0 -> blueprint.withComponent(id, component.members().with(
                    "visual", component.visual().members().with("opacity", JsonNumber.of(random.nextInt(5) / 4.0))));
            case 1 -> blueprint.withComponent(id, component.members().with(
                    "visual", component.visual().members().with("border_width", JsonNumber.of(random.nextInt(5)))));
            case 2 -> moved(blueprint, component, random, ids);
            default -> random.nextInt(3) > 0 || ids.size() < 12 ? moved(blueprint, component, random, ids) : blueprint.removed(id);
        };
    }

    private static Blueprint moved(Blueprint blueprint, Component component, Random random, List<String> ids) {
        String parent = random.nextBoolean() ? null : ids.get(random.nextInt(ids.size()));
        if (parent != null && blueprint.isWithin(parent, component.id())) {
            return blueprint;
        }
        Place place = blueprint.place(component.id());
        assertNotNull(place);
        Blueprint without = blueprint.removed(component.id());
        return without.inserted(parent, random.nextInt(without.childCount(parent) + 1), component);
    }

    @Test
    void findsWhatTouchesAnArea() {
        Sheet sheet = Sheet.of(nested());
        int[] found = new int[sheet.size()];

        assertEquals(1, sheet.within(new Box(41, 49, 5, 5), found));
        assertEquals("d2", sheet.component(found[0]).id());
        assertEquals(0, sheet.within(new Box(300, 300, 50, 50), found));
    }
}
