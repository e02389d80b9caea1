package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonString;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contrast of a component's text with what it is seen on: its own fill, the siblings before it that it lies on, its
 * parent's fill and what that lies on, and so on to the screen's look and white; each under the opacity of whatever it is part
 * of.
 *
 * <p>A gradient counts with the end on which the text contrasts less. Text without a colour is black. Where a picture shows
 * through, there is no telling. Text on text is not considered.
 */
final class Legibility {
    private static final Colour TEXT = Colour.BLACK;

    private final Scene scene;
    private final Layers layers = new Layers();

    private @Nullable Component measured;
    private double measure;

    Legibility(Scene scene) {
        this.scene = scene;
    }

    static boolean drawsText(Component component) {
        String text = component.text();
        return text != null && !text.isBlank() || component.visual().has("price");
    }

    /** The contrast ratio, 1 to 21; NaN where there is no text, or no telling. */
    double contrast(Component component) {
        if (component != measured) {
            measure = drawsText(component) ? contrast(component, foreground(component)) : Double.NaN;
            measured = component;
        }
        return measure;
    }

    /** What there is to see of a component's text where it contrasts least; null where there is no text, or no telling. */
    @Nullable Seen seen(Component component) {
        Colour text = foreground(component);
        Seen near = drawsText(component) ? seen(component, text, false) : null;
        Seen far = near != null && layers.hasGradient() ? seen(component, text, true) : null;
        return far != null && near != null && far.ratio() < near.ratio() ? far : near;
    }

    private @Nullable Seen seen(Component component, Colour text, boolean farEnds) {
        double ratio = contrast(component, text, farEnds);
        return Double.isNaN(ratio) ? null : new Seen(layers.letter(), layers.ground(), ratio);
    }

    /** A letter, what it stands on, and their contrast ratio. */
    record Seen(Colour letter, Colour ground, double ratio) {}

    private static Colour foreground(Component component) {
        Visual visual = component.visual();
        String hex = visual.string(visual.foregroundName());
        return hex != null && Colour.isHex(hex) ? Colour.ofHex(hex) : TEXT;
    }

    private double contrast(Component component, Colour text) {
        double first = contrast(component, text, false);
        return layers.hasGradient() ? Math.min(first, contrast(component, text, true)) : first;
    }

    private double contrast(Component component, Colour text, boolean farEnds) {
        layers.begin(text, farEnds);
        Component at = component;
        while (at != null) {
            Visual visual = at.visual();
            layers.lay(visual, 1);
            if (!layers.isCovered() && isPicture(at)) {
                return Double.NaN;
            }
            layers.fade(visual.number("opacity", 1));
            if (!layers.isCovered() && layEarlier(at)) {
                return Double.NaN;
            }
            at = scene.parent(at);
        }
        layers.lay(scene.blueprint().look(), 1);
        layers.lay(Colour.WHITE, 1);
        return layers.contrast();
    }

    /** Lays the siblings that a component lies on; tells whether a picture is the first that shows. */
    private boolean layEarlier(Component component) {
        if (scene.index(component) == 0) {
            return false;
        }
        var under = new Under(component);
        scene.earlier(component, under);
        for (Component sibling = under.next(); sibling != null && !layers.isCovered(); sibling = under.next()) {
            Visual visual = sibling.visual();
            layers.lay(visual, visual.number("opacity", 1));
            if (!layers.isCovered() && isPicture(sibling)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a component, where it shows, changes what is seen of that which lies under it. */
    static boolean paints(Component component) {
        Visual visual = component.visual();
        return visual.members().size() > 0
                && (visual.get("bg_color") != null || visual.get("gradient") != null || isPicture(component))
                && visual.isVisible();
    }

    private static boolean isPicture(Component component) {
        return (component.type() == ComponentType.IMAGE || component.type() == ComponentType.HERO)
                && component.visual().has("image_url");
    }

    /** Setting the text to black or to white, whichever contrasts more, if that is more than now. */
    List<String> betterColours(Component component) {
        double black = contrast(component, Colour.BLACK);
        double white = contrast(component, Colour.WHITE);
        Colour better = white > black ? Colour.WHITE : Colour.BLACK;
        if (!(Math.max(white, black) > contrast(component))) {
            return List.of();
        }
        var path = MemberPath.of("visual", component.visual().foregroundName());
        return List.of(EditPrinter.print(new Edit.SetMember(component.id(), path, JsonString.of(better.toHex()))));
    }

    /** What a component lies on, the last drawn first. */
    private static final class Under implements Neighbours.Visitor {
        private final Component component;
        private Component[] siblings = new Component[2];
        private int[] indexes = new int[2];
        private int size;

        Under(Component component) {
            this.component = component;
        }

        @Override
        public void visit(Component sibling, int index) {
            if (!sibling.box().contains(component.box(), Neighbours.HALF_A_PIXEL) || !paints(sibling)) {
                return;
            }
            if (size == siblings.length) {
                siblings = Arrays.copyOf(siblings, 2 * size);
                indexes = Arrays.copyOf(indexes, 2 * size);
            }
            int at = size++;
            while (at > 0 && indexes[at - 1] > index) {
                siblings[at] = siblings[at - 1];
                indexes[at] = indexes[at - 1];
                at--;
            }
            siblings[at] = sibling;
            indexes[at] = index;
        }

        @Nullable Component next() {
            return size == 0 ? null : siblings[--size];
        }
    }
}
