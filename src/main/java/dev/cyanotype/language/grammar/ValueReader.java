package dev.cyanotype.language.grammar;

import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Action.SetBorder;
import dev.cyanotype.language.Action.SetStyle;
import dev.cyanotype.language.Action.SetWords;
import dev.cyanotype.language.Action.Words;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Unit;
import dev.cyanotype.language.lexicon.Word;
import org.jspecify.annotations.Nullable;

/** Reads the value that a feature is to have, and gives the action that sets it. */
final class ValueReader {
    private final Scan s;
    private final AmountReader amounts;
    private final ColourReader colours;
    private final TextReader texts;
    private final SizeReader sizes;
    private final ColourValueReader colourValues;

    ValueReader(Scan scan, AmountReader amounts, ColourReader colours, TargetReader targets, TextReader texts) {
        this.s = scan;
        this.amounts = amounts;
        this.colours = colours;
        this.texts = texts;
        this.sizes = new SizeReader(scan, amounts);
        this.colourValues = new ColourValueReader(scan, amounts, colours, targets);
    }

    /** The reader of colours that something is to have. */
    ColourValueReader colours() {
        return colourValues;
    }

    /** The reader of sizes. */
    SizeReader sizes() {
        return sizes;
    }

    /**
     * The value of a feature, which has to stand here.
     *
     * @param introduced whether "to" or the like stands before it, so that words that are no value of the feature are a mistake
     * @return null where nothing here can be one
     */
    @Nullable Said read(Feature feature, boolean introduced) {
        int at = s.at;
        double confidence = s.confidence;
        Said said = value(feature, introduced);
        if (said == null) {
            s.back(at, confidence);
        }
        return said;
    }

    private @Nullable Said value(Feature feature, boolean introduced) {
        return switch (feature) {
            case COLOUR, BACKGROUND, FOREGROUND, BORDER_COLOUR -> colourValues.colour(ColourValueReader.place(feature), introduced);
            case GRADIENT -> colourValues.gradient();
            case SIZE -> sizes.size();
            case WIDTH -> sizes.extent(Axis.WIDTH);
            case HEIGHT -> sizes.extent(Axis.HEIGHT);
            case FONT -> font();
            case BORDER -> border();
            case TEXT -> words(Words.TEXT, introduced);
            case PRICE -> words(Words.PRICE, introduced);
            case PICTURE -> words(Words.PICTURE, introduced);
            case FONT_WEIGHT, FONT_STYLE, TEXT_DECORATION, TEXT_TRANSFORM, TEXT_ALIGN, SHADOW, VISIBILITY -> keyword(feature);
            case OPACITY, TRANSPARENCY -> share(feature);
            case FONT_SIZE, LINE_HEIGHT, PADDING, MARGIN, BORDER_WIDTH, RADIUS, ASPECT_RATIO -> number(feature);
            case X, Y -> coordinate(feature);
            case GAP -> gap();
            case POSITION, SCHEME, SHADE, LOCKED -> null;
        };
    }

    private @Nullable Said font() {
        int at = s.at;
        double confidence = s.confidence;
        Said size = number(Feature.FONT_SIZE);
        if (size != null) {
            return size;
        }
        s.back(at, confidence);
        Said weight = keyword(Feature.FONT_WEIGHT);
        if (weight != null) {
            return weight;
        }
        s.back(at, confidence);
        return colourValues.colour(ColourPlace.FOREGROUND, false);
    }

    /** "2px solid red", "red", "none". */
    @Nullable Said border() {
        int at = s.at;
        double confidence = s.confidence;
        String keyword = s.take(Category.KEYWORD);
        if ("none".equals(keyword)) {
            return Said.of(new Action.RemoveStyle(Property.BORDER_WIDTH));
        }
        double strength = keyword == null ? Double.NaN : switch (keyword) {
            case "small" -> 1;
            case "medium" -> 2;
            case "large" -> 4;
            default -> Double.NaN;
        };
        if (!Double.isNaN(strength)) {
            return Said.of(new SetBorder(strength, colours.read(false)));
        }
        s.back(at, confidence);
        Magnitude width = amounts.magnitude();
        if (s.kind() == Kind.WORD && s.text(s.at, s.at + 1).equalsIgnoreCase("solid")) {
            s.at++;
        }
        ColourValue colour = colours.read(false);
        if (width != null && !width.isLength() || width == null && colour == null) {
            s.back(at, confidence);
            return null;
        }
        return Said.of(new SetBorder(width == null ? Double.NaN : width.value(), colour));
    }

