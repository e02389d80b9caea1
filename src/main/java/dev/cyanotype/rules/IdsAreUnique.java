package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * {@code unique-id}: no two components have one id. Measured in components too many. Where it does not hold, no other rule can
 * say what it means, so it is checked before them.
 */
final class IdsAreUnique implements Rule {

    @Override
    public String id() {
        return "unique-id";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean isBinding() {
        return true;
    }

    @Override
    public Set<Facet> reads() {
        return EnumSet.noneOf(Facet.class);
    }

    @Override
    public void check(Component component, Scene scene, Consumer<Breach> found) {
        int copies = scene.lineage().copies(component.id());
        if (copies > 1) {
            found.accept(new Breach(this, component, copies - 1));
        }
    }

    @Override
    public String message(Breach breach, Scene scene) {
        return Figures.of(breach.measure() + 1) + " components have the id " + breach.of().id() + ".";
    }
}
