package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.geometry.Box;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code bounds}: a box leaves neither the frame nor the box of its parent. Measured in pixels outside, the four sides added up;
 * a breach for the frame and one for the parent.
 */
final class BoxesStayInside implements Rule {
    /** What single-precision figures in a file are off by at most. */
    private static final double ROUNDING = 0.01;

    @Override
    public String id() {
        return "bounds";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Facet> reads() {
        return EnumSet.of(Facet.BOX, Facet.PARENT_BOX, Facet.FRAME);
    }

    @Override
    public void check(Component component, Scene scene, Consumer<Breach> found) {
        double outside = outside(component.box(), scene.frame());
        if (outside > 0) {
            found.accept(new Breach(this, component, outside));
        }
        Component parent = scene.parent(component);
        if (parent != null) {
            double out = outside(component.box(), parent.box());
            if (out > 0) {
                found.accept(new Breach(this, component, parent, out));
            }
        }
    }

    private static double outside(Box box, Box room) {
        return room.contains(box, ROUNDING)
                ? 0
                : Math.max(room.x() - box.x(), 0)
                        + Math.max(room.y() - box.y(), 0)
                        + Math.max(box.right() - room.right(), 0)
                        + Math.max(box.bottom() - room.bottom(), 0);
    }

    @Override
    public String message(Breach breach, Scene scene) {
        Component component = breach.of();
        Component parent = breach.other();
        Box box = component.box();
        Box room = parent == null ? scene.frame() : parent.box();
        var sides = new StringBuilder();
        side(sides, room.x() - box.x(), "on the left");
        side(sides, room.y() - box.y(), "at the top");
        side(sides, box.right() - room.right(), "on the right");
        side(sides, box.bottom() - room.bottom(), "at the bottom");
        return component.id() + " leaves " + (parent == null ? "the screen" : parent.id()) + " by " + sides + ".";
    }

    private static void side(StringBuilder out, double by, String where) {
        if (by > ROUNDING) {
            out.append(out.isEmpty() ? "" : ", ").append(Figures.of(by)).append(" px ").append(where);
        }
    }

    @Override
    public List<String> fixes(Breach breach, Scene scene) {
        Component component = breach.of();
        Box box = component.box();
        Box room = room(component, scene);
        if (box.width() <= room.width() && box.height() <= room.height()) {
            double dx = within(box.x(), room.x(), room.right() - box.width()) - box.x();
            double dy = within(box.y(), room.y(), room.bottom() - box.height()) - box.y();
            return List.of(EditPrinter.print(new Edit.MoveComponent(component.id(), dx, dy)));
        }
        double width = Math.min(box.width(), room.right() - box.x());
        double height = Math.min(box.height(), room.bottom() - box.y());
        return room.x() <= box.x() && room.y() <= box.y() && width > 0 && height > 0
                ? List.of(EditPrinter.print(new Edit.ResizeComponent(component.id(), width, height)))
                : List.of();
    }

    /** The nearest to a value of those from {@code least} to {@code most}, which rounding may have put in the wrong order. */
    private static double within(double value, double least, double most) {
        return Math.max(Math.min(value, most), least);
    }

    /** The frame's or the parent's box, or what they share. */
    static Box room(Component component, Scene scene) {
        @Nullable Component parent = scene.parent(component);
        Box frame = scene.frame();
        if (parent == null) {
            return frame;
        }
        Box box = parent.box();
        double width = frame.overlapX(box);
        double height = frame.overlapY(box);
        return width > 0 && height > 0 ? new Box(Math.max(frame.x(), box.x()), Math.max(frame.y(), box.y()), width, height) : box;
    }
}
