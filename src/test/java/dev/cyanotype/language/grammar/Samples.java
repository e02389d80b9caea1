package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Reading;
import dev.cyanotype.language.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What the tests of the grammar share: one grammar, one small vocabulary, the table of readings. */
final class Samples {
    static final Grammar GRAMMAR = Grammar.standard();

    /** A document with six components, two colours of its own and two texts. */
    static final Vocabulary VOCABULARY = vocabulary(
            Set.of("header_1", "card_1", "card_2", "cta_button", "comp_0", "product_section"), Set.of("brand", "sea foam"),
            Set.of("order now", "save and continue"));

    private Samples() {}

    static Vocabulary vocabulary(Set<String> ids, Set<String> colours, Set<String> texts) {
        return new Vocabulary() {
            @Override
            public boolean hasId(String id) {
                return ids.contains(id);
            }

            @Override
            public boolean hasColour(String name) {
                return colours.contains(name.toLowerCase(Locale.ROOT).replace('_', ' '));
            }

            @Override
            public boolean hasText(String text) {
                return texts.contains(text.toLowerCase(Locale.ROOT));
            }
        };
    }

    static Reading read(String sentence) {
        return GRAMMAR.read(sentence, VOCABULARY);
    }

    static String notation(String sentence) {
        return Notation.of(read(sentence));
    }

    static boolean isRead(Reading reading) {
        return reading.parts().stream().allMatch(part -> part instanceof Part.Read);
    }

    /** The rows of a table beside the tests, comments left out. */
    static List<String> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("# ") && !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
