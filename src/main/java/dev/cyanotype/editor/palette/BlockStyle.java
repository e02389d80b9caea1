package dev.cyanotype.editor.palette;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.colour.Colour;
import org.jspecify.annotations.Nullable;

/**
 * What a document gives the blocks that are made for it.
 *
 * @param width the width of its frame
 * @param gap its unit of distance, so that a block fits a phone
 * @param heading the size of headings in pixels
 * @param body the size of text in pixels
 * @param primary the fill of what is to be pressed
 * @param page what blocks without a fill lie on
 * @param radius the corner radius in pixels
 */
record BlockStyle(double width, double gap, double heading, double body, Colour primary, Colour page, double radius) {

    static BlockStyle of(Blueprint document) {
        Tokens tokens = document.tokens();
        double spacing = tokens.baseSpacing();
        return new BlockStyle(
                Math.floor(document.frame().width()),
                spacing < 4 || spacing > 24 ? 16 : spacing,
                Math.clamp(Math.rint(tokens.fontSize("h2", 20)), 12, 40),
                Math.clamp(Math.rint(tokens.fontSize("body", 16)), 12, 24),
                colour(tokens.colour("primary_color"), Colour.BLACK),
                colour(document.look().string("bg_color"), Colour.WHITE),
                tokens.borderRadius());
    }

    private static Colour colour(@Nullable String hex, Colour fallback) {
        return hex != null && Colour.isHex(hex) ? Colour.ofHex(hex).opaque() : fallback;
    }

    /** The width that is left between margins of one unit. */
    double room() {
        return Math.max(160, width - 2 * gap);
    }

    /** The height of a line of text of a size. */
    static double line(double size) {
        return Math.ceil(size * 1.5 / 4) * 4;
    }
}
