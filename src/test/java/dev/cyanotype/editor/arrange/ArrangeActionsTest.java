package dev.cyanotype.editor.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.rules.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangeActionsTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final SimpleObjectProperty<@Nullable DocumentViewModel> active = new SimpleObjectProperty<>(document);
    private final TextClipboard clipboard = TextClipboard.own();
    private final List<Notice> told = new ArrayList<>();
    private final List<MenuAction> actions = ArrangeActions.of(active, clipboard, told::add);

    @Test
    void idsAndKeysAreOfOneKindAndEachIsThereOnce() {
        Set<String> ids = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (MenuAction action : actions) {
            assertTrue(ids.add(action.id()), action.id());
            assertTrue(action.onSelection(), action.id());
            if (!action.shortcut().isEmpty()) {
                assertTrue(keys.add(KeyCombination.valueOf(action.shortcut()).getName()), action.shortcut());
            }
        }
        assertEquals(12, ArrangeActions.inContext(actions).size());
    }

    @Test
    void canBeDoneWhileThereIsSomethingToDoItWith() {
        MenuAction delete = action("edit.delete");
        MenuAction distribute = action("arrange.distribute-horizontally");
        assertFalse(delete.enabled().get());
        document.select(List.of("cta_1"));
        assertTrue(delete.enabled().get());
        assertFalse(distribute.enabled().get());
        document.select(List.of("cta_1", "hero_1", "divider_1"));
        assertTrue(distribute.enabled().get());
        active.set(null);
        assertFalse(delete.enabled().get());
        assertFalse(action("edit.paste").enabled().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "arrange.align-left", "arrange.align-centre", "arrange.align-right", "arrange.align-top", "arrange.align-middle",
        "arrange.align-bottom", "arrange.distribute-horizontally", "arrange.distribute-vertically", "arrange.same-size",
        "arrange.same-width", "arrange.same-height", "arrange.front", "arrange.forward", "arrange.backward", "arrange.back",
        "arrange.wrap", "arrange.hide", "arrange.show", "edit.duplicate", "edit.delete"
    })
    void everySentenceReads(String id) {
        document.select(List.of("image_1", "text_1", "button_1"));
        action(id).run().run();

        Run run = lastRun();
        assertFalse(run.steps().isEmpty(), run.message());
        assertEquals(List.of("image_1", "text_1", "button_1"), run.steps().getFirst().targets());
    }

    @Test
    void wrapsAndUnwraps() {
        document.select(List.of("product_card_1", "product_card_2"));
        action("arrange.wrap").run().run();
        assertEquals(List.of("container_1"), document.selectionProperty().get());
        assertEquals("container_1", document.document().parent("product_card_1"));

        action("arrange.unwrap").run().run();
        assertNull(document.document().parent("product_card_1"));
        assertFalse(action("arrange.unwrap").enabled().get());
    }

    @Test
    void locksAndUnlocks() {
        document.select(List.of("cta_1"));
        assertFalse(action("arrange.unlock").enabled().get());
        action("arrange.lock").run().run();
        assertTrue(action("arrange.unlock").enabled().get());
        assertFalse(action("arrange.lock").enabled().get());
        action("edit.delete").run().run();
        assertNotNull(document.document().component("cta_1"));
        action("arrange.unlock").run().run();
        assertEquals(Set.of(), document.lockedProperty().get());
    }

    @Test
    void hidesAndShows() {
        document.select(List.of("cta_1"));
        action("arrange.hide").run().run();
        assertFalse(document.document().required("cta_1").visual().isVisible());
        assertFalse(action("arrange.hide").enabled().get());
        action("arrange.show").run().run();
        assertTrue(document.document().required("cta_1").visual().isVisible());
    }

    @Test
    void selectsAllNoneAndTheSameType() {
        action("edit.select-all").run().run();
        assertEquals(7, document.selectionProperty().get().size());
        document.select(List.of("text_1"));
        action("edit.select-all").run().run();
        assertEquals(List.of("image_1", "text_1", "button_1"), document.selectionProperty().get());
        document.select(List.of("text_1"));
        action("edit.select-same-type").run().run();
        assertEquals(List.of("text_1", "text_2"), document.selectionProperty().get());
        action("edit.select-none").run().run();
        assertEquals(List.of(), document.selectionProperty().get());
    }

    @Test
    void duplicatesAndSelectsTheCopies() {
        document.select(List.of("product_card_1"));
        action("edit.duplicate").run().run();

        assertEquals(List.of("product_card_1_1"), document.selectionProperty().get());
    }

    @Test
    void pastesNextToWhatWasCopied() {
        copy("product_card_1");
        paste();

        assertEquals(List.of("product_card_1_1"), document.selectionProperty().get());
        assertEquals(new Box(16, 496, 163, 224), document.document().required("product_card_1_1").box());
        assertEquals(1, document.momentProperty().get().revision());
        assertNoErrors(document);
        action("edit.paste").run().run();
        assertNotNull(document.document().component("product_card_1_2"));
        assertNoErrors(document);
    }

    @Test
    void cutAndPasteBringsBackTheSame() {
        copy("button_1");
        action("edit.cut").run().run();
        assertNull(document.document().component("button_1"));
        paste();

        assertEquals("product_card_1", document.document().parent("button_1"));
        assertEquals(new Box(32, 416, 131, 48), document.document().required("button_1").box());
    }

    @Test
    void pastesIntoWhatIsSelected() {
        copy("button_1");
        document.select(List.of("hero_1"));
        paste();

        assertEquals("hero_1", document.document().parent("button_1_1"));
        assertNoErrors(document);
    }

    @Test
    void copiesBetweenDocuments() {
        DocumentViewModel other = Editing.sample("sign_in");
        copy("button_1", "text_1");
        active.set(other);
        paste();

        assertEquals(2, other.selectionProperty().get().size());
        assertEquals("Add to basket", other.document().required("button_1_1").text());
        assertNoErrors(other);
    }

    @Test
    void pastesJsonOfEveryKind() throws Exception {
        String one = "{\"id\": \"n\", \"type\": \"label\", \"bbox\": [16, 600, 80, 24], \"confidence\": 1}";
        clipboard.put(one);
        paste();
        assertNotNull(document.document().component("n"));
        clipboard.put("[" + one + "]");
        paste();
        assertNotNull(document.document().component("n_1"));
        clipboard.put(Files.readString(Path.of("assets", "samples", "sign_in.blueprint")));
        paste();
        assertTrue(lastRun().isApplied(), lastRun().message());
        assertNoErrors(document);
        assertEquals("Welcome back", document.document().required("title_1_1").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "[]", "{\"a\": 1}", "[{\"id\": \"x\"}]", "{\"components\": [{\"type\": \"label\"}]}", "[1e400]",
        "[{\"id\": \"x\", \"type\": \"label\", \"bbox\": [0, 0, 1, 1], \"confidence\": 1}, {\"id\": \"x\", \"type\": \"label\", \"bbox\": [9, 9, 1, 1], \"confidence\": 1}]"})
    void textThatHoldsNoComponentIsRefusedInOneSentence(String text) {
        clipboard.put(text);
        paste();

        assertFalse(lastRun().isApplied());
        assertFalse(lastRun().message().contains("\n"), lastRun().message());
        assertEquals(0, document.momentProperty().get().revision());
    }

    @Test
    void copiesPlainJsonThatCanBePasted() {
        document.select(List.of("cta_1"));
        action("edit.copy-json").run().run();
        assertTrue(clipboard.text().startsWith("{\n  \"id\": \"cta_1\""), clipboard.text());
        assertEquals(1, told.size());
        paste();
        assertNotNull(document.document().component("cta_1_1"));
    }

    @Test
    void pastesStyleAndNothingElse() {
        document.select(List.of("button_1"));
        action("edit.copy-style").run().run();
        document.select(List.of("cta_1"));
        action("edit.paste-style").run().run();

        assertEquals("#1D3557", document.document().required("cta_1").visual().string("bg_color"));
        assertEquals("16px", document.document().required("cta_1").visual().string("font_size"));
        assertEquals("Order now", document.document().required("cta_1").text());

        document.select(List.of("image_1"));
        action("edit.copy-style").run().run();
        document.select(List.of("product_card_1"));
        action("edit.paste-style").run().run();
        assertNull(document.document().required("product_card_1").visual().get("border_color"));
        assertEquals("$4.50", document.document().required("product_card_1").visual().string("price"));
        action("edit.paste-style").run().run();
        assertTrue(lastRun().isApplied());
    }

    @Test
    void textThatHoldsNoStyleIsRefused() {
        clipboard.put("{\"cyanotype\": 1, \"style\": {\"bg_color\": \"url(x)\"}}");
        document.select(List.of("cta_1"));
        action("edit.paste-style").run().run();
        assertFalse(lastRun().isApplied());
        clipboard.put("nothing");
        action("edit.paste-style").run().run();
        assertEquals("The clipboard holds no style: select a component and copy its style first.", lastRun().message());
    }

    private void copy(String... ids) {
        document.select(List.of(ids));
        action("edit.copy").run().run();
    }

    private void paste() {
        action("edit.paste").run().run();
    }

    private MenuAction action(String id) {
        return actions.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private Run lastRun() {
        return Objects.requireNonNull(document.lastRunProperty().get());
    }

    private static void assertNoErrors(DocumentViewModel document) {
        assertEquals(List.of(), Editing.core().verification().all(document.document()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
    }
}
