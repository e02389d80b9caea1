package dev.cyanotype.language.lexicon;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.Target.Pick;
import dev.cyanotype.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A kind of word, by what it does in a sentence, and how its senses are written in its file.
 *
 * @param <S> what a word of this kind means
 */
public final class Category<S> {
    public static final Category<Verb> VERB = ofEnum(0, "verbs", Verb.class);
    public static final Category<Comparison> COMPARING_VERB = new Category<>(1, "comparing-verbs", Senses::comparison);
    public static final Category<Action> STYLING_VERB = new Category<>(2, "styling-verbs", Senses::style);
    public static final Category<NounSense> NOUN = new Category<>(3, "nouns", Senses::noun);
    public static final Category<Feature> FEATURE = ofEnum(4, "features", Feature.class);
    public static final Category<Token> TOKEN = new Category<>(5, "tokens", Senses::token);
    public static final Category<Comparison> COMPARATIVE = new Category<>(6, "comparatives", Senses::comparison);
    public static final Category<Action> QUALITY = new Category<>(7, "qualities", Senses::style);
    public static final Category<Colour> COLOUR = new Category<>(8, "colours", digits -> Colour.ofHex('#' + digits));
    public static final Category<Double> SHADE = new Category<>(9, "shades", Double::valueOf);
    public static final Category<Direction> DIRECTION = ofEnum(10, "directions", Direction.class);
    public static final Category<EdgeWord> EDGE = new Category<>(11, "edges", Senses::edge);
    public static final Category<Relation> RELATION = ofEnum(12, "relations", Relation.class);
    public static final Category<Condition> TRAIT = new Category<>(13, "traits", Senses::trait);
    public static final Category<Integer> ORDINAL = new Category<>(14, "ordinals", Integer::valueOf);
    public static final Category<Double> NUMBER = new Category<>(15, "numbers", Double::valueOf);
    public static final Category<Double> MULTIPLE = new Category<>(16, "multiples", Double::valueOf);
    public static final Category<Unit> UNIT = ofEnum(17, "units", Unit.class);
    public static final Category<Quantity> QUANTITY = ofEnum(18, "quantities", Quantity.class);
    public static final Category<Pick> SUPERLATIVE = new Category<>(19, "superlatives", Senses::extreme);
    public static final Category<Reference> REFERENCE = ofEnum(20, "references", Reference.class);
    public static final Category<Double> DEGREE = new Category<>(21, "degrees", Double::valueOf);
    public static final Category<Glue> GLUE = ofEnum(22, "glue", Glue.class);
    public static final Category<String> KEYWORD = new Category<>(23, "keywords", sense -> sense);
    public static final Category<Filler> FILLER = ofEnum(24, "fillers", Filler.class);
    public static final Category<String> VAGUE = new Category<>(25, "vague", sense -> sense);
    public static final Category<String> UNSUPPORTED = new Category<>(26, "unsupported", sense -> sense);

    /** Every category, by index. */
    public static final List<Category<?>> ALL = List.of(
            VERB, COMPARING_VERB, STYLING_VERB, NOUN, FEATURE, TOKEN, COMPARATIVE, QUALITY, COLOUR, SHADE, DIRECTION, EDGE, RELATION,
            TRAIT, ORDINAL, NUMBER, MULTIPLE, UNIT, QUANTITY, SUPERLATIVE, REFERENCE, DEGREE, GLUE, KEYWORD, FILLER, VAGUE,
            UNSUPPORTED);

    private final int index;
    private final String file;
    private final Function<String, S> decoder;

    private Category(int index, String file, Function<String, S> decoder) {
        this.index = index;
        this.file = file;
        this.decoder = decoder;
    }

    private static <E extends Enum<E>> Category<E> ofEnum(int index, String file, Class<E> type) {
        return new Category<>(index, file, sense -> Enum.valueOf(type, sense.toUpperCase(Locale.ROOT)));
    }

    /** Its place among the categories, which words are looked up by. */
    int index() {
        return index;
    }

    /** The name of its file, without the ending. */
    public String file() {
        return file;
    }

    /** What a sense in its file means. */
    S decode(String sense) {
        return decoder.apply(sense);
    }
}
