package dev.cyanotype.interchange;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The conversion of the {@linkplain Dialect#SUITE suite dialect}: boxes and looks are made of what {@code style} says, which
 * stays where it is.
 */
final class SuiteDialect {
    private static final double INVISIBLE = 1.1;

    private final Notes notes;

    SuiteDialect(Notes notes) {
        this.notes = notes;
    }

    JsonObject converted(JsonObject root) {
        JsonObject screen = root;
        if (screen.get("components") instanceof JsonArray components) {
            JsonObject tokens = TokenChoice.filled(JsonObject.EMPTY, candidates(components), notes);
            screen = screen.with("components", converted(components, 0, Colour.WHITE));
            screen = Insertion.first(screen, "tokens", tokens);
        }
        String type = screen.string("screen_type") == null ? "screen" : null;
        if (type != null) {
            notes.add("screen_type was missing and is \"screen\" now");
            screen = Insertion.first(screen, "screen_type", JsonString.of(type));
        }
        JsonString id = JsonString.of(id(root.string("name")));
        notes.add("screen_id was missing and is " + id.toText() + " now");
        return ScreenSize.written(Insertion.first(screen, "screen_id", id), notes);
    }

    /** A name as an id is written: lower case, anything but letters and digits an underscore. */
    private static String id(@Nullable String name) {
        var id = new StringBuilder();
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                id.append(c);
            } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '_') {
                id.append('_');
            }
        }
        while (!id.isEmpty() && id.charAt(id.length() - 1) == '_') {
            id.setLength(id.length() - 1);
        }
        return id.isEmpty() ? "screen" : id.toString();
    }

    /**
     * @param top where a first component without a position goes
     * @param behind the colour that they are drawn on
     */
    private JsonArray converted(JsonArray components, double top, Colour behind) {
        JsonValue[] items = new JsonValue[components.size()];
        double free = top;
        for (int i = 0; i < items.length; i++) {
            items[i] = components.get(i);
            if (items[i] instanceof JsonObject component) {
                JsonObject made = looking(placed(component, free), behind);
                items[i] = made;
                free = Math.max(free, bottom(made) + TokenChoice.BASE_SPACING);
            }
        }
        return components.withItems(items);
    }

    private static double bottom(JsonObject component) {
        return component.get("bbox") instanceof JsonArray bbox && bbox.size() == 4
                && bbox.get(1) instanceof JsonNumber y && bbox.get(3) instanceof JsonNumber height
                ? y.value() + height.value()
                : 0;
    }

    /** The component with a box and a confidence. */
    private JsonObject placed(JsonObject component, double free) {
        JsonObject made = component;
        if (made.indexOf("bbox") < 0) {
            SuiteStyle style = SuiteStyle.of(component);
            SuiteStyle.Size size = style.size();
            if (size == null) {
                notes.count("style.size was missing or unknown and is taken for medium");
                size = SuiteStyle.MEDIUM;
            }
            double x = style.x();
            double y = style.y();
            if (Double.isNaN(x) || Double.isNaN(y)) {
                notes.count("style.position was missing or unknown, and it stands below the one before it");
                x = Double.isNaN(x) ? 0 : x;
                y = Double.isNaN(y) ? free : y;
            }
            notes.count("bbox is made of style.position and style.size");
            JsonArray bbox =
                    JsonArray.of(JsonNumber.of(x), JsonNumber.of(y), JsonNumber.of(size.width()), JsonNumber.of(size.height()));
            made = Insertion.after("type", made, "bbox", bbox);
        }
        if (made.indexOf("confidence") < 0) {
            notes.count("confidence was missing and is 1 now");
            made = Insertion.after("bbox", made, "confidence", JsonNumber.of(1));
        }
        return made;
    }

    /** The component with the look that its style asks for, and all below it placed and looking likewise. */
    private JsonObject looking(JsonObject component, Colour behind) {
        SuiteStyle style = SuiteStyle.of(component);
        Colour own = style.colour();
        if (style.hasUnreadableColour()) {
            notes.count("style.color is no colour and is left out");
        }
        ComponentType type = ComponentType.named(text(component, "type"));
        boolean isText = type != null && type.isText();
        JsonObject visual = visual(component);
        Colour fill = isText ? behind : fill(visual, own).over(behind);
        if (!isText && own != null && visual.indexOf("bg_color") < 0) {
            notes.count("style.color became visual.bg_color");
            visual = visual.with("bg_color", JsonString.of(own.toHex()));
        }
        if (visual.indexOf("color") < 0 && visual.indexOf("text_color") < 0) {
            visual = withText(visual, isText ? own : null, fill, isText || !text(component, "text").isEmpty());
        }
        JsonObject made = component;
        if (visual.size() > 0 && !visual.equals(component.get("visual"))) {
            made = component.indexOf("visual") < 0
                    ? Insertion.after("confidence", component, "visual", visual)
                    : component.with("visual", visual);
        }
        if (made.get("children") instanceof JsonArray children && children.size() > 0) {
            double top = Double.isNaN(style.y()) ? 0 : style.y();
            made = made.with("children", converted(children, top, fill));
        }
        return made;
    }

    /** The look with a colour of text: its own where that can be seen, else black or white where it stands on a fill. */
    private JsonObject withText(JsonObject visual, @Nullable Colour own, Colour behind, boolean hasText) {
        if (own != null && own.contrastOn(behind) >= INVISIBLE) {
            notes.count("style.color became visual.color");
            return visual.with("color", JsonString.of(own.toHex()));
        }
        boolean onFill = own != null || !behind.equals(Colour.WHITE) || visual.indexOf("bg_color") >= 0;
        if (!hasText || !onFill) {
            return visual;
        }
        Colour readable = behind.mostReadableText();
        notes.count("text on a fill is " + (readable.equals(Colour.BLACK) ? "black" : "white") + ", which contrasts more");
        return visual.with("color", JsonString.of(readable.toHex()));
    }

    /** The fill that a component of a filled type has or is going to have; transparent where it has none. */
    private static Colour fill(JsonObject visual, @Nullable Colour own) {
        String stated = visual.string("bg_color");
        if (stated != null) {
            return Colour.isHex(stated) ? Colour.ofHex(stated) : Colour.TRANSPARENT;
        }
        return own == null ? Colour.TRANSPARENT : own;
    }

    private static JsonObject visual(JsonObject component) {
        JsonObject visual = component.object("visual");
        return visual == null ? JsonObject.EMPTY : visual;
    }

    private static String text(JsonObject component, String member) {
        String text = component.string(member);
        return text == null ? "" : text;
    }

    /** The colours of buttons first, then all others, in the order of the document. */
    private static List<Colour> candidates(JsonArray components) {
        List<Colour> buttons = new ArrayList<>();
        List<Colour> others = new ArrayList<>();
        for (JsonValue item : components.items()) {
            if (item instanceof JsonObject component && SuiteStyle.of(component).colour() instanceof Colour colour) {
                String type = text(component, "type");
                (type.equals("button") || type.equals("cta") ? buttons : others).add(colour);
            }
        }
        buttons.addAll(others);
        return buttons;
    }
}
