package dev.cyanotype.editor.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.MemoryClipboard;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectorViewModelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final InspectorViewModel inspector = new InspectorViewModel(Settings.forgetful(), new MemoryClipboard());

    @Test
    void followsTheSelection() {
        inspector.show(document);
        assertEquals("corner_shop", inspector.headingProperty().get().title());
        document.select(List.of("title_1"));
        assertEquals("title_1", inspector.headingProperty().get().title());
        document.select(List.of("button_1"));
        assertEquals("button_1", inspector.headingProperty().get().title());
    }
}
