package dev.cyanotype.editor.palette;

import static dev.cyanotype.blueprint.ComponentType.BUTTON;
import static dev.cyanotype.blueprint.ComponentType.CARD;
import static dev.cyanotype.blueprint.ComponentType.CONTAINER;
import static dev.cyanotype.blueprint.ComponentType.CTA;
import static dev.cyanotype.blueprint.ComponentType.DESCRIPTION;
import static dev.cyanotype.blueprint.ComponentType.DIVIDER;
import static dev.cyanotype.blueprint.ComponentType.FOOTER;
import static dev.cyanotype.blueprint.ComponentType.HEADER;
import static dev.cyanotype.blueprint.ComponentType.HERO;
import static dev.cyanotype.blueprint.ComponentType.IMAGE;
import static dev.cyanotype.blueprint.ComponentType.LABEL;
import static dev.cyanotype.blueprint.ComponentType.LIST;
import static dev.cyanotype.blueprint.ComponentType.PRODUCT_CARD;
import static dev.cyanotype.blueprint.ComponentType.PRODUCT_ITEM;
import static dev.cyanotype.blueprint.ComponentType.SECTION;
import static dev.cyanotype.blueprint.ComponentType.SUBTITLE;
import static dev.cyanotype.blueprint.ComponentType.TEXT;
import static dev.cyanotype.blueprint.ComponentType.TITLE;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.look.TypeLooks;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.language.lexicon.NounSense;
import dev.cyanotype.language.lexicon.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the palette offers, by group, and what of it is searched for. */
public final class PaletteViewModel implements PanelModel {
    private final List<PaletteGroup> all;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PaletteGroup>> groups;
    private @Nullable DocumentViewModel document;

    public PaletteViewModel(Lexicon lexicon) {
        Map<ComponentType, List<String>> words = words(lexicon);
        this.all = List.of(
                group("Text", words, TITLE, SUBTITLE, DESCRIPTION, TEXT, LABEL),
                group("Actions and pictures", words, BUTTON, CTA, IMAGE),
                group("Layout", words, HEADER, HERO, SECTION, CONTAINER, CARD, LIST, DIVIDER, FOOTER),
                group("Commerce", words, PRODUCT_CARD, PRODUCT_ITEM),
                new PaletteGroup("Ready-made", Arrays.stream(Block.values()).<PaletteEntry>map(PaletteEntry.OfBlock::new).toList()));
        this.groups = new ReadOnlyObjectWrapper<>(all);
        filter.addListener((_, _, wanted) -> groups.set(found(wanted.strip())));
    }

    private static PaletteGroup group(String title, Map<ComponentType, List<String>> words, ComponentType... types) {
        List<PaletteEntry> entries = new ArrayList<>();
        for (ComponentType type : types) {
            entries.add(new PaletteEntry.OfType(type, words.getOrDefault(type, List.of(TypeLooks.name(type)))));
        }
        return new PaletteGroup(title, entries);
    }

    /** The everyday words of each type, as the language knows them. */
    private static Map<ComponentType, List<String>> words(Lexicon lexicon) {
        Map<ComponentType, List<String>> words = new EnumMap<>(ComponentType.class);
        for (ComponentType type : ComponentType.values()) {
            words.computeIfAbsent(type, _ -> new ArrayList<>()).add(TypeLooks.name(type));
        }
        for (Word word : lexicon.words()) {
            for (Entry<NounSense> entry : word.senses(Category.NOUN)) {
                var phrase = new StringBuilder(word.spelling());
                for (Word next : entry.rest()) {
                    phrase.append(' ').append(next.spelling());
                }
                for (ComponentType type : entry.meaning().types()) {
                    words.computeIfAbsent(type, _ -> new ArrayList<>()).add(phrase.toString());
                }
            }
        }
        return words;
    }

    private List<PaletteGroup> found(String wanted) {
        List<PaletteGroup> found = new ArrayList<>();
        for (PaletteGroup group : all) {
            List<PaletteEntry> entries = group.entries().stream().filter(entry -> entry.answers(wanted)).toList();
            if (!entries.isEmpty()) {
                found.add(new PaletteGroup(group.title(), entries));
            }
        }
        return List.copyOf(found);
    }

    /** What is searched for. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** The entries found, by group; groups without any are left out. */
    ReadOnlyObjectProperty<List<PaletteGroup>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    @Override
    public void show(@Nullable DocumentViewModel other) {
        document = other;
    }

    /** Adds an entry, and selects it. */
    void add(PaletteEntry entry) {
        DocumentViewModel to = document;
        if (to != null) {
            to.carryOutAndSelect(entry.add());
        }
    }

    /** The first entry found, or null. */
    @Nullable PaletteEntry first() {
        return groups.get().isEmpty() ? null : groups.get().getFirst().entries().getFirst();
    }

    /** What is dragged when an entry is: JSON; null where there is nothing to drag it to. */
    @Nullable String dragged(PaletteEntry entry) {
        DocumentViewModel to = document;
        return to == null ? null : entry.component(to.document()).toText();
    }
}
