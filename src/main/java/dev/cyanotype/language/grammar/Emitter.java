package dev.cyanotype.language.grammar;

import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Token;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds what was said of a subject as a clause: it settles what a missing target means and what a property by itself does. */
final class Emitter {
    private static final Target TEXTS =
            new Target.Described(new Target.Noun.OfType(Subject.TEXTS, List.of()), List.of(), new Target.Pick.All(), "the texts");

    private final Scan s;
    private final Clauses clauses;
    private final TargetReader targets;

    Emitter(Scan scan, Clauses clauses, TargetReader targets) {
        this.s = scan;
        this.clauses = clauses;
        this.targets = targets;
    }

    /**
     * Adds a clause; a subject without a target takes one that stands behind: "to white on all dark components".
     *
     * @param first whether it is the first thing that is said of the subject
     */
    void add(Said said, Subject subject, boolean first) {
        if (!first) {
            clauses.add(adapted(said, subject), Subject.UNSAID);
            return;
        }
        Target target = subject.isUnsaid() ? behind() : subject.target();
        if (target == null) {
            addWithoutTarget(adapted(said, subject), subject);
            return;
        }
        Subject whole = subject.of(target);
        Said adapted = adapted(said, whole);
        Action token = target instanceof Target.Screen ? asToken(adapted) : null;
        if (token == null) {
            clauses.add(adapted, whole.bearer());
        } else {
            clauses.add(token, target);
        }
    }

    private @Nullable Target behind() {
        int at = s.at;
        double confidence = s.confidence;
        if (s.take(Glue.FOR, Glue.ON, Glue.OF) || s.take(Glue.IN)) {
            Target target = targets.list(true, TargetReader.MANY);
            if (target != null && s.takeClauseEnd()) {
                return target;
            }
        }
        s.back(at, confidence);
        return null;
    }

    private void addWithoutTarget(Said said, Subject subject) {
        boolean told = clauses.hasSubject();
        if (subject.feature() == Feature.BACKGROUND && (subject.article() || !told)
                || said instanceof Said.Means(Action.FillGradient gradient) && (subject.article() || !told)) {
            clauses.add(said, new Target.Screen());
            return;
        }
        Action token = told ? null : asToken(said);
        if (token == null && subject.feature() == Feature.FONT && !told) {
            clauses.add(said, TEXTS);
        } else if (token == null) {
            clauses.add(said, Subject.UNSAID);
        } else {
            clauses.add(token, new Target.Screen());
        }
    }

    /** What is done to a property by itself is done to its token. */
    private static @Nullable Action asToken(Said said) {
        return !(said instanceof Said.Means(Action action)) ? null : switch (action) {
            case Action.ChangeStyle(Property property, Amount amount) when property == Property.BORDER_RADIUS ->
                new Action.ChangeToken(new Token("border_radius", null), amount);
            case Action.ChangeStyle(Property property, Amount amount) when property == Property.FONT_SIZE ->
                new Action.ChangeToken(new Token("font_scale", null), amount);
            case Action.SetStyle(Property property, JsonNumber value) when property == Property.BORDER_RADIUS ->
                new Action.SetToken(new Token("border_radius", null), value);
            case Action.ChangeGap(Amount amount) -> new Action.ChangeToken(new Token("base_spacing", null), amount);
            case Action.Distribute(Axis along, double gap) when along == null && !Double.isNaN(gap) ->
                new Action.SetToken(new Token("base_spacing", null), JsonNumber.of(gap));
            default -> null;
        };
    }

    /** What is said of the words of a component is said of its foreground, its font size, its alignment. */
    private static Said adapted(Said said, Subject subject) {
        if (!(said instanceof Said.Means(Action action))) {
            return said;
        }
        boolean words = subject.isWords();
        return switch (action) {
            case Action.Recolour(ColourPlace place, ColourValue colour) when words && place == ColourPlace.UNQUALIFIED ->
                Said.of(new Action.Recolour(ColourPlace.FOREGROUND, colour));
            case Action.Shade(ColourPlace place, double percent) when words && place == ColourPlace.UNQUALIFIED ->
                Said.of(new Action.Shade(ColourPlace.FOREGROUND, percent));
            case Action.ChangeSize(Axis axis, Amount amount) when words && axis == Axis.BOTH ->
                Said.of(new Action.ChangeStyle(Property.FONT_SIZE, amount));
            case Action.MoveToEdge(List<Edge> edges, boolean ofScreen) when words -> aligned(edges.getFirst(), said);
            case Action.Align(Edge edge, Target to) when to == null && (words || Subject.isText(subject.target())) -> aligned(edge, said);
            case Action.Align(Edge edge, Target to) when to == null && Subject.isSingle(subject.target()) ->
                Said.of(new Action.MoveToEdge(List.of(edge), false));
            default -> said;
        };
    }

    private static Said aligned(Edge edge, Said otherwise) {
        JsonValue value = alignment(edge);
        return value == null ? otherwise : Said.of(new Action.SetStyle(Property.TEXT_ALIGN, value));
    }

    /** The keyword that aligns text so, or null for the vertical. */
    static @Nullable JsonValue alignment(Edge edge) {
        return switch (edge) {
            case LEFT -> JsonString.of("left");
            case RIGHT -> JsonString.of("right");
            case CENTRE, CENTRE_X, MIDDLE -> JsonString.of("center");
            default -> null;
        };
    }
}
