package dev.cyanotype.editor.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.files.Template;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.notice.NoticesViewModel;
import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.files.AtomicFile;
import dev.cyanotype.files.Disk;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StatusViewModelTest {
    private final ManualExecutor background = new ManualExecutor();
    private final List<Runnable> laterOn = new ArrayList<>();
    private final Documents documents = documents();
    private final StatusViewModel status =
            new StatusViewModel(documents.workspace(), documents.tasks(), (_, task) -> laterOn.add(task));

    @Test
    void saysNothingWithoutADocument() {
        assertEquals("", status.fileProperty().get());
        assertEquals("", status.selectionProperty().get());
        assertEquals("", status.runProperty().get());
    }

    @Test
    void saysWhatIsSelected() {
        OpenDocument document = open();
        assertEquals("16 components", status.selectionProperty().get());
        document.model().select(List.of("title_1"));
        assertEquals("title_1  16, 16  247 × 32", status.selectionProperty().get());
        document.model().select(List.of("title_1", "hero_1"));
        assertEquals("2 selected", status.selectionProperty().get());
    }

    @Test
    void saysHowLongTheLastRunTook() {
        say(open(), "make the title bold");

        assertTrue(status.runProperty().get().endsWith(" ms"), status.runProperty().get());
        assertTrue(status.stagesProperty().get().startsWith("Decompose "), status.stagesProperty().get());
        assertEquals(4, status.stagesProperty().get().lines().count());
    }

    @Test
    void saysWhetherTheDocumentIsSaved() {
        open();
        assertEquals("Not saved yet", status.fileProperty().get());
    }

    @Test
    void followsTheDocumentInFrontAndNoOther() {
        OpenDocument first = open();
        open();
        first.model().select(List.of("title_1"));
        assertEquals("16 components", status.selectionProperty().get());

        documents.workspace().activeProperty().set(first);
        assertEquals("title_1  16, 16  247 × 32", status.selectionProperty().get());
        documents.closer().closeAll(() -> {});
        assertEquals("", status.selectionProperty().get());
    }

    @Test
    void whatIsDoneWithinAMomentIsNotShown() {
        say(open(), "make the title bold");
        laterOn.forEach(Runnable::run);

        assertEquals("", status.busyProperty().get());
        assertFalse(status.cancellableProperty().get());
    }

    @Test
    void whatTakesLongerIsShownAndCanBeGivenUp() {
        OpenDocument document = open();
        document.model().say("make the title bold");
        assertEquals("", status.busyProperty().get());
        laterOn.getLast().run();
        assertEquals("Working", status.busyProperty().get());
        assertTrue(status.cancellableProperty().get());

        status.cancel();
        background.runAll();
        assertEquals(0, document.model().momentProperty().get().revision());
        assertEquals("", status.busyProperty().get());
    }

    @Test
    void aFileBeingOpenedIsShownAndCanBeGivenUp() {
        documents.opener().create(Template.STOREFRONT);
        laterOn.getLast().run();
        assertNotEquals("", status.busyProperty().get());

        status.cancel();
        background.runAll();
        assertTrue(documents.workspace().documents().isEmpty());
        assertEquals("", status.busyProperty().get());
    }

    private OpenDocument open() {
        documents.opener().create(Template.STOREFRONT);
        background.runAll();
        return Objects.requireNonNull(documents.workspace().activeProperty().get());
    }

    private void say(OpenDocument document, String sentence) {
        document.model().say(sentence);
        background.runAll();
    }

    private Documents documents() {
        var services = new Services(
                Editing.core(),
                background,
                Runnable::run,
                (_, task) -> laterOn.add(task),
                new NoticesViewModel((_, _) -> {}),
                Settings.forgetful(),
                TextClipboard.own());
        return Documents.of(services, new NobodyAsked(), new AtomicFile(new Disk()), null, _ -> {});
    }
}
