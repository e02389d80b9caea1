package dev.cyanotype.language.grammar;

import dev.cyanotype.colour.CssNames;
import dev.cyanotype.language.Action.Recolour;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.Glue;
import dev.cyanotype.language.lexicon.Reference;
import dev.cyanotype.language.lexicon.Unit;
import dev.cyanotype.language.lexicon.Verb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the colour that something is to have: one that is named, that of another component, a gradient. */
final class ColourValueReader {
    private final Scan s;
    private final AmountReader amounts;
    private final ColourReader colours;
    private final TargetReader targets;

    ColourValueReader(Scan scan, AmountReader amounts, ColourReader colours, TargetReader targets) {
        this.s = scan;
        this.amounts = amounts;
        this.colours = colours;
        this.targets = targets;
    }

    static ColourPlace place(Feature feature) {
        ColourPlace place = feature.place();
        return place == null ? ColourPlace.UNQUALIFIED : place;
    }

    /** A colour, that of another component, or where one has to stand and none does, a refusal. */
    @Nullable Said colour(ColourPlace place, boolean introduced) {
        int at = s.at;
        double confidence = s.confidence;
        Said gradient = gradientValue();
        if (gradient != null) {
            return gradient;
        }
        ColourValue value = colours.read(introduced);
        if (value == null) {
            value = ofTarget(introduced);
        }
        if (value != null) {
            return Said.of(new Recolour(place, value));
        }
        s.back(at, confidence);
        return introduced || s.kind() == Kind.COLOUR ? wrongColour() : null;
    }

    private @Nullable Said gradientValue() {
        int at = s.at;
        double confidence = s.confidence;
        s.take(Glue.A);
        if (s.look(Category.FEATURE, Feature.GRADIENT) != null) {
            s.take(Category.FEATURE);
            Said said = gradient();
            if (said != null) {
                return said;
            }
        }
        s.back(at, confidence);
        return null;
    }

    /** "the colour of X", "X's colour", "the same colour as X", "this colour". */
    @Nullable ColourValue ofTarget(boolean introduced) {
        int at = s.at;
        double confidence = s.confidence;
        boolean matching = introduced && s.look(Category.VERB, Verb.MATCH) != null && s.take(Category.VERB) != null;
        int behind = s.at;
        boolean same = s.take(Glue.SAME);
        s.take(Glue.THE);
        if (isColourFeature()) {
            s.take(Category.FEATURE);
            if ((introduced || same) && s.take(Glue.OF) || same && s.take(Glue.AS)) {
                Target other = targets.read(false);
                if (other != null) {
                    return new ColourValue.OfTarget(other);
                }
            }
        }
        s.at = behind;
        if (introduced && (s.look(Category.REFERENCE, Reference.THAT) != null || s.is(Glue.ONE))) {
            s.at++;
            Target of = s.take(Glue.OF) ? targets.read(false) : null;
            if (of != null) {
                return new ColourValue.OfTarget(of);
            }
            s.at = behind;
        }
        Target other = introduced ? targets.read(false) : null;
        if (other != null && (isColourFeature() && s.take(Category.FEATURE) != null || matching && s.separates(s.at))) {
            return new ColourValue.OfTarget(other);
        }
        s.back(at, confidence);
        return null;
    }

    private boolean isColourFeature() {
        var entry = s.look(Category.FEATURE);
        return entry != null && entry.meaning().place() != null;
    }

    private @Nullable Said wrongColour() {
        Kind kind = s.kind();
        if (kind != Kind.COLOUR && !(kind == Kind.WORD && (s.token().word() == null || !s.token().word().beginsAny()))) {
            return null;
        }
        String written = s.text(s.at, s.at + 1);
        int at = s.at;
        s.at++;
        if (kind == Kind.WORD && !s.takeClauseEnd() && !s.is(Glue.ON) && !s.is(Glue.FOR)) {
            return null;
        }
        String near = kind == Kind.COLOUR ? nearestHex(written) : s.brief ? "blue" : CssNames.closestSpelling(written).orElse("blue");
        List<String> suggestions = new Suggestions(s).replaceTokens(at, at + 1, near);
        return new Said.Fails(Code.INVALID_VALUE, '"' + written + "\" is not a colour", suggestions);
    }

    private static String nearestHex(String written) {
        var digits = new StringBuilder("#");
        for (int i = 1; i < written.length() && digits.length() < 7; i++) {
            if (Character.digit(written.charAt(i), 16) >= 0) {
                digits.append(written.charAt(i));
            }
        }
        while (digits.length() < 7) {
            digits.append('0');
        }
        return digits.toString();
    }

    /** "from blue to purple at 45 degrees", "blue to purple"; the word gradient has been taken. */
    @Nullable Said gradient() {
        int at = s.at;
        double confidence = s.confidence;
        s.take(Glue.OF, Glue.WITH, Glue.BE);
        s.take(Glue.FROM, Glue.BETWEEN, Glue.OF);
        ColourValue from = colours.read(true);
        if (from == null || !(s.take(Glue.TO) || s.take(Glue.AND) || s.take(Kind.COMMA))) {
            s.back(at, confidence);
            return null;
        }
        ColourValue to = colours.read(true);
        if (to == null) {
            s.back(at, confidence);
            return null;
        }
        return Said.of(new Action.FillGradient(from, to, angle()));
    }

    private double angle() {
        int at = s.at;
        double confidence = s.confidence;
        s.take(Kind.COMMA);
        s.take(Glue.AT, Glue.BY, Glue.WITH);
        s.take(Glue.A);
        if (s.kind() == Kind.WORD && s.text(s.at, s.at + 1).equalsIgnoreCase("angle")) {
            s.at++;
            s.take(Glue.OF);
        }
        Magnitude magnitude = amounts.magnitude();
        if (magnitude != null && (magnitude.unit() == Unit.DEGREES || magnitude.unit() == Unit.NONE)) {
            return magnitude.value();
        }
        s.back(at, confidence);
        if (s.take(Glue.HORIZONTALLY)) {
            return 90;
        }
        return s.take(Glue.VERTICALLY) ? 180 : Double.NaN;
    }
}
