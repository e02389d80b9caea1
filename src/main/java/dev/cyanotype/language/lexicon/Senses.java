package dev.cyanotype.language.lexicon;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.Target.Measure;
import dev.cyanotype.language.Target.Pick;
import dev.cyanotype.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/** How senses are written in the files of the lexicon. */
final class Senses {
    private Senses() {}

    private static String[] words(String sense) {
        var in = new StringTokenizer(sense);
        String[] words = new String[in.countTokens()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.nextToken();
        }
        return words;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    /** {@code any}, {@code screen}, {@code one}, {@code name}, or types and, behind a stroke, roles: {@code cta / cta}. */
    static NounSense noun(String sense) {
        List<ComponentType> types = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        var kind = NounSense.Kind.TYPE;
        boolean behind = false;
        for (String word : words(sense)) {
            ComponentType type = ComponentType.named(word);
            if (word.equals("/")) {
                behind = true;
            } else if (behind) {
                roles.add(word);
            } else if (type != null) {
                types.add(type);
            } else {
                kind = constant(NounSense.Kind.class, word);
            }
        }
        return new NounSense(kind, List.copyOf(types), List.copyOf(roles), false);
    }

    /** {@code size +1}, {@code width x0.5}, {@code opacity -1}. */
    static Comparison comparison(String sense) {
        String[] words = words(sense);
        double number = Double.parseDouble(words[1].substring(1));
        Amount amount = switch (words[1].charAt(0)) {
            case 'x' -> new Amount.Factor(number);
            case '-' -> new Amount.Steps(-number);
            default -> new Amount.Steps(number);
        };
        return new Comparison(constant(Feature.class, words[0]), amount);
    }

    /** {@code set font_weight bold}, {@code raise border_radius 1}, {@code unset shadow}, {@code at centre}, {@code align left}, {@code case upper}, {@code border}. */
    static Action style(String sense) {
        String[] words = words(sense);
        return switch (words[0]) {
            case "set" -> new Action.SetStyle(constant(Property.class, words[1]), value(words[2]));
            case "raise" -> new Action.ChangeStyle(constant(Property.class, words[1]), new Amount.Steps(Double.parseDouble(words[2])));
            case "unset" -> new Action.RemoveStyle(constant(Property.class, words[1]));
            case "at" -> new Action.MoveToEdge(List.of(constant(Edge.class, words[1])), false);
            case "align" -> new Action.Align(constant(Edge.class, words[1]), null);
            case "case" -> new Action.ChangeCase(constant(Action.LetterCase.class, words[1]));
            case "border" -> new Action.SetBorder(Double.NaN, null);
            default -> throw new IllegalArgumentException(sense);
        };
    }

    private static JsonValue value(String word) {
        if (word.equals("true") || word.equals("false")) {
            return JsonLiteral.of(word.equals("true"));
        }
        return Character.isDigit(word.charAt(0)) ? JsonNumber.of(Double.parseDouble(word)) : JsonString.of(word);
    }

    /** {@code primary_color}, {@code font_scale.h1}. */
    static Token token(String sense) {
        int dot = sense.indexOf('.');
        return dot < 0 ? new Token(sense, null) : new Token(sense.substring(0, dot), sense.substring(dot + 1));
    }

    /** {@code top right}. */
    static EdgeWord edge(String sense) {
        List<Edge> edges = new ArrayList<>();
        for (String word : words(sense)) {
            edges.add(constant(Edge.class, word));
        }
        return new EdgeWord(List.copyOf(edges));
    }

    /** {@code dark}, {@code selected}, {@code other}, the name of a trait, or {@code not} and one of these. */
    static Condition trait(String sense) {
        if (sense.startsWith("not ")) {
            return new Condition.Not(trait(sense.substring(4)));
        }
        return switch (sense) {
            case "dark" -> new Condition.Shade(true);
            case "light" -> new Condition.Shade(false);
            case "selected" -> new Condition.InSelection();
            case "other" -> new Condition.Other();
            default -> new Condition.Having(sense);
        };
    }

    /** {@code width most}, {@code area least}. */
    static Pick extreme(String sense) {
        String[] words = words(sense);
        return new Pick.Extreme(constant(Measure.class, words[0]), words[1].equals("most"));
    }
}
