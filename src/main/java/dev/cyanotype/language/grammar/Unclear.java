package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Code;
import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Feature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses what is understood and lacks something, and says what could be put there. */
final class Unclear {
    private final Scan s;

    Unclear(Scan scan) {
        this.s = scan;
    }

    /** "dark" or "light" where a colour has to stand: which one was not said. */
    @Nullable Said shade(Feature feature) {
        Condition trait = s.take(Category.TRAIT);
        if (!(trait instanceof Condition.Shade(boolean dark))) {
            return null;
        }
        List<String> fills = new Suggestions(s).replaceTokens(s.at - 1, s.at, dark ? "black" : "white", dark ? "darker" : "lighter");
        return new Said.Fails(Code.INCOMPLETE, "which " + (dark ? "dark" : "light") + " colour was not said", fills);
    }

    Said.Fails incomplete() {
        return new Said.Fails(Code.INCOMPLETE, "what it should become was not said", List.of());
    }

    /** A feature that is to be changed, without what to. */
    Said.Fails incomplete(@Nullable Feature feature) {
        var fill = new Suggestions(s);
        return switch (feature) {
            case null -> incomplete("what it should become was not said", fill.insert("to blue", "to 'New text'"));
            case COLOUR, BACKGROUND, FOREGROUND, BORDER_COLOUR, SCHEME -> incomplete("the colour was not said", fill.insert("to blue", "to #336699"));
            case GRADIENT -> incomplete("the colours of the gradient were not said", fill.insert("from blue to purple"));
            case TEXT -> incomplete("the text was not said", fill.insert("to 'New text'"));
            case PRICE -> incomplete("the price was not said", fill.insert("to '$9.99'"));
            case PICTURE -> incomplete("the picture was not said", fill.insert("to 'picture.png'"));
            case SIZE -> incomplete("the size was not said", fill.insert("to 200 by 100", "by 20%"));
            case WIDTH, HEIGHT -> incomplete("the size was not said", fill.insert("to 200px", "by 20%"));
            case FONT, FONT_SIZE -> incomplete("the size was not said", fill.insert("to 18px"));
            case FONT_WEIGHT -> incomplete("the weight was not said", fill.insert("to bold"));
            case FONT_STYLE -> incomplete("the style was not said", fill.insert("to italic"));
            case TEXT_DECORATION -> incomplete("the decoration was not said", fill.insert("to underline"));
            case TEXT_TRANSFORM -> incomplete("the letter case was not said", fill.insert("to uppercase"));
            case TEXT_ALIGN -> incomplete("the alignment was not said", fill.insert("to center", "to left"));
            case SHADOW -> incomplete("the shadow was not said", fill.insert("to medium"));
            case OPACITY, TRANSPARENCY -> incomplete("how much was not said", fill.insert("to 50%"));
            case VISIBILITY -> incomplete("whether it is shown was not said", fill.insert("to hidden"));
            case ASPECT_RATIO -> incomplete("the ratio was not said", fill.insert("to 1.5"));
            case LINE_HEIGHT -> incomplete("the line height was not said", fill.insert("to 1.5"));
            case POSITION -> incomplete("the position was not said", fill.insert("to 20, 20"));
            case SHADE -> incomplete("how much was not said", fill.insert("by 20%"));
            case LOCKED -> new Said.Fails(Code.LOCKED, "no edit changes an id, a type or a role", List.of());
            default -> incomplete("how much was not said", fill.insert("to 16px", "by 20%"));
        };
    }

    static Said.Fails incomplete(String message, List<String> suggestions) {
        return new Said.Fails(Code.INCOMPLETE, message, suggestions);
    }
}
