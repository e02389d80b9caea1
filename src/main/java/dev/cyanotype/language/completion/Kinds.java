package dev.cyanotype.language.completion;

import dev.cyanotype.language.completion.Mark.Kind;
import dev.cyanotype.language.grammar.Piece;
import dev.cyanotype.language.grammar.Probe;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Filler;
import dev.cyanotype.language.lexicon.Glue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a piece of a sentence is to a reader, by what the grammar read it as. */
final class Kinds {
    private static final Set<Category<?>> ACTIONS = Set.of(Category.VERB, Category.COMPARING_VERB, Category.STYLING_VERB);
    private static final Set<Category<?>> TARGETS = Set.of(
            Category.NOUN, Category.FEATURE, Category.TOKEN, Category.TRAIT, Category.ORDINAL, Category.QUANTITY, Category.SUPERLATIVE,
            Category.REFERENCE, Category.RELATION);
    private static final Set<Category<?>> VALUES = Set.of(
            Category.COMPARATIVE, Category.QUALITY, Category.COLOUR, Category.SHADE, Category.DIRECTION, Category.EDGE,
            Category.NUMBER, Category.MULTIPLE, Category.UNIT, Category.DEGREE, Category.KEYWORD);

    private Kinds() {}

    static Kind of(Piece piece) {
        return switch (piece.role()) {
            case PHRASE -> of(piece.entry());
            case NAME -> Kind.TARGET;
            case TEXT, COLOUR -> Kind.VALUE;
            case EXACT, SIGN -> ofSign(piece);
            case UNKNOWN -> Kind.UNKNOWN;
        };
    }

    static Kind of(@Nullable Entry<?> entry) {
        if (entry == null) {
            return Kind.WORD;
        }
        if (entry.meaning() == Filler.SEPARATOR || entry.meaning() == Glue.AND) {
            return Kind.JOINT;
        }
        Category<?> category = entry.category();
        return ACTIONS.contains(category) ? Kind.ACTION
                : TARGETS.contains(category) ? Kind.TARGET
                : VALUES.contains(category) ? Kind.VALUE
                : Kind.WORD;
    }

    /** What a phrase is that was tried. */
    static Candidate.Kind of(Probe probe) {
        return offered(probe.entry());
    }

    /** What a phrase is that is offered. */
    static Candidate.Kind offered(@Nullable Entry<?> entry) {
        return switch (of(entry)) {
            case ACTION -> Candidate.Kind.ACTION;
            case TARGET -> Candidate.Kind.TARGET;
            case VALUE -> Candidate.Kind.VALUE;
            default -> Candidate.Kind.WORD;
        };
    }

    private static Kind ofSign(Piece piece) {
        return switch (piece.kind()) {
            case NUMBER, QUOTED, COLOUR, PATH, JSON -> Kind.VALUE;
            case ORDINAL -> Kind.TARGET;
            case COMMA, SEMICOLON, STOP, AMPERSAND -> Kind.JOINT;
            default -> Kind.WORD;
        };
    }
}
