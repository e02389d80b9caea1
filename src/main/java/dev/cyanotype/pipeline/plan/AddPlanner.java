package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.Edit.InsertComponent;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Action.Add;
import dev.cyanotype.language.Action.Placement;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.NewIds;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.PushDown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Plans new components, and what is done to them in the same step. Several follow one another. */
final class AddPlanner {
    private final Add action;
    private final Scratch scratch;
    private final StepPlanner planner;
    private final List<List<String>> others;
    private final Sketch sketch;

    private AddPlanner(Add action, Step step, Draft draft, StepPlanner planner) {
        this.action = action;
        this.scratch = new Scratch(draft);
        this.planner = planner;
        this.others = step.others();
        this.sketch = Sketch.of(action.type(), action.role(), action.text(), draft.tokens());
    }

    static Planned plan(Add action, Step step, Draft draft, StepPlanner planner) {
        return new AddPlanner(action, step, draft, planner).plan();
    }

    private Planned plan() {
        List<String> added = new ArrayList<>();
        if (action.placement() instanceof Placement.Between between) {
            List<String> among = new ArrayList<>(others.getFirst());
            if (between.second() != null) {
                among = List.of(first(others.getFirst()), first(others.get(1)));
            }
            List<Neighbours> pairs = Neighbours.among(among, scratch.draft());
            if (pairs.isEmpty()) {
                return Planned.refused(Code.NO_TARGET, "It takes two neighbours of one parent to add something between them.");
            }
            for (Neighbours pair : pairs) {
                Site site = Sites.between(pair, sketch, new Layout(scratch.draft()));
                for (int i = 0; i < action.count(); i++) {
                    if (site == null) {
                        return noRoom("between " + pair.first() + " and " + pair.second());
                    }
                    added.add(insert(site));
                    site = Sites.beside(pair.inRow() ? Relation.RIGHT_OF : Relation.BELOW, added.getLast(), sketch, new Layout(scratch.draft()));
                }
            }
        } else {
            for (int i = 0; i < action.count(); i++) {
                Layout layout = new Layout(scratch.draft());
                Site site = added.isEmpty() ? first(layout) : Sites.beside(next(), added.getLast(), sketch, layout);
                if (site == null) {
                    return noRoom(added.isEmpty() ? at() : "beside " + added.getLast());
                }
                added.add(insert(site));
            }
        }
        Planned refused = also(added);
        return refused == null ? scratch.planned() : refused;
    }

    private Planned noRoom(String where) {
        String what = action.type().wireName().replace('_', ' ');
        return Planned.refused(Code.VERIFY_FAILED, "There is no room for a " + what + (where.isEmpty() ? "." : " " + where + "."));
    }

    private String at() {
        return action.placement() instanceof Placement.Beside(Relation relation, var target)
                ? relation.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + first(others.getFirst())
                : "";
    }

    private static String first(List<String> ids) {
        return ids.isEmpty() ? "" : ids.getFirst();
    }

    private @Nullable Site first(Layout layout) {
        return switch (action.placement()) {
            case Placement.Anywhere() -> Sites.anywhere(sketch, layout);
            case Placement.AtPoint(double x, double y) -> Sites.at(x, y, sketch, layout);
            case Placement.AtEdge(var edges) -> Sites.atEdge(edges, sketch, layout);
            case Placement.Beside(Relation relation, var target) -> {
                String other = first(others.getFirst());
                yield other.isEmpty() ? Sites.anywhere(sketch, layout) : Sites.beside(relation, other, sketch, layout);
            }
            case Placement.Between between -> throw new IllegalStateException("between is planned by pairs");
        };
    }

    /** How each further one stands to the one before. */
    private Relation next() {
        return action.placement() instanceof Placement.Beside(Relation relation, var target)
                        && (relation == Relation.LEFT_OF || relation == Relation.RIGHT_OF || relation == Relation.NEXT_TO)
                ? relation
                : Relation.BELOW;
    }

    private String insert(Site site) {
        Draft draft = scratch.draft();
        var layout = new Layout(draft);
        String id = NewIds.after(action.type().wireName(), each -> draft.place(each) != null);
        if (site.makesRoom()) {
            Component beside = site.beside() == null ? null : draft.required(site.beside());
            new PushDown(layout).admit(site.parent(), beside, site.index(), List.of(site.box()), List.of());
        }
        scratch.makeAll(layout.edits());
        scratch.make(new InsertComponent(sketch.component(id, site, draft), site.parent(), site.index()));
        return id;
    }

    /** Does to the new components what was asked for along with them. */
    private @Nullable Planned also(List<String> added) {
        int from = switch (action.placement()) {
            case Placement.Beside beside -> 1;
            case Placement.Between between -> between.second() == null ? 1 : 2;
            default -> 0;
        };
        for (Action also : action.also()) {
            int count = inner(also);
            int to = Math.min(others.size(), from + count);
            var step = new Step(also, added, false, others.subList(Math.min(from, to), to), 1);
            Planned.Refused refused = scratch.take(planner.plan(step, scratch.draft()));
            if (refused != null) {
                return refused;
            }
            from = to;
        }
        return null;
    }

    /** How many targets of its own an action holds. */
    private static int inner(Action action) {
        return switch (action) {
            case Action.MoveBeside beside -> 1;
            case Action.MatchSize match -> match.other() == null ? 0 : 1;
            case Action.Swap swap -> swap.other() == null ? 0 : 1;
            case Action.Align align -> align.to() == null ? 0 : 1;
            default -> 0;
        };
    }
}
