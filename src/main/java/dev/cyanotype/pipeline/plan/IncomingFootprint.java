package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Components;
import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonObject;
import java.util.List;

/**
 * The room that ready-made components take. A single one without children gives way where it is too wide, nothing else does.
 *
 * @param type the type of the first, or a container for several
 * @param box the smallest box round all
 * @param isRigid whether the width is kept
 */
record IncomingFootprint(ComponentType type, Box box, boolean isRigid) implements Footprint {
    private static final double LEAST = 44;

    static IncomingFootprint of(List<JsonObject> components) {
        Component first = Components.of(components.getFirst(), "");
        Box round = first.box();
        for (JsonObject json : components) {
            round = round.union(Components.of(json, "").box());
        }
        boolean several = components.size() > 1;
        return new IncomingFootprint(several ? ComponentType.CONTAINER : first.type(), round, several || !first.children().isEmpty());
    }

    @Override
    public boolean isFullWidth() {
        return type == ComponentType.HEADER || type == ComponentType.FOOTER || type == ComponentType.HERO;
    }

    @Override
    public double width(double most) {
        return isRigid || most >= box.width() ? box.width() : Math.max(Math.min(LEAST, box.width()), Math.floor(most));
    }

    @Override
    public double height(double width, Tokens tokens) {
        return box.height();
    }
}
