package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextStyleTest {
    private static TextStyle style(String type, String visual) {
        Blueprint blueprint = Drawn.screen(Drawn.component("c", type, "0, 0, 100, 40", "\"visual\": {" + visual + "}"));
        return TextStyle.of(blueprint.required("c"), blueprint.tokens());
    }

    @ParameterizedTest
    @CsvSource({
        "light, normal, LIGHT",
        "normal, normal, REGULAR",
        "bold, normal, BOLD",
        "heavy, normal, BLACK",
        "normal, italic, ITALIC",
        "light, italic, ITALIC",
        "bold, italic, BOLD_ITALIC",
        "heavy, italic, BOLD_ITALIC"
    })
    void takesTheCutThatIsSaid(String weight, String slant, Typeface expected) {
        String visual = "\"font_weight\": \"%s\", \"font_style\": \"%s\"".formatted(weight, slant);

        assertEquals(expected, style("text", visual).face());
        assertEquals(expected, style("title", visual).face());
    }

    @Test
    void setsHeadlinesALittleBolderWhereNothingIsSaid() {
        assertEquals(Typeface.MEDIUM, style("title", "").face());
        assertEquals(Typeface.MEDIUM, style("button", "").face());
        assertEquals(Typeface.REGULAR, style("text", "").face());
    }

    @Test
    void takesSizeAndLineHeight() {
        assertEquals(24, style("text", "\"font_size\": \"16px\", \"line_height\": 1.5").lineHeight());
        assertEquals(28, style("title", "").size());
    }

    @ParameterizedTest
    @CsvSource({"button, CENTER", "cta, CENTER", "footer, CENTER", "hero, CENTER", "text, START", "header, START", "card, START"})
    void alignsByTypeWhereNothingIsSaid(String type, TextStyle.Align expected) {
        assertEquals(expected, style(type, "").align());
        assertEquals(TextStyle.Align.RIGHT, style(type, "\"text_align\": \"right\"").align());
    }

    @ParameterizedTest
    @CsvSource({
        "uppercase, order it, ORDER IT",
        "lowercase, OrDer İt, order i̇t",
        "capitalize, order it's über-now, Order It's Über-Now",
        "none, order It, order It"
    })
    void transformsText(String transform, String text, String expected) {
        assertEquals(expected, TextStyle.transformed(text, transform));
    }
}
