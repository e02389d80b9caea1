package dev.cyanotype.editor.support.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberTextTest {
    @Test
    void isReadAsItWasWritten() {
        var plain = new MemberText(MemberPath.of("visual", "bg_color"), JsonString.of("#B3202C"));
        var odd = new MemberText(MemberPath.of("x", "a = \"b\""), JsonString.of("c=d"));

        assertEquals("visual.bg_color=\"#B3202C\"", plain.print());
        assertEquals(plain, MemberText.parse(plain.print()));
        assertEquals(odd, MemberText.parse(odd.print()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "visual", "visual=", "=1", "visual..a=1", "visual.a=1 2", "visual a=1"})
    void whatIsNoMemberIsNone(String text) {
        assertNull(MemberText.parse(text));
    }
}
