package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Token;
import org.jspecify.annotations.Nullable;

/** What the schema allows each token to be. */
final class TokenValues {
    static final double MOST_SPACING = 128;

    private TokenValues() {}

    static boolean isColour(Token token) {
        return token.name().equals("primary_color") || token.name().equals("accent_color") || token.name().equals("colors");
    }

    static MemberPath path(Token token) {
        String entry = token.entry();
        return entry == null ? MemberPath.of("tokens", token.name()) : MemberPath.of("tokens", token.name(), entry);
    }

    /** The value as the token takes it, a length in the written form found; null where it is none that the schema allows. */
    static @Nullable JsonValue allowed(Token token, JsonValue value, @Nullable JsonValue found) {
        return switch (token.name()) {
            case "base_spacing" -> whole(value, MOST_SPACING);
            case "cta_height" -> whole(value, Double.MAX_VALUE);
            case "border_radius" -> length(value, found);
            case "font_scale" -> token.entry() == null ? null : length(value, found);
            default -> isColour(token) && Colours.read(value) != null ? value : null;
        };
    }

    private static @Nullable JsonValue whole(JsonValue value, double most) {
        double number = Lengths.pixels(value, Double.NaN);
        return number >= 0 && number <= most && number == Math.rint(number) ? JsonNumber.of(number) : null;
    }

    private static @Nullable JsonValue length(JsonValue value, @Nullable JsonValue found) {
        double pixels = Lengths.pixels(value, Double.NaN);
        return pixels >= 0 && pixels < Double.POSITIVE_INFINITY ? Lengths.like(found == null ? value : found, pixels) : null;
    }

    /** What the token may be, for a message. */
    static String described(Token token) {
        return switch (token.name()) {
            case "base_spacing" -> "a whole number of pixels from 0 to 128";
            case "cta_height" -> "a whole number of pixels from 0 up";
            case "font_scale" -> token.entry() == null ? "set for one of its entries, such as body" : "a number of pixels from 0 up";
            case "border_radius" -> "a number of pixels from 0 up";
            default -> "a colour";
        };
    }

    static String name(Token token) {
        String entry = token.entry();
        return entry == null ? token.name() : token.name() + "." + entry;
    }
}
