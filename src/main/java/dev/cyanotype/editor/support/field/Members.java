package dev.cyanotype.editor.support.field;

import static dev.cyanotype.blueprint.ComponentType.CARD;
import static dev.cyanotype.blueprint.ComponentType.CONTAINER;
import static dev.cyanotype.blueprint.ComponentType.DIVIDER;
import static dev.cyanotype.blueprint.ComponentType.HERO;
import static dev.cyanotype.blueprint.ComponentType.IMAGE;
import static dev.cyanotype.blueprint.ComponentType.LIST;
import static dev.cyanotype.blueprint.ComponentType.PRODUCT_CARD;
import static dev.cyanotype.blueprint.ComponentType.PRODUCT_ITEM;
import static dev.cyanotype.blueprint.ComponentType.SECTION;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.Gradient;
import dev.cyanotype.editor.support.field.BoxMember.Side;
import dev.cyanotype.editor.support.field.FieldKind.Choice;
import dev.cyanotype.editor.support.field.FieldKind.Figure;
import dev.cyanotype.editor.support.field.FieldKind.Fixed;
import dev.cyanotype.editor.support.field.FieldKind.Paint;
import dev.cyanotype.editor.support.field.FieldKind.Switch;
import dev.cyanotype.editor.support.field.FieldKind.Words;
import dev.cyanotype.json.JsonLiteral;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every member that the schema names, in the order in which the inspector shows them. */
public final class Members {
    private static final Set<ComponentType> ALL = EnumSet.allOf(ComponentType.class);
    private static final Set<ComponentType> TEXTS =
            EnumSet.complementOf(EnumSet.of(IMAGE, DIVIDER, CONTAINER, SECTION, CARD, PRODUCT_CARD, PRODUCT_ITEM));
    private static final Set<ComponentType> FILLED = filled();
    private static final Set<ComponentType> BORDERED = without(FILLED, DIVIDER);
    private static final Set<ComponentType> PICTURES = EnumSet.of(IMAGE, HERO, PRODUCT_CARD, PRODUCT_ITEM);
    private static final Set<ComponentType> GOODS = EnumSet.of(PRODUCT_CARD, PRODUCT_ITEM);
    private static final Set<ComponentType> HOLDERS = without(ALL, DIVIDER, IMAGE);
    private static final Set<ComponentType> NONE = Set.of();

    private static final List<MemberDescription> COMPONENT = List.of(
            of(new BoxMember(Side.X), "X", Section.LAYOUT, Figure.COORDINATE).in("Position"),
            of(new BoxMember(Side.Y), "Y", Section.LAYOUT, Figure.COORDINATE).in("Position"),
            of(new BoxMember(Side.WIDTH), "W", Section.LAYOUT, Figure.SIZE).in("Size"),
            of(new BoxMember(Side.HEIGHT), "H", Section.LAYOUT, Figure.SIZE).in("Size"),
            of(new WrittenHeight(), "Height", Section.LAYOUT, Figure.LENGTH).whereFound(),
            of(length("padding"), "Padding", Section.LAYOUT, Figure.LENGTH).on(HOLDERS),
            of(length("margin"), "Margin", Section.LAYOUT, Figure.LENGTH).on(NONE).by(Fallback.number(0)),

            of(PlainMember.at("text"), "Text", Section.TEXT, new Words(true)).on(TEXTS),
            of(new Foreground(), "Colour", Section.TEXT, new Paint()).on(TEXTS).by(Fallback.word(Colour.BLACK.toHex())),
            of(new Foreground.Unseen(), "Text colour", Section.TEXT, new Paint()).whereFound(),
            of(length("font_size"), "Size", Section.TEXT, Figure.LENGTH).on(TEXTS).by(Fallback.fontSize()),
            of(visual("font_weight"), "Weight", Section.TEXT, list("light", "normal", "bold", "heavy")).on(TEXTS).by(Fallback.word("normal")),
            of(visual("text_align"), "Align", Section.TEXT, segments("left", "center", "right")).on(TEXTS).by(Fallback.textAlign()),
            of(visual("font_style"), "Style", Section.TEXT, segments("normal", "italic")).on(TEXTS).by(Fallback.word("normal")),
            of(visual("text_decoration"), "Decoration", Section.TEXT, segments("none", "underline", "line-through")).on(TEXTS).by(Fallback.word("none")),
            of(visual("text_transform"), "Case", Section.TEXT, list("none", "uppercase", "lowercase", "capitalize")).on(TEXTS).by(Fallback.word("none")),
            of(visual("line_height"), "Line height", Section.TEXT, Figure.RATIO).on(TEXTS).by(Fallback.number(1.2)),
            of(visual("price"), "Price", Section.TEXT, new Words(false)).on(GOODS),

            of(visual("bg_color"), "Fill", Section.FILL, new Paint()).on(FILLED),
            of(new GradientSwitch(), "Gradient", Section.FILL, new Switch()).on(BORDERED).by(Fallback.always(JsonLiteral.FALSE)),
            of(stop("from"), "From", Section.FILL, new Paint()).where(new GradientSwitch()),
            of(stop("to"), "To", Section.FILL, new Paint()).where(new GradientSwitch()),
            of(PlainMember.at("visual", "gradient", "angle"), "Angle", Section.FILL, Figure.DEGREES).where(new GradientSwitch()).by(Fallback.number(Gradient.DEFAULT_ANGLE)),

            of(visual("border_color"), "Colour", Section.BORDER, new Paint()).on(BORDERED),
            of(length("border_width"), "Width", Section.BORDER, Figure.LENGTH).on(BORDERED).by(Fallback.borderWidth()),
            of(length("border_radius"), "Radius", Section.BORDER, Figure.LENGTH).on(BORDERED).by(Fallback.number(0)),

            of(visual("opacity"), "Opacity", Section.EFFECTS, Figure.SHARE).by(Fallback.number(1)),
            of(visual("visible"), "Visible", Section.EFFECTS, new Switch()).by(Fallback.always(JsonLiteral.TRUE)),
            of(visual("shadow"), "Shadow", Section.EFFECTS, list("none", "small", "medium", "large")).on(BORDERED).by(Fallback.word("none")),

            of(visual("image_url"), "Picture", Section.PICTURE, new Words(false)).on(PICTURES),
            of(visual("aspect_ratio"), "Aspect", Section.PICTURE, Figure.RATIO).on(PICTURES),

            of(PlainMember.at("id").thatIsRequired(), "Id", Section.DATA, new Fixed()),
            of(PlainMember.at("type").thatIsRequired(), "Type", Section.DATA, new Fixed()),
            of(PlainMember.at("role").thatIsRequired(), "Role", Section.DATA, new Fixed()),
            of(PlainMember.at("confidence").thatIsRequired(), "Confidence", Section.DATA, Figure.SHARE).on(NONE));

