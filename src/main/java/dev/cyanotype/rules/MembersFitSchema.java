package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code schema}: every member that the schema names is as the schema says. A breach for each fault. */
final class MembersFitSchema implements Rule {
    private final MemberSchema schema;

    MembersFitSchema(MemberSchema schema) {
        this.schema = schema;
    }

    @Override
    public String id() {
        return "schema";
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
        return EnumSet.of(Facet.MEMBERS);
    }

    @Override
    public void check(Component component, Scene scene, Consumer<Breach> found) {
        report(schema.ofComponent(component.members()), component, found);
    }

    @Override
    public void checkScreen(Scene scene, Consumer<Breach> found) {
        report(schema.ofScreen(scene.blueprint().members()), null, found);
    }

    private void report(List<String> faults, @Nullable Component component, Consumer<Breach> found) {
        for (int i = 0; i < faults.size(); i++) {
            found.accept(new Breach(this, component, null, faults.get(i), 1));
        }
    }

    @Override
    public String message(Breach breach, Scene scene) {
        return (breach.component() == null ? "The screen" : breach.component().id()) + ": " + breach.detail() + ".";
    }
}
