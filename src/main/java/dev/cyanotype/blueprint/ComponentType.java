package dev.cyanotype.blueprint;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of component that the schema knows. */
public enum ComponentType {
    HEADER("header", Look.FILLED, true),
    TITLE("title", Look.TEXT, false),
    SUBTITLE("subtitle", Look.TEXT, false),
    DESCRIPTION("description", Look.TEXT, false),
    TEXT("text", Look.TEXT, false),
    LABEL("label", Look.TEXT, false),
    BUTTON("button", Look.FILLED, false),
    CTA("cta", Look.FILLED, false),
    IMAGE("image", Look.FILLED, true),
    PRODUCT_CARD("product_card", Look.FILLED, true),
    PRODUCT_ITEM("product_item", Look.FILLED, true),
    CONTAINER("container", Look.FILLED, true),
    LIST("list", Look.TEXT, true),
    CARD("card", Look.FILLED, true),
    SECTION("section", Look.FILLED, true),
    HERO("hero", Look.FILLED, true),
    FOOTER("footer", Look.FILLED, true),
    DIVIDER("divider", Look.FILLED, false);

    private enum Look {
        FILLED,
        TEXT
    }

    private static final ComponentType[] ALL = values();
    private static final Map<String, ComponentType> BY_NAME = new HashMap<>();

    static {
        for (ComponentType type : ALL) {
            BY_NAME.put(type.wireName, type);
        }
    }

    private final String wireName;
    private final Look look;
    private final boolean containerLike;

    ComponentType(String wireName, Look look, boolean containerLike) {
        this.wireName = wireName;
        this.look = look;
        this.containerLike = containerLike;
    }

    /** The type that a file names so, or null. */
    public static @Nullable ComponentType named(String wireName) {
        return BY_NAME.get(wireName);
    }

    /** The name that stands in a file. */
    public String wireName() {
        return wireName;
    }

    /** Whether an unqualified colour means the foreground: else it means the background. */
    public boolean isText() {
        return look == Look.TEXT;
    }

    /** Whether a sibling that lies wholly inside counts as nested rather than as overlapping. */
    public boolean isContainerLike() {
        return containerLike;
    }

    /** Whether a finger has to be able to hit it. */
    public boolean isTouchTarget() {
        return this == BUTTON || this == CTA;
    }
}