    private static final List<MemberDescription> SCREEN = List.of(
            of(new FrameMember(true), "W", Section.LAYOUT, Figure.SIZE).in("Frame").by((document, _) -> new FrameMember(true).unstated(document)),
            of(new FrameMember(false), "H", Section.LAYOUT, Figure.SIZE).in("Frame").by((document, _) -> new FrameMember(false).unstated(document)),
            of(PlainMember.at("orientation"), "Orientation", Section.LAYOUT, segments("portrait", "landscape")).by(Fallback.word("portrait")),
            of(visual("bg_color"), "Fill", Section.FILL, new Paint()).by(Fallback.word(Colour.WHITE.toHex())),
            of(new GradientSwitch(), "Gradient", Section.FILL, new Switch()).by(Fallback.always(JsonLiteral.FALSE)),
            of(stop("from"), "From", Section.FILL, new Paint()).where(new GradientSwitch()),
            of(stop("to"), "To", Section.FILL, new Paint()).where(new GradientSwitch()),
            of(PlainMember.at("visual", "gradient", "angle"), "Angle", Section.FILL, Figure.DEGREES).where(new GradientSwitch()).by(Fallback.number(Gradient.DEFAULT_ANGLE)),
            of(PlainMember.at("screen_id").thatIsRequired(), "Id", Section.DATA, new Fixed()),
            of(PlainMember.at("screen_type").thatIsRequired(), "Type", Section.DATA, new Fixed()));

    private Members() {}

    /** The members of a component. */
    public static List<MemberDescription> ofComponent() {
        return COMPONENT;
    }

    /** The members of the screen itself, its tokens apart. */
    public static List<MemberDescription> ofScreen() {
        return SCREEN;
    }

    /** The member of components that is {@linkplain Member#name called} so, or null. */
    static @Nullable MemberDescription named(String name) {
        for (MemberDescription each : COMPONENT) {
            if (each.member().name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    private static MemberDescription of(Member member, String title, Section section, FieldKind kind) {
        return MemberDescription.of(member, title, section, kind);
    }

    private static PlainMember visual(String name) {
        return PlainMember.at("visual", name);
    }

    private static PlainMember length(String name) {
        return PlainMember.length("visual", name);
    }

    private static PlainMember stop(String name) {
        return PlainMember.at("visual", "gradient", name).thatIsRequired();
    }

    private static Choice list(String... options) {
        return new Choice(List.of(options), false);
    }

    private static Choice segments(String... options) {
        return new Choice(List.of(options), true);
    }

    private static Set<ComponentType> filled() {
        EnumSet<ComponentType> types = EnumSet.noneOf(ComponentType.class);
        for (ComponentType type : ComponentType.values()) {
            if (!type.isText() || type == LIST) {
                types.add(type);
            }
        }
        return types;
    }

    private static Set<ComponentType> without(Set<ComponentType> types, ComponentType... others) {
        EnumSet<ComponentType> left = EnumSet.copyOf(types);
        for (ComponentType other : others) {
            left.remove(other);
        }
        return left;
    }
}
