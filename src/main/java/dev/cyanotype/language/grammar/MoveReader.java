package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action.MoveBeside;
import dev.cyanotype.language.Action.MoveBy;
import dev.cyanotype.language.Action.MoveToEdge;
import dev.cyanotype.language.Action.Order;
import dev.cyanotype.language.Action.Reorder;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Direction;
import dev.cyanotype.language.lexicon.EdgeWord;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Factor;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.NounSense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads where something goes: by how much, to a point, against an edge, beside another, to the front. */
final class MoveReader {
    private final Scan s;
    private final AmountReader amounts;
    private final TargetReader targets;
    private final PointReader points;
    private @Nullable Action second;

    MoveReader(Scan scan, AmountReader amounts, TargetReader targets) {
        this.s = scan;
        this.amounts = amounts;
        this.targets = targets;
        this.points = new PointReader(scan, amounts);
    }

    PointReader points() {
        return points;
    }

    /** What the words read last came to beside the action given: a corner of another component is two edges. */
    @Nullable Action second() {
        return second;
    }

    @Nullable Action read() {
        return read(false);
    }

    /**
     * Where something goes, or null.
     *
     * @param introduced whether "to" has been taken
     */
    @Nullable Action read(boolean introduced) {
        second = null;
        int at = s.at;
        double confidence = s.confidence;
        Action action = order();
        if (action == null) {
            s.back(at, confidence);
            action = beside();
        }
        if (action == null) {
            s.back(at, confidence);
            action = points.point(introduced);
        }
        if (action == null) {
            s.back(at, confidence);
            action = edge(introduced);
        }
        if (action == null) {
            s.back(at, confidence);
            action = by();
        }
        if (action == null) {
            s.back(at, confidence);
        }
        return action;
    }

    private @Nullable Action order() {
        if (s.take(Glue.FRONT)) {
            return new Reorder(Order.FRONT);
        }
        if (s.take(Glue.REAR)) {
            return new Reorder(Order.BACK);
        }
        String word = s.kind() == Kind.WORD ? s.text(s.at, s.at + 1) : "";
        boolean forward = word.equalsIgnoreCase("forward") || word.equalsIgnoreCase("forwards");
        if (forward || word.equalsIgnoreCase("backward") || word.equalsIgnoreCase("backwards")) {
            s.at++;
            return new Reorder(forward ? Order.FORWARD : Order.BACKWARD);
        }
        if (s.take(Glue.START)) {
            return new Reorder(Order.FIRST);
        }
        return s.take(Glue.END) ? new Reorder(Order.LAST) : null;
    }

    /** "below the title", "20px to the right of X with a gap of 8". */
    private @Nullable Action beside() {
        Magnitude gap = s.kind() == Kind.NUMBER ? amounts.magnitude() : null;
        Entry<Relation> entry = s.look(Category.RELATION);
        if (entry == null || gap == null && isEdgeBehind(entry)) {
            return null;
        }
        Relation relation = s.take(entry);
        if (gap != null && !gap.isLength()) {
            return null;
        }
        Action wrap = relation == Relation.INSIDE ? wrap() : null;
        if (wrap != null) {
            return wrap;
        }
        Target other = targets.read(true);
        if (other == null) {
            return null;
        }
        boolean parent = isParent(other) && (relation == Relation.LEFT_OF || relation == Relation.RIGHT_OF);
        if (other instanceof Target.Screen || parent) {
            return gap == null ? atEdge(relation, !parent) : null;
        }
        double said = gap == null ? points.gapBehind() : gap.value();
        return new MoveBeside(relation, other, said);
    }

    /** "in the top left corner": a relation of one word before an edge is none. */
    private boolean isEdgeBehind(Entry<Relation> relation) {
        int index = s.at + 1;
        if (relation.length() > 1) {
            return false;
        }
        if (s.is(Glue.THE, index)) {
            index++;
        }
        Entry<NounSense> noun = s.look(Category.NOUN, index);
        return s.is(Category.EDGE, index) && noun == null && !s.is(Category.NOUN, index + 1);
    }

    /** "in a container": one that there is not yet. */
    private @Nullable Action wrap() {
        int at = s.at;
        double confidence = s.confidence;
        Entry<NounSense> noun = s.take(Glue.A) ? s.look(Category.NOUN) : null;
        if (noun != null && noun.meaning().kind() == NounSense.Kind.TYPE && noun.meaning().types().getFirst().isContainerLike()) {
            s.take(noun);
            if (s.takeClauseEnd()) {
                return new Action.Wrap(noun.meaning().types().getFirst());
            }
        }
        s.back(at, confidence);
        return null;
    }

    private static @Nullable Action atEdge(Relation relation, boolean ofScreen) {
        return switch (relation) {
            case LEFT_OF -> new MoveToEdge(List.of(Edge.LEFT), ofScreen);
            case RIGHT_OF -> new MoveToEdge(List.of(Edge.RIGHT), ofScreen);
            default -> null;
        };
    }

