package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Clause;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Target.Condition;
import dev.cyanotype.language.Target.Described;
import dev.cyanotype.language.Target.Noun;
import dev.cyanotype.language.Target.Pick;
import java.util.Arrays;
import java.util.List;

/** Targets and clauses as a grammar would make them of English. */
final class Phrases {
    static final Pick ONE = new Pick.One();
    static final Pick ALL = new Pick.All();
    static final Target IT = new Target.Pronoun(false, "it");
    static final Target THEM = new Target.Pronoun(true, "them");
    static final Target UNSAID = new Target.Unsaid();
    static final Target SELECTED = new Target.Selected();
    static final Target EVERYTHING = new Target.Everything();
    static final Target SCREEN = new Target.Screen();

    static final Noun ANY = new Noun.Any();
    static final Noun BUTTON = type("button", ComponentType.BUTTON, ComponentType.CTA);
    static final Noun CTA = type("cta", ComponentType.CTA);
    static final Noun CARD = type("card", ComponentType.CARD, ComponentType.PRODUCT_CARD);
    static final Noun TITLE = type("title", ComponentType.TITLE);
    static final Noun HEADER = type("header", ComponentType.HEADER);
    static final Noun IMAGE = type("image", ComponentType.IMAGE);
    static final Noun FOOTER = type("footer", ComponentType.FOOTER);
    static final Noun DIVIDER = type("divider", ComponentType.DIVIDER);
    static final Noun TEXT = type(
            "text", ComponentType.TEXT, ComponentType.TITLE, ComponentType.SUBTITLE, ComponentType.DESCRIPTION,
                    ComponentType.LABEL);

    private Phrases() {}

    static Noun type(String role, ComponentType... types) {
        return new Noun.OfType(List.of(types), List.of(role));
    }

    static Target id(String id) {
        return new Target.Id(id);
    }

    static Target the(String words, Noun noun, Condition... conditions) {
        return new Described(noun, List.of(conditions), ONE, words);
    }

    static Target all(String words, Noun noun, Condition... conditions) {
        return new Described(noun, List.of(conditions), ALL, words);
    }

    static Target pick(String words, Noun noun, Pick pick, Condition... conditions) {
        return new Described(noun, List.of(conditions), pick, words);
    }

    static Target nth(String words, Noun noun, int index) {
        return pick(words, noun, new Pick.Nth(index, 1));
    }

    static Target named(String words, ComponentType... types) {
        return new Described(new Noun.Named(words, List.of(types)), List.of(), ONE, "the " + words);
    }

    static Target quoted(String text, ComponentType... types) {
        return new Described(new Noun.Quoted(text, List.of(types)), List.of(), ONE, '"' + text + '"');
    }

    static Target list(Target... targets) {
        return new Target.Listed(Arrays.asList(targets));
    }

    static Target except(Target from, Target without) {
        return new Target.Except(from, without);
    }

    static Action red() {
        return recolour("#FF0000");
    }

    static Action recolour(String hex) {
        return recolour(ColourPlace.UNQUALIFIED, hex);
    }

    static Action recolour(ColourPlace place, String hex) {
        return new Action.Recolour(place, new ColourValue.Literal(Colour.ofHex(hex)));
    }

    static Clause clause(Action action, Target target) {
        return new Clause(action, target, 1, 0, 0);
    }
}
