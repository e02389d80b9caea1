package dev.cyanotype.editor.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOpenerTest {
    private static final Path STOREFRONT = Path.of("assets", "samples", "storefront.blueprint");

    private final Desk desk = new Desk();

    @TempDir
    private Path folder;

    @Test
    void readsOffTheThreadOfTheWindow() {
        desk.opener.open(List.of(STOREFRONT));
        assertTrue(desk.workspace.documents().isEmpty());
        assertEquals("Opening storefront.blueprint", desk.tasks.running().getFirst().title());

        desk.background.runAll();
        assertEquals("storefront.blueprint", desk.active().nameProperty().get());
        assertFalse(desk.active().dirtyProperty().get());
        assertTrue(desk.tasks.running().isEmpty());
        assertEquals(List.of(STOREFRONT.toAbsolutePath()), desk.recent.files());
    }

    @Test
    void aCancelledOneIsNotOpened() {
        desk.opener.open(List.of(STOREFRONT));
        desk.tasks.running().getFirst().cancel().run();
        assertTrue(desk.tasks.running().isEmpty());

        desk.background.runAll();
        assertTrue(desk.workspace.documents().isEmpty());
    }

    @Test
    void aFileThatIsOpenComesToTheFront() {
        OpenDocument first = desk.opened(STOREFRONT);
        desk.created("phone");
        desk.opener.open(List.of(folder.relativize(folder).resolve(STOREFRONT)));

        assertSame(first, desk.workspace.activeProperty().get());
        assertEquals(2, desk.workspace.documents().size());
    }

    @Test
    void aFileAskedForTwiceAtOnceIsOpenedOnce() {
        desk.opener.open(List.of(STOREFRONT, STOREFRONT));
        desk.background.runAll();

        assertEquals(1, desk.workspace.documents().size());
    }

    @Test
    void aRefusedFileShowsEverythingAgainstItAndOpensNothing() throws IOException {
        Path bad = folder.resolve("bad.blueprint");
        Files.writeString(bad, Files.readString(STOREFRONT).replace("[0, 0, 375, 64]", "[0, 0, -375, 64]").replace("\"#B3202C\"", "\"red\""));
        desk.open(bad);

        assertTrue(desk.workspace.documents().isEmpty());
        RefusedFile refused = desk.refused.getFirst();
        assertTrue(refused.total() >= 2, refused.text());
        assertTrue(refused.text().contains(bad + ": components[0].bbox[2]: "), refused.text());
    }

    @Test
    void oneThatIsNotThereIsToldOfAndForgotten() {
        Path gone = folder.resolve("gone.blueprint").toAbsolutePath();
        desk.recent.used(gone);
        desk.open(gone);

        assertEquals("Cannot read " + gone + ": it is not there.", desk.told.getFirst().message());
        assertEquals(List.of(), desk.recent.files());
    }

    @Test
    void aConvertedFileBelongsToNoFileAndSaysWhatWasFilledIn() throws IOException {
        Path suite = folder.resolve("suite.json");
        Files.writeString(suite, "{\"name\": \"Shop\", \"components\": [{\"id\": \"b\", \"type\": \"button\", \"text\": \"Buy\","
                + " \"style\": {\"color\": \"red\", \"size\": \"large\", \"position\": {\"x\": 10, \"y\": 20}}}]}");
        desk.open(suite);

        OpenDocument document = desk.active();
        assertNull(document.fileProperty().get());
        assertTrue(document.dirtyProperty().get());
        assertEquals(1, document.model().momentProperty().get().revision());
        assertTrue(desk.told.getFirst().message().startsWith("suite.json is written in another dialect"));
        desk.choose("What was filled in");
        assertEquals(document.origin().notes(), desk.notes);
        assertFalse(desk.notes.isEmpty());
    }

    @Test
    void cornersAreOfferedAndConvertedInPlace() throws IOException {
        Path corners = Files.writeString(folder.resolve("corners.blueprint"), corners());
        OpenDocument kept = desk.opened(corners);
        assertFalse(kept.dirtyProperty().get());
        assertTrue(desk.told.getFirst().message().contains("corners"), desk.told.getFirst().message());

        desk.choose("Convert");
        OpenDocument converted = desk.active();
        assertNotSame(kept, converted);
        assertEquals(1, desk.workspace.documents().size());
        assertEquals(corners.toAbsolutePath(), converted.fileProperty().get());
        assertTrue(converted.dirtyProperty().get());
        assertEquals(100, converted.model().document().required("b").box().height());
    }

    @Test
    void cornersAreKeptWhereThatIsChosen() throws IOException {
        Path corners = Files.writeString(folder.resolve("corners.blueprint"), corners());
        OpenDocument kept = desk.opened(corners);
        desk.choose("Keep as they are");

        assertSame(kept, desk.workspace.activeProperty().get());
        assertFalse(kept.dirtyProperty().get());
    }

    @Test
    void templatesHaveNamesOfTheirOwn() {
        assertEquals("Blank phone", desk.created("phone").nameProperty().get());
        assertEquals("Blank phone 2", desk.created("phone").nameProperty().get());
        assertFalse(desk.active().dirtyProperty().get());
        assertNotNull(desk.workspace.activeProperty().get());
    }

    /** Boxes of four rows, each as [x1, y1, x2, y2]. */
    private static String corners() {
        var rows = new StringBuilder();
        for (String id : List.of("a", "b", "c", "d")) {
            int top = (id.charAt(0) - 'a') * 120 + 10;
            rows.append(rows.isEmpty() ? "" : ", ").append("{\"id\": \"").append(id).append("\", \"type\": \"text\", \"bbox\": [10, ")
                    .append(top).append(", 300, ").append(top + 100).append("], \"role\": \"content\", \"confidence\": 1}");
        }
        return "{\"screen_id\": \"s\", \"screen_type\": \"t\", \"orientation\": \"portrait\", \"tokens\": {\"primary_color\": \"#112233\","
                + " \"accent_color\": \"#445566\", \"base_spacing\": 8, \"border_radius\": 8}, \"components\": [" + rows
                + "], \"meta\": {\"screen\": [375, 600]}}";
    }
}
