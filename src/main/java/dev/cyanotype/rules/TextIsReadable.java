package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.blueprint.TypeScale;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.edit.MemberPath;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** {@code readable-text}: text that shows is drawn in 12 to 96 pixels. Measured in pixels outside that. */
final class TextIsReadable implements Rule {
    private static final double LEAST = 12;
    private static final double MOST = 96;
    private static final MemberPath FONT_SIZE = MemberPath.of("visual", "font_size");

    @Override
    public String id() {
        return "readable-text";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Facet> reads() {
        return EnumSet.of(Facet.TEXT, Facet.TYPE, Facet.SCALE);
    }

    @Override
    public void check(Component component, Scene scene, Consumer<Breach> found) {
        if (!Legibility.drawsText(component)) {
            return;
        }
        double size = TypeScale.fontSize(component, scene.tokens());
        double outside = Math.max(LEAST - size, size - MOST);
        if (outside > 0) {
            found.accept(new Breach(this, component, outside));
        }
    }

    @Override
    public String message(Breach breach, Scene scene) {
        double size = TypeScale.fontSize(breach.of(), scene.tokens());
        return "The text of " + breach.of().id() + " is " + Figures.of(size) + " px; it must be 12 to 96 px to be read.";
    }

    @Override
    public List<String> fixes(Breach breach, Scene scene) {
        Component component = breach.of();
        double size = TypeScale.fontSize(component, scene.tokens()) < LEAST ? LEAST : MOST;
        var value = Lengths.like(component.visual().get("font_size"), size);
        return List.of(EditPrinter.print(new Edit.SetMember(component.id(), FONT_SIZE, value)));
    }
}
