package dev.cyanotype.editor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.editor.history.HistoryRow.Standing;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.json.JsonNumber;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryViewModelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final HistoryViewModel history = new HistoryViewModel();

    @BeforeEach
    void open() {
        history.show(document);
        history.setSeen(true);
    }

    @Test
    void showsTheLatestFirstAndWhereTheDocumentIs() {
        document.say("make the title bold");
        document.say("make the title italic");

        assertEquals(List.of("make the title italic", "make the title bold", "Opened"), titles());
        assertEquals(List.of(Standing.CURRENT, Standing.DONE, Standing.DONE), standings());
    }

    @Test
    void whatWasUndoneIsShownApartAndSoIsTheBranchLeftAside() {
        document.say("make the title bold");
        document.say("make the title italic");
        document.say("undo");
        assertEquals(List.of(Standing.UNDONE, Standing.CURRENT, Standing.DONE), standings());

        document.say("underline the title");
        assertEquals(List.of(Standing.CURRENT, Standing.ASIDE, Standing.DONE, Standing.DONE), standings());
        assertTrue(history.rows().getFirst().detail().endsWith("from revision 1"), history.rows().getFirst().detail());
    }

    @Test
    void aRefusalIsALineWithItsReason() {
        document.say("make the title bold");
        document.say("make it modern");
        document.say("make the title italic");

        assertEquals(List.of("make the title italic", "make it modern", "make the title bold", "Opened"), titles());
        HistoryRow refused = history.rows().get(1);
        assertEquals(Standing.REFUSED, refused.standing());
        assertTrue(!refused.detail().isEmpty() && !refused.isState());
        assertEquals(List.of(Standing.CURRENT, Standing.REFUSED, Standing.DONE, Standing.DONE), standings());
    }

    @Test
    void goesToTheStateOfALine() {
        document.say("make the title bold");
        document.say("make the title italic");
        history.goTo(history.rows().getLast());

        assertEquals(0, document.momentProperty().get().revision());
        assertEquals(0, history.currentProperty().get());
        assertEquals(List.of(Standing.UNDONE, Standing.UNDONE, Standing.CURRENT), standings());
    }

    @Test
    void rowsRebuiltAreTheRowsFollowed() {
        document.say("make the title bold");
        document.say("make it modern");
        document.say("undo");
        document.say("underline the title");
        document.say("make the title italic");
        List<HistoryRow> followed = List.copyOf(history.rows());

        history.setSeen(false);
        assertEquals(List.of(), List.copyOf(history.rows()));
        history.setSeen(true);
        assertEquals(followed, List.copyOf(history.rows()));
    }

    @Test
    void undoesAndRedoesWhereThereIsADocument() {
        document.say("make the title bold");
        history.undo();
        assertEquals(0, document.momentProperty().get().revision());
        history.redo();
        assertEquals(1, document.momentProperty().get().revision());
        assertTrue(history.thereProperty().get());

        history.show(null);
        history.undo();
        assertEquals(1, document.momentProperty().get().revision());
        assertTrue(!history.thereProperty().get());
    }

    @Test
    void findsLinesByWhatTheySay() {
        document.say("make the title bold");
        document.say("make the hero taller");
        history.searchProperty().set(" HERO ");

        assertEquals(List.of("make the hero taller"), titles());
    }

    @Test
    void whatBrokeARuleIsShownApartFromWhatDidNotRead() {
        document.say("make it modern");
        document.say("move button_1 to 3000, 0");
        assertEquals(List.of(Standing.ROLLED_BACK, Standing.REFUSED, Standing.CURRENT), standings());

        history.filterProperty().set(Filter.STATES);
        assertEquals(List.of("Opened"), titles());
        assertEquals(1, history.widthProperty().get());
        history.filterProperty().set(Filter.REFUSED);
        assertEquals(List.of("move button_1 to 3000, 0", "make it modern"), titles());
        assertEquals(0, history.widthProperty().get());
    }

    @Test
    void aNameIsShownAndFound() {
        document.say("make the title bold");
        document.say("make the title italic");
        document.name(1, "Before the sale");
        assertEquals("Before the sale", history.rows().get(1).name());

        history.searchProperty().set("sale");
        assertEquals(List.of("make the title bold"), titles());
        document.name(1, "");
        assertEquals(List.of(), titles());
    }

    @Test
    void aLineKeepsItsFiguresHoweverLongAgoItWas() {
        DocumentViewModel grid = Editing.grid(4);
        for (int i = 0; i < 2_100; i++) {
            grid.apply(List.of(new Edit.SetMember("comp_1", MemberPath.of("note"), JsonNumber.of(i))));
        }
        history.show(grid);
        HistoryRow old = history.rows().get(2_095);
        assertEquals("set note of comp_1 to 4", old.title());
        assertTrue(old.nanos() > 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {81, 82, 83})
    void whateverHappensRowsFollowedAreRowsRebuilt(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 80; i++) {
            int last = document.momentProperty().get().history().nextNumber();
            document.say(switch (random.nextInt(6)) {
                case 0 -> "undo";
                case 1 -> "redo";
                case 2 -> "undo the last 2";
                case 3 -> "roll back to " + random.nextInt(last);
                case 4 -> random.nextBoolean() ? "make it modern" : "move button_1 to 3000, 0";
                default -> "set the text of title_1 to 'Text " + i + "'";
            });
            List<HistoryRow> followed = List.copyOf(history.rows());
            history.setSeen(false);
            history.setSeen(true);
            assertEquals(List.copyOf(history.rows()), followed, "step " + i);
            assertEquals(document.momentProperty().get().revision(), history.currentProperty().get());
        }
    }

    private List<String> titles() {
        return history.rows().stream().map(HistoryRow::title).toList();
    }

    private List<Standing> standings() {
        return history.rows().stream().map(HistoryRow::standing).toList();
    }
}
