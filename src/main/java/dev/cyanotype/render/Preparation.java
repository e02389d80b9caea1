package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;

/** All that a blueprint says of looks, read before a painter needs it: on any thread, and for one painter. */
public final class Preparation {
    private final Blueprint blueprint;
    private final Words words;

    private Preparation(Blueprint blueprint, Words words) {
        this.blueprint = blueprint;
        this.words = words;
    }

    public static Preparation of(Blueprint blueprint, Typefaces typefaces) {
        Sheet sheet = Sheet.of(blueprint);
        sheet.readAll();
        return new Preparation(blueprint, new Words(typefaces, sheet));
    }

    public Blueprint blueprint() {
        return blueprint;
    }

    Words words() {
        return words;
    }
}
