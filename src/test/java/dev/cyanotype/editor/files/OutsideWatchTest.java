package dev.cyanotype.editor.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.history.Divergence;
import dev.cyanotype.history.Divergence.Side;
import dev.cyanotype.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideWatchTest {
    private static final String EDIT = "make the title bold";

    private Desk desk = new Desk();

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    private Path file;
    private OpenDocument document;

    @BeforeEach
    void openACopyOfTheSample() throws IOException {
        file = Files.copy(Path.of("assets", "samples", "storefront.blueprint"), folder.resolve("shop.blueprint"));
        document = desk.opened(file);
    }

    @Test
    void nothingIsSaidWhileNothingChanges() throws IOException {
        look();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        look();

        assertEquals(List.of(), desk.told);
        assertFalse(document.dirtyProperty().get());
    }

    @Test
    void whatWasSavedHereIsNoChangeFromOutside() {
        document.model().say(EDIT);
        desk.save(document);
        look();

        assertEquals(List.of(), desk.told);
    }

    @Test
    void aChangeIsReloadedWhereThatIsChosen() throws IOException {
        change();
        look();
        look();
        assertEquals(List.of("shop.blueprint was changed by another program."), messages());
        assertTrue(document.dirtyProperty().get());

        desk.choose("Reload");
        assertNotSame(document, desk.active());
        assertEquals(19, desk.active().model().document().required("title_1").box().y());
        assertFalse(desk.active().dirtyProperty().get());
        look();
        assertEquals(1, desk.told.size());
    }

    @Test
    void unsavedWorkIsSetAsideAndNotLost() throws IOException {
        desk = Desk.keeping(data);
        document = desk.opened(file);
        document.model().say(EDIT);
        change();
        look();
        assertEquals(
                List.of("shop.blueprint was changed by another program, and here are changes that are not saved."), messages());
        assertSame(document, desk.active());

        desk.choose("Reload, set mine aside");
        assertNotSame(document, desk.active());
        assertEquals(0, desk.active().model().momentProperty().get().revision());
        assertEquals(1, desk.workspace.documents().size());

        desk.reopen();
        OpenDocument mine = desk.active();
        assertEquals("shop.blueprint (mine)", mine.nameProperty().get());
        assertArrayEquals(document.model().document().toBytes(), mine.model().document().toBytes());
        assertTrue(mine.dirtyProperty().get());
        mine.model().say("undo");
        assertEquals(16, mine.model().document().required("title_1").box().y());
    }

    @Test
    void mineAreKeptAndSavedOverWhereThatIsChosen() throws IOException {
        change();
        look();
        desk.choose("Keep mine");
        desk.save(document);

        assertEquals(16, document.model().document().required("title_1").box().y());
        assertTrue(Files.readString(file).contains("[16, 16, 247, 32]"));
        assertFalse(document.dirtyProperty().get());
    }

    @Test
    void aFileThatIsGoneCanBeWrittenAgain() throws IOException {
        Files.delete(file);
        look();
        assertFalse(document.dirtyProperty().get(), "it may be being replaced");
        look();
        look();
        assertEquals(1, desk.told.size());
        assertTrue(document.dirtyProperty().get());

        desk.choose("Save it again");
        assertTrue(Files.exists(file));
        assertFalse(document.dirtyProperty().get());
    }

    @Test
    void aFileThatIsBeingReplacedIsNotTakenForGone() throws IOException {
        String same = Files.readString(file);
        Files.delete(file);
        look();
        Files.writeString(file, same);
        look();
        assertEquals(List.of(), desk.told);
    }

    @Test
    void aFileThatComesBackChangedIsTold() throws IOException {
        String same = Files.readString(file);
        Files.delete(file);
        look();
        look();
        Files.writeString(file, same.replace("[16, 16, 247, 32]", "[16, 19, 247, 32]"));
        look();
        assertEquals(2, desk.told.size());
        desk.choose("Reload, set mine aside");
        assertFalse(desk.active().dirtyProperty().get());
    }

    @Test
    void aFolderInThePlaceOfTheFileIsToldOnce() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);
        for (int i = 0; i < 5; i++) {
            look();
        }
        assertEquals(1, desk.told.size());
    }

    @Test
    void anotherFileMovedOverItIsSeenEvenWithTheSameTimeAndSize() throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Path other = Files.writeString(
                folder.resolve("other"), Files.readString(file).replace("[16, 16, 247, 32]", "[16, 19, 247, 32]"));
        Files.setLastModifiedTime(other, time);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        look();
        assertEquals(1, desk.told.size());
    }

    @Test
    void bothSidesAreMergedWhereThatIsChosen() throws IOException {
        document.model().say(EDIT);
        change();
        look();
        desk.settlements.add(_ -> new Settlement.Merge(List.of()));
        desk.choose("Compare…");

        assertSame(document, desk.active());
        assertEquals(19, document.model().document().required("title_1").box().y());
        assertEquals(
                JsonString.of("bold"),
                MemberPath.of("visual", "font_weight").get(document.model().document().required("title_1").members()));
        assertTrue(document.dirtyProperty().get());
        desk.save(document);
        assertTrue(Files.readString(file).contains("[16, 19, 247, 32]"));
        assertFalse(document.dirtyProperty().get());
        look();
        document.model().say("undo the last 2");
        assertEquals(16, document.model().document().required("title_1").box().y());
    }

    @Test
    void theWayThatBothSidesCameIsShownAndMineCanBeKept() throws IOException {
        document.model().say(EDIT);
        change();
        look();
        desk.settlements.add(_ -> new Settlement.KeepMine());
        desk.choose("Compare…");
        assertEquals(
                List.of(Side.THERE, Side.HERE),
                Objects.requireNonNull(desk.compared).divergences().stream().map(Divergence::side).toList());
        desk.save(document);
        assertTrue(Files.readString(file).contains("[16, 16, 247, 32]"));
    }

    @Test
    void aFileThatIsNoBlueprintAnyMoreCannotBeCompared() throws IOException {
        Files.writeString(file, "{\"screen_id\": 1}");
        look();
        desk.choose("Compare…");
        assertTrue(messages().getLast().startsWith("shop.blueprint holds no blueprint now: "), messages().getLast());
        assertEquals(16, document.model().document().required("title_1").box().y());
    }

    @Test
    void looksAgainAndAgain() {
        List<Runnable> laterOn = new ArrayList<>();
        desk.watch.start((_, task) -> laterOn.add(task));
        for (int i = 0; i < 3; i++) {
            assertEquals(1, laterOn.size());
            laterOn.removeFirst().run();
            desk.background.runAll();
        }

        assertEquals(1, laterOn.size());
    }

    private void change() throws IOException {
        Files.writeString(file, Files.readString(file).replace("[16, 16, 247, 32]", "[16, 19, 247, 32]"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    }

    private void look() {
        desk.watch.look();
        desk.background.runAll();
    }

    private List<String> messages() {
        return desk.told.stream().map(notice -> notice.message()).toList();
    }
}
