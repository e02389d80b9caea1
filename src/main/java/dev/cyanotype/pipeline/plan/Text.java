package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Visual;

/** Measures text without fonts: a character is 0.6 em wide, a line 1.2 em high or as its component's line height says. */
final class Text {
    /** The font sizes in pixels between which text is readable. */
    static final double SMALLEST = 12;

    static final double LARGEST = 96;

    private static final double CHARACTER = 0.6;
    private static final double LINE = 1.2;

    private Text() {}

    /** The height in whole pixels that the text of a component takes at a width and a font size. */
    static double height(Component component, double width, double fontSize) {
        String text = component.text();
        if (text == null || text.isEmpty()) {
            return 0;
        }
        Visual visual = component.visual();
        double padding = visual.length("padding", 0);
        return Math.ceil(height(text, width - 2 * padding, fontSize, visual.number("line_height", LINE)) + 2 * padding - 1e-9);
    }

    /** The width of a text on one line, in whole pixels. */
    static double width(String text, double fontSize) {
        return Math.ceil(text.codePointCount(0, text.length()) * CHARACTER * fontSize - 1e-9);
    }

    /** The height that a text takes. */
    static double height(String text, double width, double fontSize, double lineHeight) {
        double perLine = Math.max(1, Math.floor(width / (CHARACTER * fontSize)));
        double lines = 0;
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            lines += Math.max(1, Math.ceil(text.codePointCount(from, end) / perLine));
            from = end + 1;
        }
        return lines * fontSize * lineHeight;
    }

    static double lineHeight() {
        return LINE;
    }
}
