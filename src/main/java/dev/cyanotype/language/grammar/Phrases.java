package dev.cyanotype.language.grammar;

import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Glue;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The readers of one sentence, each of one kind of phrase, which share its scan. */
final class Phrases {
    private final Scan scan;
    private final Clauses clauses;
    private final AmountReader amounts;
    private final ColourReader colours;
    private final TargetReader targets;
    private final SubjectReader subjects;
    private final TextReader texts;
    private final ValueReader values;
    private final AttributeReader attributes;
    private final MoveReader moves;
    private final PlaceReader places;
    private final Emitter emitter;
    private final Unclear unclear;
    private final PredicateReader predicates;

    Phrases(Scan scan, Clauses clauses, IntPredicate clauseAt) {
        this.scan = scan;
        this.clauses = clauses;
        this.amounts = new AmountReader(scan);
        this.colours = new ColourReader(scan);
        this.targets = new TargetReader(scan, amounts, colours);
        this.subjects = new SubjectReader(scan, targets);
        this.texts = new TextReader(scan, clauseAt);
        this.values = new ValueReader(scan, amounts, colours, targets, texts);
        this.attributes = new AttributeReader(scan, amounts, colours, values);
        this.moves = new MoveReader(scan, amounts, targets);
        this.places = new PlaceReader(scan, targets);
        this.emitter = new Emitter(scan, clauses, targets);
        this.unclear = new Unclear(scan);
        this.predicates = new PredicateReader(this);
    }

    Scan scan() {
        return scan;
    }

    Clauses clauses() {
        return clauses;
    }

    AmountReader amounts() {
        return amounts;
    }

    ColourReader colours() {
        return colours;
    }

    TargetReader targets() {
        return targets;
    }

    SubjectReader subjects() {
        return subjects;
    }

    TextReader texts() {
        return texts;
    }

    ValueReader values() {
        return values;
    }

    AttributeReader attributes() {
        return attributes;
    }

    MoveReader moves() {
        return moves;
    }

    PlaceReader places() {
        return places;
    }

    Emitter emitter() {
        return emitter;
    }

    Unclear unclear() {
        return unclear;
    }

    PredicateReader predicates() {
        return predicates;
    }

    /** What stands behind "with", "without", "having" or "in", which is the token before; null where it is nothing to be given. */
    @Nullable Said given(int introducedAt) {
        int at = scan.at;
        double confidence = scan.confidence;
        scan.at = introducedAt;
        boolean without = scan.take(Glue.WITHOUT);
        scan.back(at, confidence);
        if (without) {
            scan.take(Glue.A);
            var feature = scan.take(Category.FEATURE);
            return feature == null ? null : attributes.removal(feature);
        }
        Said attribute = attributes.read();
        if (attribute != null) {
            return attribute;
        }
        return values.colours().colour(ColourPlace.UNQUALIFIED, false);
    }
}
