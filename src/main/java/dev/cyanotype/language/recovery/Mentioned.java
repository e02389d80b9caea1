package dev.cyanotype.language.recovery;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.edit.Quoting;
import dev.cyanotype.language.Setting;
import dev.cyanotype.language.grammar.Kind;
import dev.cyanotype.language.grammar.Lexeme;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.NounSense;
import java.util.ArrayList;
import java.util.List;

/** What of a document a sentence mentions, as phrases that name it: ids, types, the selection, else what stands out. */
final class Mentioned {
    private static final int MOST = 4;

    /** All of more than so many are not offered: trying it would take longer than people wait. */
    private static final int MANY = 200;

    /** What a sentence that mentions nothing may be about. */
    private static final List<ComponentType> PROMINENT = List.of(
            ComponentType.TITLE, ComponentType.HEADER, ComponentType.BUTTON, ComponentType.CTA, ComponentType.CARD,
            ComponentType.PRODUCT_CARD, ComponentType.TEXT, ComponentType.IMAGE, ComponentType.SECTION, ComponentType.CONTAINER);

    private final Phrases phrases;
    private final Setting setting;
    private final List<String> found = new ArrayList<>();

    private Mentioned(Phrases phrases, Setting setting) {
        this.phrases = phrases;
        this.setting = setting;
    }

    /** The phrases, the surest first; empty where the document has no component. */
    static List<String> in(Phrases phrases, Setting setting) {
        var mentioned = new Mentioned(phrases, setting);
        mentioned.ids();
        mentioned.types();
        mentioned.fallback();
        return mentioned.found;
    }

    private void add(String phrase) {
        if (found.size() < MOST && !found.contains(phrase)) {
            found.add(phrase);
        }
    }

    private void ids() {
        for (Lexeme lexeme : phrases.lexemes()) {
            if (lexeme.kind() == Kind.WORD) {
                String word = phrases.sentence().substring(lexeme.from(), lexeme.to());
                if (setting.document().place(word) != null) {
                    add(word);
                }
            }
        }
    }

    private void types() {
        for (int i = 0; i < phrases.lexemes().length; i++) {
            Entry<NounSense> noun = phrases.at(i, Category.NOUN);
            if (noun != null && noun.meaning().kind() == NounSense.Kind.TYPE) {
                types(noun.meaning().types());
            }
        }
    }

    private void types(List<ComponentType> types) {
        for (ComponentType type : types) {
            type(type);
        }
    }

    private void type(ComponentType type) {
        BlueprintView document = setting.document();
        int count = document.count(type);
        String name = type.wireName().replace('_', ' ');
        if (count == 1) {
            add("the " + name);
        } else if (count > 1) {
            add("the first " + name);
            if (count <= MANY) {
                add("all " + (type == ComponentType.HERO ? "heroes" : name + "s"));
            }
        }
    }

    private void fallback() {
        if (!found.isEmpty()) {
            return;
        }
        for (String id : setting.selection()) {
            if (setting.document().place(id) != null) {
                add(Quoting.id(id));
            }
        }
        for (ComponentType type : PROMINENT) {
            if (found.size() < 2 && setting.selection().isEmpty()) {
                type(type);
            }
        }
        if (found.isEmpty() && setting.document().childCount(null) > 0) {
            Component first = setting.document().child(null, 0);
            add(Quoting.id(first.id()));
        }
    }
}
