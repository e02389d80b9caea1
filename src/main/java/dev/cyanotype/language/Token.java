package dev.cyanotype.language;

import org.jspecify.annotations.Nullable;

/**
 * A design token that a sentence names.
 *
 * @param name its member of {@code tokens}: primary_color, accent_color, base_spacing, border_radius, cta_height, font_scale or
 *     colors
 * @param entry the entry of font_scale or colors; null for the others, and for all of font_scale
 */
public record Token(String name, @Nullable String entry) {}
