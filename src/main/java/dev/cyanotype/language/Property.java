package dev.cyanotype.language;

/** A member of {@code visual} that sentences set or change, but for the colours. */
public enum Property {
    FONT_SIZE("font_size"),
    FONT_WEIGHT("font_weight"),
    FONT_STYLE("font_style"),
    TEXT_DECORATION("text_decoration"),
    TEXT_TRANSFORM("text_transform"),
    TEXT_ALIGN("text_align"),
    LINE_HEIGHT("line_height"),
    PADDING("padding"),
    MARGIN("margin"),
    BORDER_WIDTH("border_width"),
    BORDER_RADIUS("border_radius"),
    SHADOW("shadow"),
    OPACITY("opacity"),
    VISIBLE("visible"),
    ASPECT_RATIO("aspect_ratio"),
    GRADIENT("gradient");

    private final String member;

    Property(String member) {
        this.member = member;
    }

    /** The name under {@code visual}. */
    public String member() {
        return member;
    }
}
