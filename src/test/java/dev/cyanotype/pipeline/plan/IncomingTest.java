package dev.cyanotype.pipeline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Components;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class IncomingTest {
    private final Session session = Editing.session(Editing.blueprint(Path.of("assets", "samples", "storefront.blueprint")));

    @Test
    void keepsItsPlaceAndItsIdWhereBothAreFree() {
        carryOut(in(label("new", 100, 600)), Incoming::inPlace);

        assertEquals(new Box(100, 600, 80, 24), document().required("new").box());
    }

    @Test
    void takesAnotherIdWhereItsOwnIsTaken() {
        carryOut(in(label("cta_1", 100, 600)), Incoming::inPlace);

        assertEquals(new Box(100, 600, 80, 24), document().required("cta_1_1").box());
    }

    @Test
    void goesIntoWhatLiesThere() {
        carryOut(in(label("new", 200, 400).with("bbox", array("[220, 400, 100, 12]"))), Incoming::inPlace);

        assertEquals("product_card_2", document().parent("new"));
    }

    @Test
    void goesBelowWhatIsInItsWay() {
        carryOut(in(label("new", 16, 500)), Incoming::inPlace);

        assertEquals(new Box(16, 560, 80, 24), document().required("new").box());
        assertEquals(600, document().required("divider_1").box().y());
    }

    @Test
    void comesBackIntoTheFrame() {
        carryOut(in(label("new", 900, 600)), Incoming::inPlace);

        assertEquals(375 - 80, document().required("new").box().x());
    }

    @Test
    void liesNextToItsOriginalWhereThereIsRoomAndElseBelow() {
        carryOut(in(Components.toJson(document().required("product_card_1"))), (incoming, now) -> incoming.nextTo(List.of("product_card_1"), now));
        assertEquals(new Box(16, 496, 163, 224), document().required("product_card_1_1").box());
        assertEquals(736, document().required("cta_1").box().y());

        carryOut(in(Components.toJson(document().required("product_card_1"))), (incoming, now) -> incoming.nextTo(List.of("product_card_1_1"), now));
        assertEquals(new Box(195, 496, 163, 224), document().required("product_card_1_2").box());
    }

    @Test
    void severalLieBelowAllOfTheirOriginals() {
        JsonObject first = Components.toJson(document().required("product_card_1"));
        JsonObject second = Components.toJson(document().required("product_card_2"));
        carryOut(in(first, second), (incoming, now) -> incoming.nextTo(List.of("product_card_1", "product_card_2"), now));

        assertEquals(new Box(16, 496, 163, 224), document().required("product_card_1_1").box());
        assertEquals(new Box(196, 496, 163, 224), document().required("product_card_2_1").box());
    }

    @Test
    void stretchesWhatItGoesInto() {
        carryOut(in(label("new", 0, 0)), (incoming, now) -> incoming.inside("hero_1", now));

        Box hero = document().required("hero_1").box();
        assertTrue(hero.contains(document().required("new").box(), 0));
        assertEquals(200, hero.height());
    }

    @Test
    void aSingleOneGivesWayWhereItIsTooWide() {
        carryOut(in(Incoming.sketch(ComponentType.TITLE, document())), (incoming, now) -> incoming.inside("product_card_1", now));

        assertEquals(131, document().required("title_2").box().width());
    }

    @Test
    void severalKeepTheirPlacesToEachOther() {
        carryOut(in(label("a", 300, 10), label("b", 320, 50)), Incoming::last);

        Box a = document().required("a").box();
        assertEquals(a.movedBy(20, 40), document().required("b").box());
        assertEquals(577, a.y());
    }

    @Test
    void saysWhenWhatItWasToGoBesideIsGone() {
        Run run = session.carryOut(new Command.Composed("paste", now -> in(label("new", 0, 0)).below("gone", now)));

        assertEquals(Code.NO_TARGET, Objects.requireNonNull(run.rejection()).code());
        assertEquals("paste", run.sentence());
    }

    private interface Way extends BiFunction<Incoming, Blueprint, Planned> {}

    private void carryOut(Incoming incoming, Way way) {
        Function<Blueprint, Planned> plan = now -> way.apply(incoming, now);
        Run run = session.carryOut(new Command.Composed("paste", plan));
        assertTrue(run.isApplied(), run.message());
    }

    private Blueprint document() {
        return session.state().document();
    }

    private static Incoming in(JsonObject... components) {
        return new Incoming(List.of(components));
    }

    private static JsonObject label(String id, int x, int y) {
        String bbox = "[" + x + ", " + y + ", 80, 24]";
        return (JsonObject) array("{\"id\": \"" + id + "\", \"type\": \"label\", \"bbox\": " + bbox + ", \"confidence\": 1}");
    }

    private static JsonValue array(String json) {
        JsonValue value = JsonText.value(json);
        assertNotNull(value);
        return value;
    }
}
