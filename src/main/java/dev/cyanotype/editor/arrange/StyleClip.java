package dev.cyanotype.editor.arrange;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.plan.Planned;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The style of a component on its way to others, as text: {@code {"cyanotype": 1, "style": {…}}}. */
final class StyleClip {
    private static final String FOREGROUND = "color";
    /** What is style: not what a component says or shows, how large it is or whether it can be seen. */
    private static final List<String> MEMBERS = List.of(
            "bg_color", "gradient", "opacity", "border_color", "border_width", "border_radius", "shadow", "padding", "margin",
            "font_size", "font_weight", "font_style", "text_decoration", "text_transform", "text_align", "line_height");

    private StyleClip() {}

    static String print(Component component) {
        Visual visual = component.visual();
        JsonObject style = JsonObject.EMPTY;
        JsonValue foreground = visual.get(visual.foregroundName());
        if (foreground != null) {
            style = style.with(FOREGROUND, foreground);
        }
        for (String member : MEMBERS) {
            JsonValue value = visual.get(member);
            style = value == null ? style : style.with(member, value);
        }
        return JsonObject.EMPTY.with("cyanotype", JsonNumber.of(1)).with("style", style.onOneLine()).toText();
    }

    /** Gives components the style that a text holds: what it has is set, what it does not have is taken away. */
    static Command paste(String text, List<String> ids) {
        return new Command.Composed("paste style", document -> {
            JsonObject style = style(text);
            List<Edit> edits = style == null ? List.of() : edits(style, ids, document);
            return edits.isEmpty() && style == null
                    ? Planned.refused(Code.INVALID_VALUE, "The clipboard holds no style: select a component and copy its style first.")
                    : Planned.of(edits);
        });
    }

    private static @Nullable JsonObject style(String text) {
        return JsonText.value(text.strip()) instanceof JsonObject object && object.get("cyanotype") != null ? object.object("style") : null;
    }

    private static List<Edit> edits(JsonObject style, List<String> ids, Blueprint document) {
        List<Edit> edits = new ArrayList<>();
        for (String id : ids) {
            Component component = document.component(id);
            if (component == null) {
                continue;
            }
            Visual visual = component.visual();
            add(edits, id, visual, visual.foregroundName(), style.get(FOREGROUND));
            for (String member : MEMBERS) {
                add(edits, id, visual, member, style.get(member));
            }
        }
        return edits;
    }

    private static void add(List<Edit> edits, String id, Visual visual, String member, @Nullable JsonValue value) {
        MemberPath path = MemberPath.of("visual", member);
        if (value != null) {
            edits.add(new Edit.SetMember(id, path, value));
        } else if (visual.get(member) != null) {
            edits.add(new Edit.UnsetMember(id, path));
        }
    }
}