    /** "to the top", "at the bottom right of the screen"; "to the left" by itself is a direction. */
    private @Nullable Action edge(boolean behindTo) {
        boolean introduced = s.take(Glue.TO) || s.take(Glue.AT) || s.take(Glue.IN) || s.take(Glue.ON) || s.take(Glue.AS) || behindTo;
        s.take(Glue.THE);
        var entry = s.look(Category.EDGE);
        if (entry == null) {
            return null;
        }
        EdgeWord word = s.take(entry);
        boolean side = s.take(Glue.SIDE) || entry.length() > 1;
        Edge edge = word.edges().getFirst();
        boolean sideways = edge == Edge.LEFT || edge == Edge.RIGHT;
        int at = s.at;
        double confidence = s.confidence;
        if (s.take(Glue.OF, Glue.ON, Glue.IN)) {
            Target of = targets.read(true);
            if (of instanceof Target.Screen) {
                return new MoveToEdge(word.edges(), true);
            }
            if (of != null) {
                second = isParent(of) || word.edges().size() == 1 ? null : new Action.Align(word.edges().getLast(), of);
                return isParent(of) ? new MoveToEdge(word.edges(), false) : new Action.Align(edge, of);
            }
            s.back(at, confidence);
        }
        if (sideways && !side || !introduced && !sideways && !isCentre(edge)) {
            return null;
        }
        EdgeWord more = s.take(Category.EDGE);
        if (more != null) {
            return new MoveToEdge(List.of(edge, more.edges().getFirst()), false);
        }
        return new MoveToEdge(word.edges(), false);
    }

    private static boolean isCentre(Edge edge) {
        return edge == Edge.CENTRE || edge == Edge.CENTRE_X || edge == Edge.CENTRE_Y || edge == Edge.MIDDLE;
    }

    /** "its parent": what each target lies in. */
    static boolean isParent(Target target) {
        return target instanceof Target.Described d && (d.words().endsWith("parent") || d.words().endsWith("parents"));
    }

    /** "left 20px", "20px to the left", "up a bit", "20px right and 10px down", "by 10, 20". */
    private @Nullable Action by() {
        int at = s.at;
        double confidence = s.confidence;
        if (s.take(Glue.BY)) {
            double x = points.plain();
            if (!Double.isNaN(x) && s.take(Kind.COMMA)) {
                double y = points.plain();
                return Double.isNaN(y) ? null : new MoveBy(x == 0 ? null : new Amount.Units(x), y == 0 ? null : new Amount.Units(y));
            }
            s.back(at, confidence);
        }
        MoveBy first = oneWay();
        if (first == null) {
            return null;
        }
        int behind = s.at;
        double then = s.confidence;
        MoveBy second = s.takeJoint() ? oneWay() : null;
        if (second == null || !s.takeClauseEnd() || (first.right() == null) == (second.right() == null)) {
            s.back(behind, then);
            return first;
        }
        return first.right() == null ? new MoveBy(second.right(), first.down()) : new MoveBy(first.right(), second.down());
    }

    private @Nullable MoveBy oneWay() {
        int at = s.at;
        double confidence = s.confidence;
        s.take(Glue.BY);
        double degree = amounts.degree();
        Magnitude before = amounts.magnitude();
        s.take(Glue.MORE);
        Direction direction = direction();
        if (direction == null) {
            s.back(at, confidence);
            return null;
        }
        Magnitude said = before;
        if (said == null) {
            int behind = s.at;
            double then = s.confidence;
            s.take(Glue.BY);
            said = amounts.magnitude();
            if (said == null || !said.isLength()) {
                said = null;
                s.back(behind, then);
                degree = Double.isNaN(degree) ? amounts.degree() : degree;
            }
        }
        if (said != null && !said.isLength()) {
            return null;
        }
        return along(direction, said == null ? steps(degree) : new Amount.Units(said.value()));
    }

    private @Nullable Direction direction() {
        Direction direction = s.take(Category.DIRECTION);
        if (direction == null && s.take(Glue.TO)) {
            s.take(Glue.THE);
            direction = s.take(Category.DIRECTION);
        }
        if (direction == null && s.take(Glue.THE)) {
            direction = s.take(Category.DIRECTION);
        }
        return direction;
    }

    private Amount steps(double degree) {
        s.assume(Factor.DEFAULT_AMOUNT);
        return new Amount.Steps(Double.isNaN(degree) ? 1 : degree);
    }

    private static MoveBy along(Direction direction, Amount amount) {
        boolean forwards = direction.right() + direction.down() > 0;
        Amount signed = forwards ? amount : AmountReader.reversed(amount);
        return direction.right() != 0 ? new MoveBy(signed, null) : new MoveBy(null, signed);
    }
}
