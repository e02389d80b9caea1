package dev.cyanotype.editor.support.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.clipboard.ClipReader.Read;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClipReaderTest {
    private final Blueprint storefront = Editing.blueprint(Path.of("assets", "samples", "storefront.blueprint"));

    @Test
    void readsWhatAClipPrints() {
        Clip clip = Clip.of(storefront, List.of("button_1", "cta_1", "product_card_1"));

        assertEquals(List.of("product_card_1", "cta_1"), ids(clip));
        assertEquals(clip, found(clip.print()));
        assertEquals("corner_shop", clip.screen());
    }

    @Test
    void readsPlainJsonOfOneOrSeveral() {
        Clip one = Clip.of(storefront, List.of("cta_1"));
        Clip two = Clip.of(storefront, List.of("cta_1", "divider_1"));

        assertEquals(one.components(), found(one.printPlain()).components());
        assertEquals(two.components(), found(two.printPlain()).components());
        assertNull(found(one.printPlain()).screen());
    }

    @Test
    void namesThePlaceOfWhatIsWrong() {
        assertEquals(
                "The clipboard holds no component: components[0].bbox[2]: must be greater than 0, is -4. Copy one here, or its JSON anywhere, and paste again.",
                refused("{\"components\": [{\"id\": \"a\", \"type\": \"label\", \"bbox\": [0, 0, -4, 1], \"confidence\": 1}]}"));
        assertEquals("There is nothing to paste: copy a component first.", refused("  \n"));
    }

    private static Clip found(String text) {
        return assertInstanceOf(Read.Found.class, ClipReader.read(text)).clip();
    }

    private static String refused(String text) {
        return assertInstanceOf(Read.Nothing.class, ClipReader.read(text)).why();
    }

    private static List<String> ids(Clip clip) {
        return clip.components().stream().map(each -> Objects.requireNonNull(each.string("id"))).toList();
    }
}
