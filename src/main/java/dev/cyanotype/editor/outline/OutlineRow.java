package dev.cyanotype.editor.outline;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.editor.support.look.TypeLooks;
import java.util.Objects;

/**
 * One visible line of the outline. Its component is as it was when the line last changed: what lies in it may be out of date.
 *
 * @param component the component
 * @param depth how many others it lies in
 * @param isBranch whether others lie in it
 * @param isExpanded whether those are shown
 * @param isHiddenItself whether it is hidden by itself
 * @param isHidden whether it cannot be seen on the screen, by itself or by one that it lies in
 * @param isMatch whether it is what is searched for itself, rather than what leads there
 */
public record OutlineRow(
        Component component,
        int depth,
        boolean isBranch,
        boolean isExpanded,
        boolean isHiddenItself,
        boolean isHidden,
        boolean isMatch) {
    private static final int LONGEST = 120;

    public String id() {
        return component.id();
    }

    /** The first line of its text, or what people call its type. */
    public String label() {
        String text = component.text();
        if (text == null || text.isBlank()) {
            return TypeLooks.title(component.type());
        }
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** Whether its label is its text. */
    public boolean hasText() {
        String text = component.text();
        return text != null && !text.isBlank();
    }

    /** Whether this line, for this component as it now is, would look the same. */
    boolean looksLike(OutlineRow now) {
        return this == now || showsSame(now.component) && depth == now.depth
                && isBranch == now.isBranch
                && isExpanded == now.isExpanded
                && isHiddenItself == now.isHiddenItself
                && isHidden == now.isHidden
                && isMatch == now.isMatch;
    }

    private boolean showsSame(Component now) {
        return component.members() == now.members()
                || component.type() == now.type()
                        && component.id().equals(now.id())
                        && Objects.equals(component.text(), now.text());
    }

    /** This line for its component with other members that change neither its place nor whether it is seen. */
    OutlineRow with(Component changed) {
        return new OutlineRow(changed, depth, isBranch, isExpanded, isHiddenItself, isHidden, isMatch);
    }
}
