package dev.cyanotype.language.recovery;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a sentence that cannot be read may ask for, as templates with {@code {t}} for the target: put together from the colours,
 * numbers, features and other words that it has, whatever their order.
 */
final class Deeds {
    private final Ingredients said;
    private final BlueprintView document;
    private final List<String> found = new ArrayList<>();

    private Deeds(Ingredients said, BlueprintView document) {
        this.said = said;
        this.document = document;
    }

    /** The templates, the surest first. */
    static List<String> in(Phrases phrases, BlueprintView document) {
        var deeds = new Deeds(Ingredients.of(phrases), document);
        deeds.put();
        return deeds.found;
    }

    private void put() {
        if (said.verbs.contains(Verb.ADD)) {
            additions();
        }
        colours();
        for (String quality : said.qualities) {
            found.add("make {t} " + quality);
        }
        for (String comparative : said.comparatives) {
            found.add("make {t} " + (said.inPercent && said.number != null ? said.number + " " : "") + comparative);
        }
        for (String style : said.styles) {
            found.add(style + " {t}");
        }
        for (Feature feature : said.features) {
            feature(feature);
        }
        if (said.quoted != null) {
            found.add("change the text of {t} to " + said.quoted);
        }
        places();
        structure();
    }

    private void additions() {
        for (ComponentType type : said.types) {
            String add = "add a " + type.wireName().replace('_', ' ');
            if (said.quoted != null) {
                found.add(add + " saying " + said.quoted);
            }
            found.add(add);
        }
        if (said.types.isEmpty()) {
            found.add("add a container");
            found.add("add a text saying " + (said.quoted == null ? "'New text'" : said.quoted));
        }
    }

    private void colours() {
        List<String> these = new ArrayList<>(said.colours);
        if (these.isEmpty()) {
            for (Feature feature : said.features) {
                if (feature.place() != null) {
                    these.addAll(own());
                    break;
                }
            }
        }
        for (int i = 0; i < these.size() && i < 3; i++) {
            String colour = these.get(i);
            boolean placed = false;
            if (has(Feature.FOREGROUND) || has(Feature.FONT) || has(Feature.TEXT)) {
                found.add("change the text color of {t} to " + colour);
                placed = true;
            }
            if (has(Feature.BACKGROUND)) {
                found.add("change the background of {t} to " + colour);
                found.add("make the background " + colour);
                placed = true;
            }
            if (has(Feature.BORDER) || has(Feature.BORDER_COLOUR)) {
                found.add("give {t} a 2px " + colour + " border");
                placed = true;
            }
            if (has(Feature.SCHEME)) {
                found.add("change the primary colour to " + colour);
                placed = true;
            }
            if (!placed) {
                found.add("make {t} " + colour);
                found.add("make the background " + colour);
            }
        }
    }

    private boolean has(Feature feature) {
        return said.features.contains(feature);
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
        if (said.number != null && feature.property() != null) {
            found.add("set the " + name + " of {t} to " + said.number);
        }
        switch (feature) {
            case SIZE, FONT -> pair("make {t} bigger", "make {t} smaller");
            case WIDTH -> pair(measured("width", "make {t} wider"), "make {t} narrower");
            case HEIGHT -> pair(measured("height", "make {t} taller"), "make {t} shorter");
            case FONT_SIZE -> pair("increase the font size of {t} by 20%", "decrease the font size of {t} by 10%");
            case FONT_WEIGHT -> found.add("make {t} bold");
            case PADDING -> found.add("add padding to {t}");
            case MARGIN -> found.add("add a margin to {t}");
            case BORDER, BORDER_WIDTH, BORDER_COLOUR -> found.add("add a border to {t}");
            case RADIUS -> pair("make {t} rounded", "make the corners more rounded");
            case SHADOW -> found.add("add a shadow to {t}");
            case GAP -> pair("increase the spacing by 25%", "decrease the spacing by 25%");
            case TEXT -> found.add("change the text of {t} to " + (said.quoted == null ? "'New text'" : said.quoted));
            case TEXT_ALIGN -> found.add("set the text align of {t} to " + (said.edge == null ? "center" : said.edge));
            case TEXT_DECORATION -> found.add("underline {t}");
            case OPACITY, TRANSPARENCY -> found.add("set the opacity of {t} to 50%");
            case PRICE -> found.add("change the price of {t} to '9.99'");
            case POSITION, X, Y -> pair("move {t} down", "move {t} right");
            case LOCKED -> found.add("change the text of {t} to 'New text'");
            default -> { }
        }
    }

    private String measured(String name, String without) {
        return said.number == null ? without : "set the " + name + " of {t} to " + said.number;
    }

    private void pair(String one, String other) {
        found.add(one);
        found.add(other);
    }

    private void places() {
        if (said.edge != null && (said.verbs.contains(Verb.ALIGN) || said.direction == null)) {
            found.add("align {t} to the " + said.edge);
        }
        if (said.edge != null) {
            found.add("move {t} to the " + said.edge);
        }
        if (said.direction != null) {
            String way = said.direction.name().toLowerCase(Locale.ROOT);
            found.add("move {t} " + way + (said.number == null ? "" : " " + said.number));
        }
        if (said.verbs.contains(Verb.ALIGN) && said.edge == null) {
            pair("align {t} to the left", "align {t} to the center");
        }
        if (said.verbs.contains(Verb.MOVE) && said.edge == null && said.direction == null) {
            pair("move {t} down", "move {t} right");
        }
        if (said.verbs.contains(Verb.ARRANGE) || said.verbs.contains(Verb.DISTRIBUTE)) {
            pair("arrange {t} in a grid", "distribute {t} evenly");
        }
    }

    private void structure() {
        if (said.verbs.contains(Verb.DELETE)) {
            found.add("delete {t}");
        }
        if (said.verbs.contains(Verb.DUPLICATE)) {
            found.add("duplicate {t}");
        }
        if (said.verbs.contains(Verb.SWAP) && said.types.size() == 1) {
            String name = said.types.getFirst().wireName().replace('_', ' ');
            found.add("swap the first " + name + " and the second " + name);
        }
        if (said.verbs.contains(Verb.RESIZE) || said.verbs.contains(Verb.INCREASE)) {
            pair("make {t} bigger", "make {t} smaller");
        }
        if (said.verbs.contains(Verb.WRITE) || said.verbs.contains(Verb.RENAME) || said.verbs.contains(Verb.REPLACE)) {
            found.add("change the text of {t} to " + (said.quoted == null ? "'New text'" : said.quoted));
        }
    }
}
