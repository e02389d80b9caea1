package dev.cyanotype.editor.tokens;

import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.editor.support.field.FieldKind.Figure;
import dev.cyanotype.editor.support.field.FieldKind.Paint;
import dev.cyanotype.editor.support.field.MemberDescription;
import dev.cyanotype.editor.support.field.PlainMember;
import dev.cyanotype.editor.support.field.Section;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Every token that the schema names, and those that a screen names itself. */
final class TokenMembers {
    private static final String TOKENS = "tokens";
    private static final Figure SPACING = new Figure(0, 128, 1, 1, "px");
    /** Font sizes below this are multiples of 16 pixels. */
    private static final double MULTIPLES_BELOW = 8;

    static final List<MemberDescription> FIXED = List.of(
            MemberDescription.of(required("primary_color"), "Primary", Section.COLOURS, new Paint()),
            MemberDescription.of(required("accent_color"), "Accent", Section.COLOURS, new Paint()),
            MemberDescription.of(required("base_spacing"), "Spacing", Section.MEASURES, SPACING),
            MemberDescription.of(PlainMember.length(TOKENS, "border_radius").thatIsRequired(), "Radius", Section.MEASURES, Figure.LENGTH),
            MemberDescription.of(PlainMember.at(TOKENS, "cta_height"), "CTA height", Section.MEASURES, Figure.LENGTH));

    private TokenMembers() {}

    private static PlainMember required(String name) {
        return PlainMember.at(TOKENS, name).thatIsRequired();
    }

    /** The colours that the screen names itself. */
    static List<MemberDescription> colours(Tokens tokens) {
        List<MemberDescription> found = new ArrayList<>();
        JsonObject colours = tokens.colours();
        for (int i = 0; i < colours.size(); i++) {
            String name = colours.name(i);
            found.add(MemberDescription.of(PlainMember.at(TOKENS, "colors", name), name, Section.COLOURS, new Paint()));
        }
        return List.copyOf(found);
    }

    /** The entries of the font scale. */
    static List<MemberDescription> scale(Tokens tokens) {
        List<MemberDescription> found = new ArrayList<>();
        JsonObject scale = tokens.members().object("font_scale");
        for (int i = 0; scale != null && i < scale.size(); i++) {
            String name = scale.name(i);
            found.add(MemberDescription.of(
                    PlainMember.length(TOKENS, "font_scale", name), name, Section.TYPE_SCALE, size(scale.value(i))));
        }
        return List.copyOf(found);
    }

    private static Figure size(JsonValue value) {
        return Lengths.pixels(value, MULTIPLES_BELOW) < MULTIPLES_BELOW ? Figure.RATIO : Figure.LENGTH;
    }
}
