package dev.cyanotype.history;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Components;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.history.Difference.Field;
import dev.cyanotype.history.Divergence.Aspect;
import dev.cyanotype.history.Divergence.Side;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.pipeline.Command;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was made of one state of a document on two sides that did not know of each other: here, in the window, and there, by
 * another program.
 */
public final class ThreeWay {
    private final Blueprint base;
    private final Blueprint here;
    private final Blueprint there;
    private final Comparison brought;
    private final List<Divergence> divergences;

    /** What one difference is about. */
    record Key(@Nullable String id, Aspect aspect) {}

    private ThreeWay(Blueprint base, Blueprint here, Blueprint there) {
        this.base = base;
        this.here = here;
        this.there = there;
        this.brought = Comparison.of(base, there);
        this.divergences = List.copyOf(divided(keyed(Comparison.of(base, here)), keyed(brought)));
    }

    /**
     * Compares three states of a document.
     *
     * @param base what both come from
     */
    public static ThreeWay of(Blueprint base, Blueprint here, Blueprint there) {
        return new ThreeWay(base, here, there);
    }

    /** What either side changed: what is in conflict first, then what was changed there, then here; each in the order of the document. */
    public List<Divergence> divergences() {
        return divergences;
    }

    /**
     * The command that brings what was changed there into what stands here. What is in conflict stays as it is here, unless it is
     * among what is to be taken from there.
     */
    public Command.Composed merging(Collection<Divergence> taken) {
        Map<Key, Divergence> wanted = new LinkedHashMap<>();
        for (Divergence each : divergences) {
            if (each.side() == Side.THERE || each.isConflict() && taken.contains(each)) {
                wanted.put(new Key(each.id(), each.aspect()), each);
            }
        }
        return new Command.Composed("merge", now -> Merging.plan(now, there, brought.edits(), wanted.keySet()));
    }

    private List<Divergence> divided(Map<Key, Difference> mine, Map<Key, Difference> theirs) {
        List<Divergence> conflicts = new ArrayList<>();
        List<Divergence> fromThere = new ArrayList<>();
        List<Divergence> fromHere = new ArrayList<>();
        theirs.forEach((key, difference) -> {
            Side side = !meets(key, difference, mine) ? Side.THERE : isSame(key) ? Side.BOTH : Side.CONFLICT;
            (side == Side.CONFLICT ? conflicts : side == Side.THERE ? fromThere : fromHere).add(told(key, side));
        });
        mine.forEach((key, _) -> {
            if (!theirs.containsKey(key)) {
                fromHere.add(told(key, Side.HERE));
            }
        });
        conflicts.addAll(fromThere);
        conflicts.addAll(fromHere);
        return conflicts;
    }

    private static Map<Key, Difference> keyed(Comparison comparison) {
        Map<Key, Difference> keyed = new LinkedHashMap<>();
        for (Difference each : comparison.differences()) {
            if (each.kind() != Difference.Kind.CHANGED) {
                keyed.put(new Key(each.id(), new Aspect.Existence()), each);
                continue;
            }
            if (each.relocated()) {
                keyed.put(new Key(each.id(), new Aspect.Position()), each);
            }
            for (Field field : each.fields()) {
                keyed.put(new Key(each.id(), new Aspect.Member(field.path())), each);
            }
        }
        return keyed;
    }

    /** Whether what was changed there is about something that was changed here. */
    private boolean meets(Key key, Difference difference, Map<Key, Difference> mine) {
        if (mine.containsKey(key)) {
            return true;
        }
        String id = key.id();
        if (id == null) {
            return overlaps(key, mine);
        }
        return switch (difference.kind()) {
            case ADDED -> here.component(id) != null;
            case REMOVED -> mine.keySet().stream().anyMatch(each -> each.id() != null && liesIn(each.id(), id));
            case CHANGED -> here.component(id) == null || overlaps(key, mine);
        };
    }

    /** Whether a component lies in one that was removed there, as it is here or as it was. */
    private boolean liesIn(String id, String removed) {
        return here.place(id) != null && here.place(removed) != null && here.isWithin(id, removed)
                || base.place(id) != null && base.isWithin(id, removed);
    }

    private static boolean overlaps(Key key, Map<Key, Difference> mine) {
        return key.aspect() instanceof Aspect.Member(MemberPath path)
                && mine.keySet().stream().anyMatch(each -> java.util.Objects.equals(each.id(), key.id())
                        && each.aspect() instanceof Aspect.Member(MemberPath other)
                        && (startsWith(path, other) || startsWith(other, path)));
    }

    private static boolean startsWith(MemberPath path, MemberPath with) {
        int size = with.names().size();
        return path.names().size() >= size && path.names().subList(0, size).equals(with.names());
    }

    private boolean isSame(Key key) {
        return text(here, key).equals(text(there, key));
    }

    private Divergence told(Key key, Side side) {
        return new Divergence(key.id(), key.aspect(), side, text(base, key), text(here, key), text(there, key));
    }

    private static String text(Blueprint document, Key key) {
        Component component = key.id() == null ? null : document.component(key.id());
        if (key.id() != null && component == null) {
            return "";
        }
        return switch (key.aspect()) {
            case Aspect.Existence() -> component == null ? "" : Components.toJson(component).toText();
            case Aspect.Position() -> key.id() == null ? "" : position(document, key.id());
            case Aspect.Member(MemberPath path) -> {
                JsonValue value = path.get(component == null ? document.members() : component.members());
                yield value == null ? "" : value.toText();
            }
        };
    }

    private static String position(Blueprint document, String id) {
        var place = document.place(id);
        if (place == null) {
            return "";
        }
        String parent = place.parent() == null ? "the screen" : place.parent();
        return "in " + parent + ", number " + (place.index() + 1);
    }
}
