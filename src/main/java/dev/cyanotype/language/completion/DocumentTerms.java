package dev.cyanotype.language.completion;

import dev.cyanotype.blueprint.Aspect;
import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Vocabulary;
import dev.cyanotype.language.resolve.DocumentVocabulary;
import dev.cyanotype.language.resolve.Loosely;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of one version of a document, arranged to be found fast: built once when the document changes, then asked with each
 * key that is pressed. Immutable; any number of threads may ask. It takes a few milliseconds for 10,000 components.
 */
public final class DocumentTerms implements Vocabulary {
    private static final Comparator<String> BY_LETTERS = String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final Vocabulary vocabulary;
    private final NavigableSet<String> ids;
    private final List<String> colours;
    private final @Nullable Map<ComponentType, Integer> counts;
    /** The texts in the form in which they are compared. */
    private final @Nullable NavigableSet<String> texts;
    private final Set<String> words;

    private DocumentTerms(
            Vocabulary vocabulary, NavigableSet<String> ids, List<String> colours, @Nullable Map<ComponentType, Integer> counts,
            @Nullable NavigableSet<String> texts, Set<String> words) {
        this.vocabulary = vocabulary;
        this.ids = ids;
        this.colours = List.copyOf(colours);
        this.counts = counts;
        this.texts = texts;
        this.words = words;
    }

    /** The words of a document that does not change any more. */
    public static DocumentTerms of(BlueprintView document) {
        NavigableSet<String> ids = new TreeSet<>(BY_LETTERS);
        NavigableSet<String> texts = new TreeSet<>();
        Set<String> words = new HashSet<>();
        Map<ComponentType, Integer> counts = new EnumMap<>(ComponentType.class);
        document.forEachComponent((Component component) -> {
            ids.add(component.id());
            counts.merge(component.type(), 1, Integer::sum);
            addWords(component.id(), words);
            addWords(component.role(), words);
            String text = component.text();
            if (text != null && !text.isBlank()) {
                texts.add(Loosely.key(text));
                addWords(text, words);
            }
        });
        var vocabulary = new DocumentVocabulary(document, EnumSet.allOf(Aspect.class));
        return new DocumentTerms(vocabulary, ids, vocabulary.colours(), counts, texts, words);
    }

    /** The ids of a document of which nothing else is at hand. */
    public static DocumentTerms of(Vocabulary vocabulary, Collection<String> ids) {
        NavigableSet<String> sorted = new TreeSet<>(BY_LETTERS);
        sorted.addAll(ids);
        return new DocumentTerms(vocabulary, sorted, List.of(), null, null, Set.of());
    }

    private static void addWords(@Nullable String text, Set<String> words) {
        if (text == null) {
            return;
        }
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    words.add(Loosely.key(text.substring(start, i)));
                }
                start = i + 1;
            }
        }
    }

    @Override
    public boolean hasId(String id) {
        return vocabulary.hasId(id);
    }

    @Override
    public boolean hasColour(String name) {
        return vocabulary.hasColour(name);
    }

    @Override
    public boolean hasText(String text) {
        return texts == null ? vocabulary.hasText(text) : texts.contains(Loosely.key(text));
    }

    @Override
    public boolean mayBeginText(String start) {
        if (texts == null) {
            return vocabulary.mayBeginText(start);
        }
        String key = Loosely.key(start);
        String next = texts.ceiling(key);
        return next != null && next.startsWith(key);
    }

    @Override
    public boolean holds(String word) {
        return texts == null ? vocabulary.holds(word) : words.contains(Loosely.key(word));
    }

    /** The names that the document gives to colours, as it spells them. */
    public List<String> colours() {
        return colours;
    }

    /** The first ids, in order, that begin with these letters, at most so many; letter case does not count. */
    public List<String> idsFrom(String start, int most) {
        List<String> found = new ArrayList<>();
        for (String id : ids.tailSet(start.toUpperCase(Locale.ROOT), true)) {
            if (found.size() == most || !id.regionMatches(true, 0, start, 0, start.length())) {
                break;
            }
            found.add(id);
        }
        return found;
    }

    /** How many components of these types there are; as many as anyone asks for where that is not known. */
    int count(Collection<ComponentType> types) {
        if (counts == null) {
            return Integer.MAX_VALUE;
        }
        int count = 0;
        for (ComponentType type : types) {
            count += counts.getOrDefault(type, 0);
        }
        return count;
    }

    /** How many components there are of the type of which there are most. */
    int largestCount() {
        int largest = counts == null ? Integer.MAX_VALUE : 0;
        for (int count : counts == null ? List.<Integer>of() : counts.values()) {
            largest = Math.max(largest, count);
        }
        return largest;
    }
}
