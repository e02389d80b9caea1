package dev.cyanotype.language.recovery;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.grammar.Lexeme;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Direction;
import dev.cyanotype.language.lexicon.EdgeWord;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.NounSense;
import dev.cyanotype.language.lexicon.Unit;
import dev.cyanotype.language.lexicon.Verb;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence that cannot be read may ask for, as templates with {@code {t}} for the target: put together from the colours,
 * numbers, features and other words that it has, whatever their order.
 */
final class Deeds {
    private final Phrases phrases;
    private final BlueprintView document;
    private final List<String> colours = new ArrayList<>();
    private final Set<Feature> features = EnumSet.noneOf(Feature.class);
    private final Set<Verb> verbs = EnumSet.noneOf(Verb.class);
    private final List<String> qualities = new ArrayList<>();
    private final List<String> styles = new ArrayList<>();
    private final List<String> comparatives = new ArrayList<>();
    private final List<ComponentType> types = new ArrayList<>();
    private @Nullable String number;
    private boolean inPercent;
    private @Nullable String quoted;
    private @Nullable Direction direction;
    private @Nullable String edge;
    private final List<String> found = new ArrayList<>();

    private Deeds(Phrases phrases, BlueprintView document) {
        this.phrases = phrases;
        this.document = document;
    }

    /** The templates, the surest first. */
    static List<String> in(Phrases phrases, BlueprintView document) {
        var deeds = new Deeds(phrases, document);
        for (int i = 0; i < phrases.lexemes().length; i++) {
            deeds.look(i);
        }
        deeds.put();
        return deeds.found;
    }

    private void look(int i) {
        Lexeme lexeme = phrases.lexemes()[i];
        switch (lexeme.kind()) {
            case NUMBER -> {
                number = number == null ? phrases.sentence().substring(lexeme.from(), lexeme.to()) : number;
                inPercent |= lexeme.unit() == Unit.PERCENT;
            }
            case QUOTED -> quoted = quoted == null ? phrases.sentence().substring(lexeme.from(), lexeme.to()) : quoted;
            case COLOUR -> colours.add(phrases.sentence().substring(lexeme.from(), lexeme.to()));
            case WORD -> word(i);
            default -> { }
        }
    }

    private void word(int i) {
        named(i, phrases.at(i, Category.COLOUR), colours);
        named(i, phrases.at(i, Category.COMPARATIVE), comparatives);
        named(i, phrases.at(i, Category.QUALITY), qualities);
        named(i, phrases.at(i, Category.STYLING_VERB), styles);
        named(i, phrases.at(i, Category.COMPARING_VERB), styles);
        Entry<Feature> feature = phrases.at(i, Category.FEATURE);
        if (feature != null) {
            features.add(feature.meaning());
        }
        Entry<Verb> verb = phrases.at(i, Category.VERB);
        if (verb != null) {
            verbs.add(verb.meaning());
        }
        Entry<NounSense> noun = phrases.at(i, Category.NOUN);
        if (noun != null && !noun.meaning().types().isEmpty()) {
            types.add(noun.meaning().types().getFirst());
        }
        Entry<Direction> way = phrases.at(i, Category.DIRECTION);
        direction = direction == null && way != null ? way.meaning() : direction;
        Entry<EdgeWord> side = phrases.at(i, Category.EDGE);
        edge = edge == null && side != null ? phrases.words(i, side.length()) : edge;
    }

    private void named(int i, @Nullable Entry<?> entry, List<String> into) {
        if (entry != null) {
            into.add(phrases.words(i, entry.length()));
        }
    }

    private void put() {
        if (verbs.contains(Verb.ADD)) {
            additions();
        }
        colours();
        for (String quality : qualities) {
            found.add("make {t} " + quality);
        }
        for (String comparative : comparatives) {
            found.add("make {t} " + (inPercent && number != null ? number + " " : "") + comparative);
        }
        for (String style : styles) {
            found.add(style + " {t}");
        }
        for (Feature feature : features) {
            feature(feature);
        }
        if (quoted != null) {
            found.add("change the text of {t} to " + quoted);
        }
        places();
        structure();
    }

    private void additions() {
        for (ComponentType type : types) {
            String add = "add a " + type.wireName().replace('_', ' ');
            if (quoted != null) {
                found.add(add + " saying " + quoted);
            }
            found.add(add);
        }
        if (types.isEmpty()) {
            found.add("add a container");
            found.add("add a text saying " + (quoted == null ? "'New text'" : quoted));
        }
    }

