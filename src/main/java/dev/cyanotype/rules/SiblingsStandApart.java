package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.geometry.Box;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * {@code overlap}: siblings that show do not cross by more than half a pixel, unless the later one lies inside an earlier one
 * that can hold others. Measured in square pixels that both cover.
 */
final class SiblingsStandApart implements Rule {

    @Override
    public String id() {
        return "overlap";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean isMutual() {
        return true;
    }

    @Override
    public Set<Facet> reads() {
        return EnumSet.of(Facet.BOX, Facet.SIBLINGS);
    }

    @Override
    public void check(Component component, Scene scene, Consumer<Breach> found) {
        int own = scene.index(component);
        scene.pairs(component, (other, index) -> {
            if (index < own) {
                checkPair(other, component, found);
            } else if (index > own) {
                checkPair(component, other, found);
            }
        });
    }

    private void checkPair(Component earlier, Component later, Consumer<Breach> found) {
        if (isNested(earlier, later) || !earlier.visual().isVisible() || !later.visual().isVisible()) {
            return;
        }
        double width = earlier.box().overlapX(later.box());
        double height = earlier.box().overlapY(later.box());
        found.accept(new Breach(this, later, earlier, width * height));
    }

    private static boolean isNested(Component earlier, Component later) {
        return earlier.type().isContainerLike() && earlier.box().contains(later.box(), Neighbours.HALF_A_PIXEL);
    }

    @Override
    public String message(Breach breach, Scene scene) {
        Box later = breach.of().box();
        Box earlier = breach.against().box();
        return breach.of().id() + " overlaps " + breach.against().id() + " by " + Figures.of(later.overlapX(earlier)) + " × "
                + Figures.of(later.overlapY(earlier)) + " px.";
    }

    /** The shortest move of the later one, by whole pixels and along one axis, to where it has room. */
    @Override
    public List<String> fixes(Breach breach, Scene scene) {
        Component component = breach.of();
        Box box = component.box();
        Box other = breach.against().box();
        Box room = BoxesStayInside.room(component, scene);
        double right = Math.ceil(other.right() - box.x());
        double left = -Math.ceil(box.right() - other.x());
        double down = Math.ceil(other.bottom() - box.y());
        double up = -Math.ceil(box.bottom() - other.y());
        Box[] moved = {box.movedBy(0, down), box.movedBy(0, up), box.movedBy(right, 0), box.movedBy(left, 0)};
        Box best = null;
        for (Box one : moved) {
            if ((best == null || distance(box, one) < distance(box, best)) && isFinite(one) && room.contains(one, 0) && isFree(one, component, scene)) {
                best = one;
            }
        }
        return best == null
                ? List.of()
                : List.of(EditPrinter.print(new Edit.MoveComponent(component.id(), best.x() - box.x(), best.y() - box.y())));
    }

    private static boolean isFinite(Box box) {
        return Double.isFinite(box.right()) && Double.isFinite(box.bottom());
    }

    private static double distance(Box from, Box to) {
        return Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
    }

    private static boolean isFree(Box place, Component component, Scene scene) {
        boolean[] free = {true};
        int own = scene.index(component);
        scene.crossing(component, place, (other, index) -> {
            boolean holds = index < own && other.type().isContainerLike() && other.box().contains(place, Neighbours.HALF_A_PIXEL);
            if (index != own && !holds && other.visual().isVisible()) {
                free[0] = false;
            }
        });
        return free[0];
    }
}
