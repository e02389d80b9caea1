package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Action.Align;
import dev.cyanotype.language.Action.Swap;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.EdgeWord;
import dev.cyanotype.language.lexicon.Factor;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "move X to the left", "align X with Y", "distribute X evenly", "swap X and Y". */
final class PlaceFrame {
    private final Phrases p;
    private final Scan s;
    private final Tries tries;

    PlaceFrame(Phrases phrases, Tries tries) {
        this.p = phrases;
        this.s = phrases.scan();
        this.tries = tries;
    }

    private boolean add(Action action, Target target) {
        p.clauses().add(action, target);
        return true;
    }

    boolean move() {
        return gapBetween() || writes() || tries.targets(false, this::moved) || tries.unsaid(subject -> moved(subject.target()))
                || movedBefore() || tries.targets(false, this::goesNowhere);
    }

    /** "put 12px between the buttons". */
    private boolean gapBetween() {
        int at = s.at;
        double confidence = s.confidence;
        Magnitude gap = s.kind() == Kind.NUMBER ? p.amounts().magnitude() : null;
        if (gap != null && gap.isLength()) {
            s.take(Glue.OF);
            s.take(Category.FEATURE);
            Target target = s.take(Glue.BETWEEN) ? p.targets().list(true, TargetReader.MANY) : null;
            if (target != null && s.takeClauseEnd()) {
                return add(new Action.Distribute(null, gap.value()), target);
            }
        }
        s.back(at, confidence);
        return false;
    }

    /** "put 'Sale' on the button", where no component says "Sale". */
    private boolean writes() {
        int at = s.at;
        double confidence = s.confidence;
        String text = p.texts().quoted();
        if (text != null && s.take(Glue.ON, Glue.IN, Glue.INTO) && !s.vocabulary.hasText(text) && !s.vocabulary.hasId(text)) {
            Target target = p.targets().read(true);
            if (target != null && s.takeClauseEnd()) {
                return add(new Action.SetWords(Action.Words.TEXT, text), target);
            }
        }
        s.back(at, confidence);
        return false;
    }

    private boolean moved(Target target) {
        s.take(Kind.POSSESSIVE);
        Action action = p.moves().read();
        if (action == null) {
            return false;
        }
        add(action, target);
        Action second = p.moves().second();
        return second == null || s.separates(s.at) && add(second, Subject.UNSAID);
    }

    /** "move up the header". */
    private boolean movedBefore() {
        Action action = p.moves().read();
        Target target = action == null ? null : p.targets().list(true, TargetReader.MANY);
        return action != null && target != null && s.takeClauseEnd() && add(action, target);
    }

    private boolean goesNowhere(Target target) {
        if (!s.takeClauseEnd()) {
            return false;
        }
        var fills = new Suggestions(s).insert("right", "down", "to the top");
        p.clauses().refuse(Unclear.incomplete("where to move it was not said", fills), target);
        return true;
    }

    boolean align() {
        return tries.subjects(false, this::aligned) || alignedBefore() || tries.unsaid(this::aligned)
                || tries.subjects(false, this::lacksEdge) || tries.unsaid(this::lacksEdge);
    }

    private boolean aligned(Subject subject) {
        if (subject.feature() != null && !subject.isWords()) {
            return false;
        }
        Action action = alignment();
        if (action == null) {
            return false;
        }
        p.emitter().add(Said.of(action), subject, true);
        return true;
    }

    /** "to the left of X", "with X", "horizontally". */
    private @Nullable Action alignment() {
        if (s.take(Glue.WITH) || s.take(Glue.EACH_OTHER)) {
            return with(null);
        }
        boolean to = s.take(Glue.TO, Glue.AT, Glue.ON);
        s.take(Glue.BY);
        s.take(Glue.THE);
        s.take(Category.REFERENCE);
        EdgeWord word = edge();
        if (word == null) {
            Target other = to ? p.targets().read(false) : null;
            return other == null || other instanceof Target.Screen ? null : whole(other);
        }
        s.take(Glue.SIDE);
        Edge edge = word.edges().getFirst();
        if (edge == Edge.CENTRE && s.take(Glue.HORIZONTALLY)) {
            edge = Edge.CENTRE;
        } else if (edge == Edge.CENTRE && s.take(Glue.VERTICALLY)) {
            edge = Edge.CENTRE_Y;
        }
        if (s.take(Glue.OF, Glue.WITH, Glue.ON) || s.take(Glue.TO, Glue.IN)) {
            s.take(Category.EDGE);
            s.take(Glue.OF);
            Target other = p.targets().read(true);
            return other instanceof Target.Screen ? new Action.MoveToEdge(word.edges(), true)
                    : other == null ? null
                    : MoveReader.isParent(other) ? new Action.MoveToEdge(List.of(edge), false)
                    : new Align(edge, other);
        }
        return word.edges().size() > 1 ? new Action.MoveToEdge(word.edges(), false) : new Align(edge, null);
    }

