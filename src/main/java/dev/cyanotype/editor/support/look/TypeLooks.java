package dev.cyanotype.editor.support.look;

import dev.cyanotype.blueprint.ComponentType;

/** How the kinds of component are shown and named to people. */
public final class TypeLooks {
    private TypeLooks() {}

    /** The literal of the icon of a type. */
    public static String icon(ComponentType type) {
        return switch (type) {
            case HEADER -> "bi-layout-text-window-reverse";
            case TITLE -> "bi-type-h1";
            case SUBTITLE -> "bi-type-h2";
            case DESCRIPTION -> "bi-text-paragraph";
            case TEXT -> "bi-fonts";
            case LABEL -> "bi-tag";
            case BUTTON -> "bi-hand-index-thumb";
            case CTA -> "bi-megaphone";
            case IMAGE -> "bi-image";
            case PRODUCT_CARD -> "bi-bag";
            case PRODUCT_ITEM -> "bi-basket";
            case CONTAINER -> "bi-bounding-box";
            case LIST -> "bi-list-ul";
            case CARD -> "bi-card-heading";
            case SECTION -> "bi-layout-split";
            case HERO -> "bi-card-image";
            case FOOTER -> "bi-window-dock";
            case DIVIDER -> "bi-hr";
        };
    }

    /** What people call a type: {@code product card}, {@code call to action}. */
    public static String name(ComponentType type) {
        return type == ComponentType.CTA ? "call to action" : type.wireName().replace('_', ' ');
    }

    /** The same to begin a line with: {@code Product card}. */
    public static String title(ComponentType type) {
        String name = name(type);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
