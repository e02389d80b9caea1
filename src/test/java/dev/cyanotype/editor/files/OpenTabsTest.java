package dev.cyanotype.editor.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenTabsTest {
    private final Desk desk = new Desk();
    private final OpenTabs tabs = new OpenTabs(desk.workspace, desk.settings);

    @TempDir
    private Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void copyTheSample() throws IOException {
        Path sample = Path.of("assets", "samples", "storefront.blueprint");
        first = Files.copy(sample, folder.resolve("first.blueprint"));
        second = Files.copy(sample, folder.resolve("second.blueprint"));
        tabs.follow();
    }

    @Test
    void nothingIsRememberedWhereNothingWasOpen() {
        assertEquals(List.of(), tabs.remembered());
        assertNull(tabs.front());
    }

    @Test
    void whatIsOpenAndWhatStandsInFrontIsRemembered() {
        OpenDocument one = desk.opened(first);
        desk.opened(second);
        desk.created("phone");
        desk.workspace.activeProperty().set(one);

        assertEquals(List.of(first, second), tabs.remembered());
        assertEquals(first, tabs.front());
        desk.closer.close(one);
        assertEquals(List.of(second), tabs.remembered());
    }

    @Test
    void whatIsClosedWithTheWindowIsStillRemembered() {
        desk.opened(first);
        desk.opened(second);
        desk.closer.closeAll(tabs.asNow());

        assertEquals(List.of(first, second), tabs.remembered());
    }

    @Test
    void theyComeBackInTheirOrderWithTheOneInFront() throws IOException {
        desk.opened(first);
        desk.opened(second);
        desk.workspace.activeProperty().set(Objects.requireNonNull(desk.workspace.find(first)));
        desk.closer.closeAll(tabs.asNow());
        Path gone = folder.resolve("gone.blueprint");

        desk.opener.restore(List.of(first, gone, second), tabs.front());
        desk.background.runAll();
        assertEquals(List.of("first.blueprint", "second.blueprint"), desk.workspace.documents().stream().map(each -> each.nameProperty().get()).toList());
        assertEquals(first, desk.active().fileProperty().get());
        assertEquals(1, desk.told.size());
    }
}
