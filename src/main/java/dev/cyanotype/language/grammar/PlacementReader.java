package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action.MoveTo;
import dev.cyanotype.language.Action.Placement;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Target.Described;
import dev.cyanotype.language.Target.Pick;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.EdgeWord;
import dev.cyanotype.language.lexicon.Glue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads where a new component goes: "below the title", "at the top", "between X and Y", "to the form", "at 20, 40". */
final class PlacementReader {
    private final Phrases p;
    private final Scan s;

    PlacementReader(Phrases phrases) {
        this.p = phrases;
        this.s = phrases.scan();
    }

    @Nullable Placement read() {
        int at = s.at;
        double confidence = s.confidence;
        for (int way = 0; way < 5; way++) {
            Placement placement = switch (way) {
                case 0 -> between();
                case 1 -> edge();
                case 2 -> beside();
                case 3 -> point();
                default -> inside();
            };
            if (placement != null) {
                return placement;
            }
            s.back(at, confidence);
        }
        return null;
    }

    private @Nullable Placement between() {
        if (!s.take(Glue.BETWEEN)) {
            return null;
        }
        Target first = p.targets().read(true);
        if (first == null) {
            return null;
        }
        int at = s.at;
        double confidence = s.confidence;
        Target second = s.take(Glue.AND) ? p.targets().read(true) : null;
        if (second == null) {
            s.back(at, confidence);
            return new Placement.Between(severally(first), null);
        }
        return new Placement.Between(first, second);
    }

    /** Between takes each neighbour of a kind, though one be named: "between each section". */
    private static Target severally(Target target) {
        return target instanceof Described d && d.pick() instanceof Pick.One
                ? new Described(d.noun(), d.conditions(), new Pick.All(), d.words())
                : target;
    }

    private @Nullable Placement edge() {
        if (s.take(Glue.END)) {
            return new Placement.AtEdge(List.of(Edge.BOTTOM));
        }
        if (s.take(Glue.START)) {
            return new Placement.AtEdge(List.of(Edge.TOP));
        }
        if (!s.take(Glue.AT, Glue.ON, Glue.IN) && !s.take(Glue.TO)) {
            return null;
        }
        s.take(Glue.THE);
        EdgeWord word = s.take(Category.EDGE);
        if (word == null) {
            return null;
        }
        s.take(Glue.SIDE);
        if (s.take(Glue.OF)) {
            if (!(p.targets().read(true) instanceof Target.Screen)) {
                return null;
            }
        }
        return new Placement.AtEdge(word.edges());
    }

    private @Nullable Placement beside() {
        Relation relation = s.take(Category.RELATION);
        Target other = relation == null ? null : p.targets().read(true);
        return relation == null || other == null ? null
                : other instanceof Target.Screen ? (relation == Relation.INSIDE ? new Placement.Anywhere() : null)
                : new Placement.Beside(relation, other);
    }

    private @Nullable Placement point() {
        return p.moves().read() instanceof MoveTo(double x, double y) && !Double.isNaN(x + y) ? new Placement.AtPoint(x, y) : null;
    }

    private @Nullable Placement inside() {
        if (!s.take(Glue.TO, Glue.IN, Glue.INTO) && !s.take(Glue.FOR)) {
            return null;
        }
        Target other = p.targets().read(true);
        return other == null ? null
                : other instanceof Target.Screen ? new Placement.Anywhere()
                : new Placement.Beside(Relation.INSIDE, other);
    }
}