    private void colours() {
        List<String> these = new ArrayList<>(colours);
        if (these.isEmpty()) {
            for (Feature feature : features) {
                if (feature.place() != null) {
                    these.addAll(own());
                    break;
                }
            }
        }
        for (int i = 0; i < these.size() && i < 3; i++) {
            String colour = these.get(i);
            boolean placed = false;
            if (features.contains(Feature.FOREGROUND) || features.contains(Feature.FONT) || features.contains(Feature.TEXT)) {
                found.add("change the text color of {t} to " + colour);
                placed = true;
            }
            if (features.contains(Feature.BACKGROUND)) {
                found.add("change the background of {t} to " + colour);
                found.add("make the background " + colour);
                placed = true;
            }
            if (features.contains(Feature.BORDER) || features.contains(Feature.BORDER_COLOUR)) {
                found.add("give {t} a 2px " + colour + " border");
                placed = true;
            }
            if (features.contains(Feature.SCHEME)) {
                found.add("change the primary colour to " + colour);
                placed = true;
            }
            if (!placed) {
                found.add("make {t} " + colour);
                found.add("make the background " + colour);
            }
        }
    }

    /** The colours of the document's tokens, or a few that any document can have. */
    private List<String> own() {
        List<String> own = new ArrayList<>();
        for (String token : List.of("primary_color", "accent_color")) {
            String colour = document.tokens().colour(token);
            if (colour != null) {
                own.add(colour);
            }
        }
        own.add("blue");
        own.add("white");
        return own;
    }

    private void feature(Feature feature) {
        String name = feature.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (number != null && feature.property() != null) {
            found.add("set the " + name + " of {t} to " + number);
        }
        switch (feature) {
            case SIZE, FONT -> pair("make {t} bigger", "make {t} smaller");
            case WIDTH -> pair(number == null ? "make {t} wider" : "set the width of {t} to " + number, "make {t} narrower");
            case HEIGHT -> pair(number == null ? "make {t} taller" : "set the height of {t} to " + number, "make {t} the same height");
            case FONT_SIZE -> pair("increase the font size of {t} by 20%", "decrease the font size of {t} by 10%");
            case FONT_WEIGHT -> found.add("make {t} bold");
            case PADDING -> found.add("add padding to {t}");
            case MARGIN -> found.add("add a margin to {t}");
            case BORDER, BORDER_WIDTH, BORDER_COLOUR -> found.add("add a border to {t}");
            case RADIUS -> pair("make {t} rounded", "make the corners more rounded");
            case SHADOW -> found.add("add a shadow to {t}");
            case GAP -> pair("increase the spacing by 25%", "decrease the spacing by 25%");
            case TEXT -> found.add("change the text of {t} to " + (quoted == null ? "'New text'" : quoted));
            case TEXT_ALIGN -> found.add("set the text align of {t} to " + (edge == null ? "center" : edge));
            case TEXT_DECORATION -> found.add("underline {t}");
            case OPACITY, TRANSPARENCY -> found.add("set the opacity of {t} to 50%");
            case PRICE -> found.add("change the price of {t} to '9.99'");
            case POSITION, X, Y -> pair("move {t} down", "move {t} right");
            case LOCKED -> found.add("change the text of {t} to 'New text'");
            default -> { }
        }
    }

    private void pair(String one, String other) {
        found.add(one);
        found.add(other);
    }

    private void places() {
        if (edge != null && (verbs.contains(Verb.ALIGN) || direction == null)) {
            found.add("align {t} to the " + edge);
        }
        if (edge != null) {
            found.add("move {t} to the " + edge);
        }
        if (direction != null) {
            found.add("move {t} " + direction.name().toLowerCase(Locale.ROOT) + (number == null ? "" : " " + number));
        }
        if (verbs.contains(Verb.ALIGN) && edge == null) {
            pair("align {t} to the left", "align {t} to the center");
        }
        if (verbs.contains(Verb.MOVE) && edge == null && direction == null) {
            pair("move {t} down", "move {t} right");
        }
        if (verbs.contains(Verb.ARRANGE) || verbs.contains(Verb.DISTRIBUTE)) {
            pair("arrange {t} in a grid", "distribute {t} evenly");
        }
    }

    private void structure() {
        if (verbs.contains(Verb.DELETE)) {
            found.add("delete {t}");
        }
        if (verbs.contains(Verb.DUPLICATE)) {
            found.add("duplicate {t}");
        }
        if (verbs.contains(Verb.SWAP) && types.size() == 1) {
            String name = types.getFirst().wireName().replace('_', ' ');
            found.add("swap the first " + name + " and the second " + name);
        }
        if (verbs.contains(Verb.RESIZE) || verbs.contains(Verb.INCREASE)) {
            pair("make {t} bigger", "make {t} smaller");
        }
        if (verbs.contains(Verb.WRITE) || verbs.contains(Verb.RENAME) || verbs.contains(Verb.REPLACE)) {
            found.add("change the text of {t} to " + (quoted == null ? "'New text'" : quoted));
        }
    }
}