    private @Nullable EdgeWord edge() {
        EdgeWord word = s.take(Category.EDGE);
        if (word != null) {
            List<Edge> edges = word.edges();
            return edges.getFirst() == Edge.CENTRE_X && edges.size() == 1 ? new EdgeWord(List.of(Edge.CENTRE)) : word;
        }
        return null;
    }

    private @Nullable Action with(@Nullable Edge edge) {
        Target other = p.targets().read(false);
        if (other == null) {
            return edge == null && s.takeClauseEnd() ? new Align(Edge.LEFT, null) : null;
        }
        int at = s.at;
        double confidence = s.confidence;
        s.take(Glue.ON, Glue.AT, Glue.TO);
        s.take(Glue.BY);
        s.take(Glue.THE);
        EdgeWord word = edge();
        s.take(Glue.SIDE);
        if (word == null) {
            s.back(at, confidence);
            return whole(other);
        }
        return new Align(word.edges().getFirst(), other);
    }

    private Action whole(Target other) {
        s.assume(Factor.DEFAULT_WAY);
        return new Align(Edge.LEFT, other);
    }

    /** "align left the cards", "align the tops of the cards". */
    private boolean alignedBefore() {
        int at = s.at;
        double confidence = s.confidence;
        s.take(Glue.THE);
        EdgeWord word = edge();
        s.take(Glue.OF);
        Target target = word == null ? null : p.targets().list(true, TargetReader.MANY);
        if (word != null && target != null && !(target instanceof Target.Screen) && s.takeClauseEnd()) {
            return add(new Align(word.edges().getFirst(), null), target);
        }
        s.back(at, confidence);
        return false;
    }

    private boolean lacksEdge(Subject subject) {
        if (!s.takeClauseEnd()) {
            return false;
        }
        var fills = new Suggestions(s).insert("to the left", "to the center");
        p.clauses().refuse(Unclear.incomplete("what to align it to was not said", fills), subject.target());
        return true;
    }

    boolean distribute() {
        return tries.targets(true, target -> spread(target, false)) || tries.unsaid(subject -> spread(subject.target(), false));
    }

    boolean arrange() {
        return tries.targets(true, target -> spread(target, true)) || tries.unsaid(subject -> spread(subject.target(), true));
    }

    private boolean spread(Target target, boolean needsWay) {
        var way = new SpreadReader(p);
        Action action = way.read(needsWay);
        return action != null && add(action, target);
    }

    boolean swap() {
        s.take(Glue.THE);
        if (s.look(Category.FEATURE, Feature.POSITION) != null || isOrder()) {
            s.at++;
            s.take(Glue.OF);
        } else {
            s.back(s.at, s.confidence);
        }
        Target first = p.targets().list(true, 2);
        if (first == null) {
            return false;
        }
        if (first instanceof Target.Listed(List<Target> both) && both.size() == 2) {
            return s.takeClauseEnd() && add(new Swap(both.getLast()), both.getFirst());
        }
        Target second = s.take(Glue.WITH) || s.take(Glue.FOR) ? p.targets().read(true) : null;
        return s.takeClauseEnd() && (second != null || !Subject.isSingle(first)) && add(new Swap(second), first);
    }

    private boolean isOrder() {
        String word = s.kind() == Kind.WORD ? s.text(s.at, s.at + 1) : "";
        return word.equalsIgnoreCase("order") || word.equalsIgnoreCase("positions") || word.equalsIgnoreCase("places");
    }

    /** The axis along which "horizontally" spreads. */
    static Axis along(boolean horizontally) {
        return horizontally ? Axis.WIDTH : Axis.HEIGHT;
    }
}
