package dev.cyanotype.language.grammar;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.Target.Described;
import dev.cyanotype.language.Target.Noun;
import dev.cyanotype.language.Target.Pick;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Feature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clause is about: a target, and where the words name one, a feature of it.
 *
 * @param target the target, {@link Target.Unsaid} where none is said
 * @param feature the feature, or null
 * @param article whether the feature stands behind "the"
 * @param also more features of which the same is said
 */
record Subject(Target target, @Nullable Feature feature, boolean article, List<Feature> also) {
    static final Target UNSAID = new Target.Unsaid();

    /** The types whose words are their own. */
    static final List<ComponentType> TEXTS = List.of(
            ComponentType.TEXT, ComponentType.TITLE, ComponentType.SUBTITLE, ComponentType.DESCRIPTION, ComponentType.LABEL);

    Subject(Target target, @Nullable Feature feature, boolean article) {
        this(target, feature, article, List.of());
    }

    Subject of(Target other) {
        return new Subject(other, feature, article, also);
    }

    boolean isUnsaid() {
        return target instanceof Target.Unsaid;
    }

    /** Whether it names the words of something: "text", "font". */
    boolean isWords() {
        return feature == Feature.TEXT || feature == Feature.FONT;
    }

    /** Whether the feature is one of letters rather than of boxes. */
    private boolean isOfLetters() {
        return feature != null && switch (feature) {
            case TEXT, FONT, FONT_SIZE, FONT_WEIGHT, FONT_STYLE, TEXT_DECORATION, TEXT_TRANSFORM, LINE_HEIGHT -> true;
            default -> false;
        };
    }

    /**
     * The components that bear the words in question: what has no parts bears its own, and of what has parts they are the texts
     * in it.
     */
    Target bearer() {
        if (isOfLetters() && target instanceof Described described && hasParts(described.noun())) {
            List<Condition> within = List.of(new Condition.PartOf(target));
            return new Described(new Noun.OfType(TEXTS, List.of()), within, new Pick.All(), described.words() + " text");
        }
        return target;
    }

    private static boolean hasParts(Noun noun) {
        if (!(noun instanceof Noun.OfType(List<ComponentType> types, var roles)) || types.isEmpty()) {
            return false;
        }
        for (ComponentType type : types) {
            if (!type.isContainerLike() || type == ComponentType.IMAGE || type == ComponentType.HEADER) {
                return false;
            }
        }
        return true;
    }

    /** Whether the target is said to be text. */
    static boolean isText(Target target) {
        if (!(target instanceof Described described)) {
            return target instanceof Target.Listed(List<Target> targets) && isText(targets.getFirst());
        }
        List<ComponentType> types = switch (described.noun()) {
            case Noun.OfType(var list, var roles) -> list;
            case Noun.Named(var words, var list) -> list;
            case Noun.Quoted(var words, var list) -> list;
            case Noun.Any any -> List.of();
        };
        for (ComponentType type : types) {
            if (!type.isText()) {
                return false;
            }
        }
        return !types.isEmpty();
    }

    /** Whether one component is meant rather than several. */
    static boolean isSingle(Target target) {
        return switch (target) {
            case Target.Id id -> true;
            case Described d -> d.pick() instanceof Pick.One || d.pick() instanceof Pick.AnyOne || d.pick() instanceof Pick.Extreme
                    || d.pick() instanceof Pick.Nth(int from, int count) && count == 1;
            case Target.Pronoun(boolean plural, String word) -> !plural;
            default -> false;
        };
    }
}
