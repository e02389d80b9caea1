package dev.cyanotype.language.grammar;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Action.Add;
import dev.cyanotype.language.Action.Placement;
import dev.cyanotype.language.Action;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read of a component to be. */
final class Newcomer {
    int count = 1;
    @Nullable ComponentType type;
    @Nullable String role;
    @Nullable String text;
    Placement placement = new Placement.Anywhere();
    final List<Action> also = new ArrayList<>(2);
    final List<Add> children = new ArrayList<>(2);
    Said.@Nullable Fails lack;

    Add action() {
        return new Add(type == null ? ComponentType.CONTAINER : type, role, text, count, placement, List.copyOf(also));
    }
}
