package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code locked-member}: an edit leaves the id, type and role of a component, and the id and type of the screen, as they are. A
 * breach for each member.
 */
final class IdentityStays implements Rule {
    private static final String[] OF_A_COMPONENT = {"id", "type", "role"};
    private static final String[] OF_THE_SCREEN = {"screen_id", "screen_type"};

    @Override
    public String id() {
        return "locked-member";
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
        return EnumSet.of(Facet.IDENTITY);
    }

    @Override
    public void check(Component component, Scene scene, Consumer<Breach> found) {
        Component origin = scene.lineage().origin(component.id());
        if (origin != null) {
            compare(origin.members(), component.members(), OF_A_COMPONENT, component, found);
        }
    }

    @Override
    public void checkScreen(Scene scene, Consumer<Breach> found) {
        JsonObject origin = scene.lineage().originalScreen();
        if (origin != null) {
            compare(origin, scene.blueprint().members(), OF_THE_SCREEN, null, found);
        }
    }

    private void compare(
            JsonObject before, JsonObject after, String[] names, @Nullable Component component, Consumer<Breach> found) {
        if (before == after) {
            return;
        }
        for (String name : names) {
            JsonValue was = before.get(name);
            JsonValue is = after.get(name);
            if (was != is && !Objects.equals(was, is)) {
                found.accept(new Breach(this, component, null, name, 1));
            }
        }
    }

    @Override
    public String message(Breach breach, Scene scene) {
        Component component = breach.component();
        return component == null
                ? breach.detail() + " of the screen is locked and cannot change."
                : "The " + breach.detail() + " of " + component.id() + " is locked and cannot change.";
    }
}
