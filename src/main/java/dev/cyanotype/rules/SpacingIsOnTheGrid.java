package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * {@code off-grid-spacing}: the left and top edge of a box, its padding and its margin are multiples of half of the token
 * {@code base_spacing}; any will do where that is 0. Measured in pixels off, added up.
 */
final class SpacingIsOnTheGrid implements Rule {
    private static final double ROUNDING = 0.01;
    private static final String[] LENGTHS = {"padding", "margin"};

    @Override
    public String id() {
        return "off-grid-spacing";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Set<Facet> reads() {
        return EnumSet.of(Facet.BOX, Facet.SPACING, Facet.GRID);
    }

    @Override
    public void check(Component component, Scene scene, Consumer<Breach> found) {
        double step = step(scene);
        if (!(step > 0)) {
            return;
        }
        double off = off(component.box().x(), step) + off(component.box().y(), step);
        for (String name : LENGTHS) {
            off += off(component.visual().length(name, 0), step);
        }
        if (off > 0) {
            found.accept(new Breach(this, component, off));
        }
    }

    private static double step(Scene scene) {
        return scene.tokens().baseSpacing() / 2;
    }

    private static double off(double length, double step) {
        double off = Math.abs(length - nearest(length, step));
        return off > ROUNDING ? off : 0;
    }

    private static double nearest(double length, double step) {
        double nearest = Math.rint(length / step) * step;
        return Double.isFinite(nearest) ? nearest : length;
    }

    @Override
    public String message(Breach breach, Scene scene) {
        double step = step(scene);
        Box box = breach.of().box();
        var out = new StringBuilder();
        add(out, "x", box.x(), step);
        add(out, "y", box.y(), step);
        for (String name : LENGTHS) {
            add(out, name, breach.of().visual().length(name, 0), step);
        }
        return breach.of().id() + " is off the grid of " + Figures.of(step) + " px: " + out + ".";
    }

    private static void add(StringBuilder out, String name, double length, double step) {
        if (off(length, step) > 0) {
            out.append(out.isEmpty() ? "" : ", ").append(name).append(' ').append(Figures.of(length));
        }
    }

    @Override
    public List<String> fixes(Breach breach, Scene scene) {
        Component component = breach.of();
        Box box = component.box();
        double step = step(scene);
        List<String> fixes = new ArrayList<>();
        if (off(box.x(), step) + off(box.y(), step) > 0) {
            double x = nearest(box.x(), step) + 0.0;
            double y = nearest(box.y(), step) + 0.0;
            fixes.add(EditPrinter.print(new Edit.PlaceComponent(component.id(), x, y)));
        }
        for (String name : LENGTHS) {
            double length = component.visual().length(name, 0);
            if (off(length, step) > 0) {
                var value = Lengths.like(component.visual().get(name), nearest(length, step));
                fixes.add(EditPrinter.print(new Edit.SetMember(component.id(), MemberPath.of("visual", name), value)));
            }
        }
        return List.copyOf(fixes);
    }
}
