package dev.cyanotype.editor.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.clipboard.ClipReader;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteViewModelTest {
    private final PaletteViewModel palette = new PaletteViewModel(Editing.core().lexicon());

    @Test
    void offersEveryType() {
        Set<ComponentType> types = EnumSet.noneOf(ComponentType.class);
        for (PaletteEntry entry : found()) {
            if (entry instanceof PaletteEntry.OfType(ComponentType type, var _)) {
                types.add(type);
            }
        }
        assertEquals(EnumSet.allOf(ComponentType.class), types);
    }

    @Test
    void isSearchedByEverydayWords() {
        assertTrue(titles("CTA").contains("Call to action"));
        assertTrue(titles("heading").contains("Title"));
        assertTrue(titles("picture").contains("Image"));
        assertTrue(titles("nav bar").contains("Header"));
        assertTrue(titles("product_card").contains("Product card"));
        assertTrue(titles("log in").contains("Sign-in form"));
        assertEquals(List.of(), titles("quux"));
        assertNull(palette.first());
        assertEquals(18 + Block.values().length, titles("").size());
    }

    @ParameterizedTest(name = "{1} to {0}")
    @MethodSource("everywhere")
    void addsWithoutAnythingWrongWithIt(String sample, PaletteEntry entry) {
        DocumentViewModel document = Editing.sample(sample);
        int before = document.document().count();
        palette.show(document);
        palette.add(entry);

        Run run = Objects.requireNonNull(document.lastRunProperty().get());
        assertTrue(run.isApplied(), run.message());
        assertEquals(1, document.selectionProperty().get().size());
        Component added = document.document().required(document.selectionProperty().get().getFirst());
        assertTrue(document.document().count() > before);
        Set<String> ids = ids(document, added);
        List<Finding> wrong = Editing.core().verification().all(document.document()).stream()
                .filter(finding -> finding.severity() != Severity.HINT && ids.contains(finding.component()))
                .toList();
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everywhere")
    void whatIsDraggedCanBeDropped(String sample, PaletteEntry entry) {
        palette.show(Editing.sample(sample));
        String dragged = palette.dragged(entry);

        assertNotNull(dragged);
        assertInstanceOf(ClipReader.Read.Found.class, ClipReader.read(dragged));
    }

    @Test
    void addsNothingWhereThereIsNoDocument() {
        PaletteEntry first = Objects.requireNonNull(palette.first());
        palette.add(first);
        assertNull(palette.dragged(first));
    }

    static Stream<Object[]> everywhere() {
        var palette = new PaletteViewModel(Editing.core().lexicon());
        return Stream.of("storefront", "sign_in").flatMap(sample -> palette.groupsProperty().get().stream()
                .flatMap(group -> group.entries().stream())
                .map(entry -> new Object[] {sample, entry}));
    }

    private static Set<String> ids(DocumentViewModel document, Component top) {
        Set<String> ids = new TreeSet<>();
        document.document().forEachInSubtree(top, each -> ids.add(each.id()));
        return ids;
    }

    private List<PaletteEntry> found() {
        List<PaletteEntry> found = new ArrayList<>();
        palette.groupsProperty().get().forEach(group -> found.addAll(group.entries()));
        return found;
    }

    private List<String> titles(String wanted) {
        palette.filterProperty().set(wanted);
        return found().stream().map(PaletteEntry::title).toList();
    }
}
