package dev.cyanotype.language.recovery;

import dev.cyanotype.json.EcmaNumber;
import dev.cyanotype.language.grammar.Kind;
import dev.cyanotype.language.grammar.Lexeme;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Comparison;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Unit;
import dev.cyanotype.language.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds numbers that lie outside what their feature can be, and the nearest that does not. */
final class ValueFaults {
    /** What text may be for people to read it, in pixels: the rule {@code readable-text}. */
    private static final double LEAST_FONT = 12;

    private static final double MOST_FONT = 96;
    private static final double MOST_SPACING = 128;

    private final Phrases phrases;

    private ValueFaults(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The faults from left to right. */
    static List<Fault> in(Phrases phrases) {
        var values = new ValueFaults(phrases);
        List<Fault> faults = new ArrayList<>();
        Lexeme[] lexemes = phrases.lexemes();
        for (int i = 0; i < lexemes.length && lexemes[i].kind() != Kind.UNCLOSED; i++) {
            if (lexemes[i].kind() == Kind.NUMBER) {
                Fault fault = values.of(i);
                if (fault != null) {
                    faults.add(fault);
                }
            }
        }
        return faults;
    }

    private @Nullable Fault of(int index) {
        Lexeme number = phrases.lexemes()[index];
        double nearest = nearest(number, index);
        if (Double.isNaN(nearest) || nearest == number.number()) {
            return null;
        }
        int end = number.from();
        while (end < number.to() && "0123456789.-+\u2212".indexOf(phrases.sentence().charAt(end)) >= 0) {
            end++;
        }
        String digits = phrases.sentence().substring(number.from(), end).replace('\u2212', '-');
        double written = Double.parseDouble(digits);
        double scale = written == 0 ? 1 : number.number() / written;
        boolean up = nearest > number.number();
        double inItsUnit = scale == 1 ? nearest : up ? Math.ceil(nearest / scale) : Math.floor(nearest / scale);
        return Fault.of(Mend.sure(number.from(), end, EcmaNumber.format(inItsUnit)));
    }

    /** The nearest value that the feature of a number can have; NaN where it has no limits. */
    private double nearest(Lexeme number, int index) {
        double value = number.number();
        Object meant = meantBy(index);
        if (meant instanceof Token token) {
            return token.name().equals("base_spacing") ? Math.clamp(Math.rint(value), 0, MOST_SPACING)
                    : token.name().equals("font_scale") ? Math.clamp(value, LEAST_FONT, MOST_FONT) : Math.max(value, 0);
        }
        if (!(meant instanceof Feature feature)) {
            return Double.NaN;
        }
        boolean share = number.unit() == Unit.PERCENT;
        return switch (feature) {
            case FONT_SIZE, FONT -> share ? Double.NaN : Math.clamp(value, LEAST_FONT, MOST_FONT);
            case OPACITY, TRANSPARENCY -> Math.clamp(value, 0, share || value > 1 ? 100 : 1);
            case SHADE -> Math.clamp(value, -100, 100);
            case WIDTH, HEIGHT, SIZE -> value < 0 ? -value : value == 0 ? Double.NaN : value;
            case PADDING, MARGIN, BORDER, BORDER_WIDTH, RADIUS, SHADOW, LINE_HEIGHT, ASPECT_RATIO -> Math.abs(value);
            default -> Double.NaN;
        };
    }

    /** The feature or token that a number is said of: the last one before it in its clause, else the first behind it. */
    private @Nullable Object meantBy(int index) {
        int start = index;
        while (start > 0 && !ends(start - 1)) {
            start--;
        }
        Object last = null;
        for (int i = start; i < phrases.lexemes().length && !ends(i); i++) {
            Object named = namedAt(i);
            if (named != null) {
                last = named;
                i += lengthAt(i) - 1;
            }
            if (i >= index && last != null) {
                return last;
            }
        }
        return null;
    }

    private int lengthAt(int index) {
        Entry<Feature> feature = phrases.at(index, Category.FEATURE);
        Entry<Token> token = phrases.at(index, Category.TOKEN);
        return Math.max(Math.max(feature == null ? 1 : feature.length(), token == null ? 1 : token.length()), 1);
    }

    private boolean ends(int index) {
        Kind kind = phrases.lexemes()[index].kind();
        return kind == Kind.COMMA || kind == Kind.SEMICOLON || kind == Kind.STOP || kind == Kind.END;
    }

    private @Nullable Object namedAt(int index) {
        Entry<Feature> feature = phrases.at(index, Category.FEATURE);
        Entry<Token> token = phrases.at(index, Category.TOKEN);
        if (token != null && (feature == null || token.length() >= feature.length())) {
            return token.meaning();
        }
        if (feature != null) {
            return feature.meaning();
        }
        Entry<Comparison> comparative = phrases.at(index, Category.COMPARATIVE);
        return comparative == null ? null : comparative.meaning().feature() == Feature.SHADE ? Feature.SHADE : null;
    }
}
