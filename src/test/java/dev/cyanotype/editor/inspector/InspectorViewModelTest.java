package dev.cyanotype.editor.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.editor.inspector.InspectorViewModel.Subject;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.editor.support.field.OtherMember;
import dev.cyanotype.editor.support.field.Section;
import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonString;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectorViewModelTest {
    private final Settings settings = Settings.forgetful();
    private final DocumentViewModel document = Editing.sample("storefront");
    private final ManualExecutor background = new ManualExecutor();
    private final InspectorViewModel inspector = inspector();

    private InspectorViewModel inspector() {
        return new InspectorViewModel(
                settings, TextClipboard.own(), new Threads(Runnable::run, background, Runnable::run));
    }

    @BeforeEach
    void showDocument() {
        inspector.show(document);
    }

    private static FieldViewModel field(List<FieldViewModel> fields, String name) {
        return fields.stream()
                .filter(field -> field.description().member().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private FieldViewModel field(String name) {
        return field(inspector.componentFields(), name);
    }

    private boolean isShown(String name) {
        return field(name).shownProperty().get();
    }

    @Test
    void followsTheSelection() {
        document.select(List.of("title_1"));
        assertEquals(new Heading("title_1", "title"), inspector.headingProperty().get());
        assertEquals("The Corner Shop", field("text").text());
        document.select(List.of("button_1", "button_2"));
        assertEquals(new Heading("2 buttons", ""), inspector.headingProperty().get());
        document.select(List.of("button_1", "title_1"));
        assertEquals(new Heading("2 components", ""), inspector.headingProperty().get());
    }

    @Test
    void showsTheScreenWhereNothingIsSelected() {
        assertEquals(Subject.SCREEN, inspector.subjectProperty().get());
        assertEquals("375", field(inspector.screenFields(), "meta.screen width").text());
        field(inspector.screenFields(), "meta.screen height").enter("900");
        assertEquals("set meta.screen of screen to [375, 900]", document.momentProperty().get().history().current().sentence());
    }

    @Test
    void showsNothingWithoutADocument() {
        inspector.show(null);

        assertEquals(Subject.NOTHING, inspector.subjectProperty().get());
        assertNull(field("text").target());
    }

    @Test
    void followsATrial() {
        document.select(List.of("cta_1"));
        field("x").scrub(-8);

        assertEquals("8", field("x").text());
        field("x").cancel();
        assertEquals("16", field("x").text());
    }

    @Test
    void whatSuitsTheTypeComesFirst() {
        document.select(List.of("image_1"));
        assertTrue(isShown("visual.image_url"));
        assertFalse(isShown("visual.font_size"));
        assertFalse(isShown("confidence"));
        inspector.moreProperty().set(true);
        assertTrue(isShown("visual.font_size"));
        assertTrue(isShown("confidence"));
    }

    @Test
    void whatIsThereIsShownWhateverTheType() {
        document.say("set visual.line_height of image_1 to 2");
        document.select(List.of("image_1"));

        assertTrue(isShown("visual.line_height"));
    }

    @Test
    void partsOfAGradientShowWhereThereIsOne() {
        document.select(List.of("cta_1"));
        assertFalse(isShown("visual.gradient.from"));
        field("visual.gradient").enter("on");
        assertTrue(isShown("visual.gradient.from"));
        assertTrue(isShown("visual.gradient.angle"));
        assertEquals("180°", field("visual.gradient.angle").prompt());
    }

    @Test
    void membersThatNoFieldShowsAreShownAsTheyAre() {
        document.apply(List.of(
                new Edit.SetMember("title_1", MemberPath.of("visual", "blink"), JsonLiteral.TRUE),
                new Edit.SetMember("title_1", MemberPath.of("note"), JsonString.of("look"))));
        document.select(List.of("title_1"));

        assertEquals(List.of(new OtherMember("visual.blink", "true"), new OtherMember("note", "\"look\"")), inspector.others());
        document.select(List.of("title_1", "cta_1"));
        assertTrue(inspector.others().isEmpty());
    }

    @Test
    void tellsTheLeastContrast() {
        document.select(List.of("title_1", "button_1"));

        var contrast = inspector.contrastProperty().get();
        assertNotNull(contrast);
        assertEquals("6.64", contrast.shown());
    }

    @Test
    void anEntryUnderWayGoesToWhatItWasFor() {
        document.select(List.of("title_1"));
        field("text").type("Corner");
        document.select(List.of());

        assertEquals("Corner", document.document().required("title_1").text());
        assertEquals(Subject.SCREEN, inspector.subjectProperty().get());
    }

    @Test
    void anEntryForWhatIsGoneComesToNothing() {
        document.select(List.of("divider_1"));
        field("visual.bg_color").type("#000000");
        document.say("delete divider_1");

        assertEquals("#FFFFFF", document.document().look().string("bg_color"));
        assertEquals(1, document.momentProperty().get().revision());
    }

    @Test
    void doesNothingWhileNobodyLooks() {
        document.select(List.of("title_1"));
        inspector.setSeen(false);
        document.select(List.of("cta_1"));
        document.say("set text of cta_1 to \"Go\"");
        assertEquals("The Corner Shop", field("text").text());
        inspector.setSeen(true);
        assertEquals("Go", field("text").text());
    }

    @Test
    void remembersWhatIsFolded() {
        inspector.openProperty(Section.BORDER).set(false);
        inspector.moreProperty().set(true);

        var next = inspector();
        assertFalse(next.openProperty(Section.BORDER).get());
        assertTrue(next.openProperty(Section.TEXT).get());
        assertTrue(next.moreProperty().get());
    }

    @Test
    void veryManyAreReadInTheBackgroundOnceATrialIsOver() {
        DocumentViewModel grid = Editing.grid(1000);
        inspector.show(grid);
        grid.select(IntStream.range(0, 600).mapToObj(i -> "comp_" + i).toList());
        background.runAll();
        assertEquals("600 components", inspector.headingProperty().get().title());
        field("visual.opacity").offer(0.5);
        assertEquals(0, background.waiting());
        field("visual.opacity").commit();
        background.runAll();

        assertEquals("50%", field("visual.opacity").text());
    }

    @Test
    void ofWhatIsReadInTheBackgroundOnlyTheLatestCounts() {
        DocumentViewModel grid = Editing.grid(1000);
        inspector.show(grid);
        grid.select(IntStream.range(0, 600).mapToObj(i -> "comp_" + i).toList());
        grid.select(List.of("comp_1"));
        background.runAll();

        assertEquals("comp_1", inspector.headingProperty().get().title());
    }
}
