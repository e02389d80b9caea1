package dev.cyanotype.editor.palette;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.editor.support.look.TypeLooks;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.plan.Incoming;
import java.util.List;
import java.util.Locale;

/** Something that the palette offers. */
sealed interface PaletteEntry {

    /** What people read. */
    String title();

    /** The literal of its icon. */
    String icon();

    /** What it can be searched by, in lower case, its title among them. */
    List<String> words();

    /** As a component, its bbox where adding would put it. */
    JsonObject component(Blueprint document);

    /** Adds it where things go of which nothing is said. */
    Command add();

    /** A component of a type. */
    record OfType(ComponentType type, List<String> words) implements PaletteEntry {
        public OfType {
            words = List.copyOf(words);
        }

        @Override
        public String title() {
            return TypeLooks.title(type);
        }

        @Override
        public String icon() {
            return TypeLooks.icon(type);
        }

        @Override
        public JsonObject component(Blueprint document) {
            return Incoming.sketch(type, document);
        }

        @Override
        public Command add() {
            String name = TypeLooks.name(type);
            return new Command.Sentence("add " + ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name, Recover.OFF);
        }
    }

    /** A block. */
    record OfBlock(Block block) implements PaletteEntry {
        @Override
        public String title() {
            return block.title();
        }

        @Override
        public String icon() {
            return block.icon();
        }

        @Override
        public List<String> words() {
            return List.of((block.title() + " " + block.words()).toLowerCase(Locale.ROOT));
        }

        @Override
        public JsonObject component(Blueprint document) {
            return block.build(document);
        }

        @Override
        public Command add() {
            return new Command.Composed("add " + title(), document -> new Incoming(List.of(block.build(document))).last(document));
        }
    }

    /** Whether it is what is searched for: each word begins one of its own. */
    default boolean answers(String wanted) {
        for (String word : wanted.toLowerCase(Locale.ROOT).split("[\\s_]+")) {
            boolean found = word.isEmpty();
            for (String own : words()) {
                found |= own.startsWith(word) || own.contains(' ' + word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
