package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.language.Property;

/** The members that steps write. */
final class Members {
    static final MemberPath TEXT = MemberPath.of("text");
    static final MemberPath PRICE = visual("price");
    static final MemberPath IMAGE = visual("image_url");
    static final MemberPath BACKGROUND = visual("bg_color");
    static final MemberPath COLOUR = visual("color");
    static final MemberPath TEXT_COLOUR = visual("text_color");
    static final MemberPath BORDER_COLOUR = visual("border_color");
    static final MemberPath GRADIENT = visual("gradient");
    static final MemberPath GRADIENT_FROM = MemberPath.of("visual", "gradient", "from");
    static final MemberPath GRADIENT_TO = MemberPath.of("visual", "gradient", "to");
    static final MemberPath GRADIENT_ANGLE = MemberPath.of("visual", "gradient", "angle");

    private static final MemberPath[] PROPERTIES = properties();

    private Members() {}

    private static MemberPath visual(String name) {
        return MemberPath.of("visual", name);
    }

    private static MemberPath[] properties() {
        Property[] all = Property.values();
        MemberPath[] paths = new MemberPath[all.length];
        for (Property property : all) {
            paths[property.ordinal()] = visual(property.member());
        }
        return paths;
    }

    static MemberPath of(Property property) {
        return PROPERTIES[property.ordinal()];
    }

    /** Where the foreground colour of a look stands. */
    static MemberPath foreground(Visual visual) {
        return visual.foregroundName().equals("color") ? COLOUR : TEXT_COLOUR;
    }
}
