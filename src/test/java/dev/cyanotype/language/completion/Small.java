package dev.cyanotype.language.completion;

import dev.cyanotype.language.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a small document: two ids, one colour, two texts. */
final class Small implements Vocabulary {
    static final List<String> IDS = List.of("hero_title", "cta_button");

    static final Vocabulary TERMS = new Small();

    private static final Set<String> TEXTS = Set.of("save and continue", "order now");

    private Small() {}

    @Override
    public boolean hasId(String id) {
        return IDS.contains(id);
    }

    @Override
    public boolean hasColour(String name) {
        return name.equalsIgnoreCase("sea foam");
    }

    @Override
    public boolean hasText(String text) {
        return TEXTS.contains(text.toLowerCase(Locale.ROOT));
    }
}
