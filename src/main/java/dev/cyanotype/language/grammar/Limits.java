package dev.cyanotype.language.grammar;

import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Extent;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the schema lets a value be. */
final class Limits {
    /** More copies than anyone means. */
    static final int MOST_COPIES = 1_000;

    /** Larger than any screen. */
    private static final double LARGEST = 1e9;

    private Limits() {}

    /** Why an action cannot be carried out on any document, or null. */
    static Said.@Nullable Fails check(Action action) {
        String fault = switch (action) {
            case Action.SetStyle(Property property, JsonNumber number) -> style(property, number.value());
            case Action.SetSize(Extent width, Extent height) -> isWrong(width) || isWrong(height) ? "a size is more than 0 and at most 1,000,000,000" : null;
            case Action.ChangeSize(var axis, Amount.Factor(double factor)) when !(factor > 0) -> "nothing can shrink by 100% or more";
            case Action.ChangeStyle(var property, Amount.Factor(double factor)) when factor < 0 -> "nothing can shrink by more than 100%";
            case Action.SetToken(Token token, JsonNumber number) -> token(token, number);
            case Action.SetBorder(double width, var colour) when width < 0 -> "a border is 0 px wide or more";
            case Action.MoveTo(double x, double y) when isTooLarge(x) || isTooLarge(y) -> "a position is a number of pixels";
            case Action.MoveBy(var right, var down) when isTooFar(right) || isTooFar(down) -> "a distance is a number of pixels";
            case Action.Distribute(var along, double gap) when isTooLarge(gap) -> "a gap is a number of pixels";
            case Action.Duplicate(int times) when times > MOST_COPIES -> "at most 1000 copies can be made at once";
            case Action.Add add when add.count() > MOST_COPIES -> "at most 1000 components can be added at once";
            case Action.Shade(var place, double percent) -> shade(percent);
            case Action.ShadeToken(var token, double percent) -> shade(percent);
            default -> null;
        };
        return fault == null ? null : new Said.Fails(Code.INVALID_VALUE, fault, List.of());
    }

    private static @Nullable String shade(double percent) {
        return Math.abs(percent) > 100 ? "a colour gets lighter or darker by 100% at most" : null;
    }

    private static boolean isTooLarge(double number) {
        return Math.abs(number) > LARGEST;
    }

    private static boolean isTooFar(@Nullable Amount amount) {
        return amount instanceof Amount.Units(double units) && isTooLarge(units);
    }

    private static boolean isWrong(@Nullable Extent extent) {
        return switch (extent) {
            case null -> false;
            case Extent.Pixels(double pixels) -> !(pixels > 0) || isTooLarge(pixels);
            case Extent.Share(double share) -> !(share > 0) || isTooLarge(share);
        };
    }

    private static @Nullable String style(Property property, double value) {
        if (isTooLarge(value)) {
            return "the number is too large";
        }
        return switch (property) {
            case OPACITY -> value < 0 || value > 1 ? "opacity is from 0 to 1, or from 0% to 100%" : null;
            case LINE_HEIGHT -> value > 0 ? null : "a line height is more than 0";
            case ASPECT_RATIO -> value > 0 ? null : "an aspect ratio is more than 0";
            default -> value < 0 ? "a " + property.member().replace('_', ' ') + " is 0 px or more" : null;
        };
    }

    private static @Nullable String token(Token token, JsonValue value) {
        double number = value instanceof JsonNumber n ? n.value() : Double.NaN;
        boolean whole = number == Math.rint(number);
        return switch (token.name()) {
            case "base_spacing" -> whole && number >= 0 && number <= 128 ? null : "base spacing is a whole number from 0 to 128";
            case "cta_height" -> whole && number >= 0 && !isTooLarge(number) ? null : "the height of a call to action is a whole number from 0 up";
            default -> number >= 0 && !isTooLarge(number) ? null : "a length is 0 px or more";
        };
    }

}