    private @Nullable Said words(Words words, boolean introduced) {
        boolean price = words == Words.PRICE && s.kind() == Kind.SYMBOL && s.token(s.at + 1).kind() == Kind.NUMBER;
        if (price && !introduced) {
            s.at += 2;
            return Said.of(new SetWords(words, s.text(s.at - 2, s.at)));
        }
        if (!introduced && s.kind() != Kind.QUOTED) {
            return null;
        }
        String text = texts.read();
        return text == null ? null : Said.of(new SetWords(words, text));
    }

    private @Nullable Said keyword(Feature feature) {
        Property property = feature.property();
        if (property == null) {
            return null;
        }
        if (feature == Feature.FONT_WEIGHT && s.kind() == Kind.NUMBER) {
            Magnitude weight = amounts.magnitude();
            String name = weight == null ? null : weightName(weight.value());
            return name == null ? null : Said.of(new SetStyle(property, JsonString.of(name)));
        }
        s.want(Category.KEYWORD, s.at);
        Word word = s.token().word();
        if (word == null) {
            return null;
        }
        for (Entry<String> entry : word.senses(Category.KEYWORD)) {
            JsonValue value = Keywords.value(feature, entry.meaning());
            if (value != null && s.look(Category.KEYWORD, entry.meaning()) != null) {
                s.take(entry);
                return Said.of(new SetStyle(property, value));
            }
        }
        return null;
    }

    private static @Nullable String weightName(double weight) {
        return weight < 100 || weight > 1000 ? null : weight < 400 ? "light" : weight < 600 ? "normal" : weight < 800 ? "bold" : "heavy";
    }

    private @Nullable Said share(Feature feature) {
        Magnitude magnitude = amounts.magnitude();
        if (magnitude == null) {
            String keyword = s.take(Category.KEYWORD);
            double value = "full".equals(keyword) ? 1 : "half".equals(keyword) ? 0.5 : "none".equals(keyword) ? 0 : Double.NaN;
            return Double.isNaN(value) ? null : opacity(feature, value);
        }
        boolean percent = magnitude.isPercent() || magnitude.value() >= 10;
        return opacity(feature, percent ? magnitude.value() / 100 : magnitude.value());
    }

    private static Said opacity(Feature feature, double value) {
        double opacity = feature == Feature.TRANSPARENCY ? Math.round((1 - value) * 1e9) / 1e9 : value;
        return Said.of(new SetStyle(Property.OPACITY, JsonNumber.of(opacity)));
    }

    private @Nullable Said number(Feature feature) {
        Property property = feature.property();
        Magnitude magnitude = amounts.magnitude();
        if (property == null) {
            return null;
        }
        if (magnitude == null) {
            return "none".equals(s.take(Category.KEYWORD)) ? Said.of(new SetStyle(property, JsonNumber.of(0))) : null;
        }
        if (s.take(Kind.COLON)) {
            Magnitude other = amounts.magnitude();
            return feature == Feature.ASPECT_RATIO && other != null
                    ? Said.of(new SetStyle(property, JsonNumber.of(magnitude.value() / other.value())))
                    : null;
        }
        if (magnitude.isPercent()) {
            return feature == Feature.LINE_HEIGHT
                    ? Said.of(new SetStyle(property, JsonNumber.of(magnitude.value() / 100)))
                    : Said.of(new Action.ChangeStyle(property, new Amount.Factor(magnitude.value() / 100)));
        }
        return magnitude.unit() == Unit.DEGREES ? null : Said.of(new SetStyle(property, JsonNumber.of(magnitude.value())));
    }

    private @Nullable Said coordinate(Feature feature) {
        Magnitude magnitude = amounts.magnitude();
        if (magnitude == null || !magnitude.isLength()) {
            return null;
        }
        double value = magnitude.value();
        return Said.of(feature == Feature.X ? new Action.MoveTo(value, Double.NaN) : new Action.MoveTo(Double.NaN, value));
    }

    private @Nullable Said gap() {
        Magnitude magnitude = amounts.magnitude();
        return magnitude != null && magnitude.isLength() ? Said.of(new Action.Distribute(null, magnitude.value())) : null;
    }
}
