package dev.cyanotype.rules;

import static dev.cyanotype.rules.RuleFixtures.c;
import static dev.cyanotype.rules.RuleFixtures.found;
import static dev.cyanotype.rules.RuleFixtures.one;
import static dev.cyanotype.rules.RuleFixtures.screen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSourcesAreSafeTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "", "a.png", "/pictures/a b.png", "../a.png", "pictures/été.png", "?id=1:2", "./a:b.png", "a%3Ab.png",
        "http://example.org/a.png", "HTTPS://example.org/a.png", "https://example.org:8080/a?b=c:d#e",
        "data:image/png;base64,AAAA", "DATA:IMAGE/svg+xml,%3Csvg%3E", "日本/絵.png", "\uD83D\uDE00.png"
    })
    void allowsRelativeAddressesAndThreeSchemes(String address) {
        assertNull(PictureSourcesAreSafe.fault(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "\u0001javascript:alert(1)",
        " javascript:alert(1)", "javascript\u0000:alert(1)", "java\u00ADscript:alert(1)", "java\u200Bscript:alert(1)", "vbscript:x",
        "\uFEFFhttps://example.org/a.png", "file:///etc/passwd", "C:\\a.png", "c:/a.png", "ftp://example.org/a.png", "blob:https://x/y",
        "data:text/html,<script>", "data:,x", "data:image", "data: image/png,x", "data:IMAGExyz,a", "about:blank", "view-source:https://x",
        "//example.org/a.png", "\\\\server\\share\\a.png", "/\\example.org/a.png", "a\\b.png", "https:a.png", "http:/a.png", "https://",
        "https:///a.png", "http://\\a", "https://?a", "a.png ", "a\u007F.png", "a\u0085.png", "a\u2028.png", ":a"
    })
    void refusesEverythingElse(String address) {
        assertNotNull(PictureSourcesAreSafe.fault(address));
    }

    @Test
    void findsItInAComponent() {
        assertEquals(List.of("p"), found("image-source", c("p", "image", "0, 0, 10, 10", "\"image_url\":\"java\\tscript:x\"")));
    }

    @Test
    void passesOverTheHidden() {
        assertEquals(List.of(), found("image-source", c("p", "image", "0, 0, 10, 10", "\"image_url\":\"file:x\",\"visible\":false")));
    }

    @Test
    void offersToTakeItAway() {
        Finding finding = one("image-source", screen(c("p", "image", "0, 0, 10, 10", "\"image_url\":\"file:x\"")));

        assertEquals("The picture of p cannot be used: its address is neither relative nor of http, https or data:image.", finding.message());
        assertEquals(List.of("unset visual.image_url of p"), finding.fixes());
    }
}
