package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.geometry.Box;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** {@code touch-target}: a button or cta is at least 44 by 44 pixels. Measured in pixels missing, both axes added up. */
final class TargetsFitAFinger implements Rule {
    private static final double LEAST = 44;

    @Override
    public String id() {
        return "touch-target";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Facet> reads() {
        return EnumSet.of(Facet.BOX);
    }

    @Override
    public void check(Component component, Scene scene, Consumer<Breach> found) {
        if (!component.type().isTouchTarget()) {
            return;
        }
        Box box = component.box();
        double missing = Math.max(LEAST - box.width(), 0) + Math.max(LEAST - box.height(), 0);
        if (missing > 0) {
            found.accept(new Breach(this, component, missing));
        }
    }

    @Override
    public String message(Breach breach, Scene scene) {
        Component component = breach.of();
        return component.id() + " is " + Figures.size(component.box()) + "; a " + component.type().wireName()
                + " must be at least 44 × 44 px to be touched.";
    }

    @Override
    public List<String> fixes(Breach breach, Scene scene) {
        Box box = breach.of().box();
        double width = Math.max(box.width(), LEAST);
        double height = Math.max(box.height(), LEAST);
        return List.of(EditPrinter.print(new Edit.ResizeComponent(breach.of().id(), width, height)));
    }
}
