package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Action.ChangeToken;
import dev.cyanotype.language.Action.SetToken;
import dev.cyanotype.language.Action.SetTokenColour;
import dev.cyanotype.language.Action.ShadeToken;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans tokens. Components stay as they are, unless a colour is to change everywhere. */
final class TokenPlanner {
    private static final double FONT_STEP = 2;
    private static final double RADIUS_STEP = 4;
    /** Font sizes below this are multiples of 16 pixels. */
    private static final double MULTIPLES_BELOW = 8;

    private static final double EM = 16;

    private static final List<MemberPath> COLOURS =
            List.of(Members.BACKGROUND, Members.COLOUR, Members.TEXT_COLOUR, Members.BORDER_COLOUR, Members.GRADIENT_FROM, Members.GRADIENT_TO);

    private TokenPlanner() {}

    static Planned set(SetToken action, Draft draft) {
        Token token = action.token();
        MemberPath path = TokenValues.path(token);
        JsonValue found = path.get(draft.members());
        JsonValue value = TokenValues.allowed(token, action.value(), found);
        if (value == null) {
            return Planned.refused(
                    Code.INVALID_VALUE,
                    TokenValues.name(token) + " has to be " + TokenValues.described(token) + ", not " + action.value().toText() + ".");
        }
        var out = new Gathering(draft);
        boolean same = !TokenValues.isColour(token) && found != null && Lengths.pixels(found, Double.NaN) == Lengths.pixels(value, 0);
        if (!same) {
            out.set(null, path, value);
        }
        return out.planned();
    }

    static Planned colour(SetTokenColour action, Draft draft) {
        return colour(action.token(), Colours.of(action.colour()), action.everywhere(), draft);
    }

    static Planned shade(ShadeToken action, Draft draft) {
        Colour now = Colours.read(TokenValues.path(action.token()).get(draft.members()));
        if (now == null) {
            return Planned.refused(Code.NO_TARGET, "The screen has no token colour " + TokenValues.name(action.token()) + ".");
        }
        return colour(action.token(), Colours.shaded(now, action.percent()), false, draft);
    }

    private static Planned colour(Token token, Colour colour, boolean everywhere, Draft draft) {
        if (!TokenValues.isColour(token) || token.name().equals("colors") && token.entry() == null) {
            return Planned.refused(Code.INVALID_VALUE, TokenValues.name(token) + " is no colour.");
        }
        var out = new Gathering(draft);
        MemberPath path = TokenValues.path(token);
        Colour before = Colours.read(path.get(draft.members()));
        out.setColour(null, path, colour);
        if (everywhere && before != null && !before.equals(colour)) {
            exchange(null, draft.look(), before, colour, out);
            draft.forEachComponent(component -> exchange(component.id(), component.visual(), before, colour, out));
        }
        return out.planned();
    }

    private static void exchange(@Nullable String id, Visual visual, Colour before, Colour after, Gathering out) {
        if (visual.members().size() == 0) {
            return;
        }
        JsonObject owner = JsonObject.EMPTY.with("visual", visual.members());
        for (MemberPath path : COLOURS) {
            if (before.equals(Colours.read(path.get(owner)))) {
                out.setColour(id, path, after);
            }
        }
    }

    static Planned change(ChangeToken action, Draft draft) {
        Token token = action.token();
        var out = new Gathering(draft);
        switch (token.name()) {
            case "base_spacing" -> {
                double now = draft.tokens().baseSpacing();
                double wanted = Math.clamp(Amounts.whole(now, Amounts.size(now, action.amount())), 0, TokenValues.MOST_SPACING);
                number(out, token, now, wanted);
            }
            case "cta_height" -> {
                double now = TokenValues.path(token).get(draft.members()) instanceof JsonNumber number ? number.value() : 48;
                number(out, token, now, Math.max(0, Amounts.whole(now, Amounts.size(now, action.amount()))));
            }
            case "border_radius" -> {
                double now = draft.tokens().borderRadius();
                double wanted = Math.max(0, Amounts.whole(now, Math.max(0, Amounts.stepped(now, action.amount(), RADIUS_STEP))));
                if (wanted != now) {
                    out.set(null, TokenValues.path(token), Lengths.like(TokenValues.path(token).get(draft.members()), wanted));
                }
            }
            case "font_scale" -> fonts(token, action.amount(), draft, out);
            default -> {
                return Planned.refused(Code.INCOMPLETE, "Say which colour " + TokenValues.name(token) + " should be.");
            }
        }
        return out.planned();
    }

    private static void number(Gathering out, Token token, double now, double wanted) {
        if (wanted != now) {
            out.set(null, TokenValues.path(token), JsonNumber.of(wanted));
        }
    }

    /** One entry of the font scale, or all; where there is none, that of the body. */
    private static void fonts(Token token, Amount amount, Draft draft, Gathering out) {
        JsonObject scale = draft.tokens().members().object("font_scale");
        if (token.entry() != null) {
            font(new Token("font_scale", token.entry()), amount, scale == null ? null : scale.get(token.entry()), out);
        } else if (scale == null || scale.size() == 0) {
            font(new Token("font_scale", "body"), amount, null, out);
        } else {
            for (int i = 0; i < scale.size(); i++) {
                font(new Token("font_scale", scale.name(i)), amount, scale.value(i), out);
            }
        }
    }

    private static void font(Token token, Amount amount, @Nullable JsonValue found, Gathering out) {
        double written = Lengths.pixels(found, EM);
        boolean multiple = written < MULTIPLES_BELOW;
        double now = multiple ? written * EM : written;
        double whole = Amounts.whole(now, Amounts.stepped(now, amount, FONT_STEP));
        double readable = whole > now ? Math.max(now, Math.min(whole, Text.LARGEST)) : Math.min(now, Math.max(whole, Text.SMALLEST));
        if (readable != now) {
            out.set(null, TokenValues.path(token), Lengths.like(found, multiple ? readable / EM : readable));
        }
    }
}
