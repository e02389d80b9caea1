package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names that a screen gives to colours: first those of {@code tokens.colors}, then its colour tokens, in full
 * ({@code primary_color}) or without {@code _color} ({@code primary}). Letter case and separators don't matter.
 */
final class ColourNames {
    private static final String SUFFIX = "_color";

    private ColourNames() {}

    /** The colour of a name, or null. */
    static @Nullable Colour find(Tokens tokens, String name) {
        Colour own = find(tokens.colours(), name, "");
        return own != null ? own : find(tokens.members(), name, SUFFIX);
    }

    private static @Nullable Colour find(JsonObject members, String name, String suffix) {
        for (int i = 0; i < members.size(); i++) {
            if (members.value(i) instanceof JsonString value
                    && isNamed(members.name(i), name, suffix)
                    && Colour.isHex(value.value())) {
                return Colour.ofHex(value.value());
            }
        }
        return null;
    }

    private static boolean isNamed(String member, String name, String suffix) {
        if (Loosely.isName(member, name)) {
            return true;
        }
        return !suffix.isEmpty()
                && member.endsWith(suffix)
                && Loosely.isName(member.substring(0, member.length() - suffix.length()), name);
    }

    /** Every name, as the file spells it. */
    static List<String> all(Tokens tokens) {
        List<String> names = new ArrayList<>();
        addTo(names, tokens.colours());
        addTo(names, tokens.members());
        return names;
    }

    private static void addTo(List<String> names, JsonObject members) {
        for (int i = 0; i < members.size(); i++) {
            if (members.value(i) instanceof JsonString value && Colour.isHex(value.value())) {
                names.add(members.name(i));
            }
        }
    }
}
