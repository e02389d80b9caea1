package dev.cyanotype.language.completion;

import dev.cyanotype.blueprint.Aspect;
import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Vocabulary;
import dev.cyanotype.language.resolve.DocumentVocabulary;
import dev.cyanotype.language.resolve.Loosely;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of one version of a document, arranged to be found fast: built once when the document changes, then asked with each
 * key that is pressed. Immutable; any number of threads may ask.
 */
public final class DocumentTerms implements Vocabulary {
    private static final Comparator<Id> BY_KEY = Comparator.comparing(Id::key);

    private final Vocabulary vocabulary;
    private final Id[] ids;
    private final List<String> colours;
    /** What else there is, where a document is at hand. */
    private final @Nullable Contents contents;

    /** An id, and the form in which it is looked for. */
    private record Id(String key, String id) {
        static Id of(String id) {
            return new Id(Loosely.key(id), id);
        }
    }

    /**
     * What a document holds.
     *
     * @param counts how many components there are of each type
     * @param texts the texts, in the form in which they are looked for
     * @param starts the first words of the texts
     * @param words the words of ids, roles and texts
     */
    private record Contents(Map<ComponentType, Integer> counts, Set<String> texts, Set<String> starts, Set<String> words) {

        void add(Component component, String id) {
            counts.merge(component.type(), 1, Integer::sum);
            addWords(id);
            String role = component.role();
            if (role != null) {
                addWords(Loosely.key(role));
            }
            String text = component.text();
            if (text != null && texts.add(Loosely.key(text))) {
                String key = Loosely.key(text);
                starts.add(firstWord(key));
                addWords(key);
            }
        }

        private void addWords(String key) {
            int start = 0;
            for (int i = 0; i <= key.length(); i++) {
                if (i == key.length() || !Character.isLetterOrDigit(key.charAt(i))) {
                    if (i > start) {
                        words.add(key.substring(start, i));
                    }
                    start = i + 1;
                }
            }
        }
    }

    private DocumentTerms(Vocabulary vocabulary, Id[] ids, List<String> colours, @Nullable Contents contents) {
        this.vocabulary = vocabulary;
        this.ids = ids;
        this.colours = List.copyOf(colours);
        this.contents = contents;
        Arrays.sort(ids, BY_KEY);
    }

    /** The words of a document that does not change any more. */
    public static DocumentTerms of(BlueprintView document) {
        List<Id> ids = new ArrayList<>(document.count());
        var contents = new Contents(new EnumMap<>(ComponentType.class), new HashSet<>(), new HashSet<>(), new HashSet<>());
        document.forEachComponent(component -> {
            Id id = Id.of(component.id());
            ids.add(id);
            contents.add(component, id.key());
        });
        var vocabulary = new DocumentVocabulary(document, EnumSet.allOf(Aspect.class));
        return new DocumentTerms(vocabulary, ids.toArray(new Id[0]), vocabulary.colours(), contents);
    }

    /** The ids of a document of which nothing else is at hand. */
    public static DocumentTerms of(Vocabulary vocabulary, Collection<String> ids) {
        return new DocumentTerms(vocabulary, ids.stream().map(Id::of).toArray(Id[]::new), List.of(), null);
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
        return contents == null ? vocabulary.hasText(text) : contents.texts().contains(Loosely.key(text));
    }

    @Override
    public boolean mayBeginText(String start) {
        String first = contents == null ? "" : firstWord(Loosely.key(start));
        return contents == null ? vocabulary.mayBeginText(start) : first.isEmpty() || contents.starts().contains(first);
    }

    @Override
    public boolean holds(String word) {
        return contents == null ? vocabulary.holds(word) : contents.words().contains(Loosely.key(word));
    }

    private static String firstWord(String key) {
        int end = 0;
        while (end < key.length() && Character.isLetterOrDigit(key.charAt(end))) {
            end++;
        }
        return key.substring(0, end);
    }

    /** The names that the document gives to colours, as it spells them. */
    public List<String> colours() {
        return colours;
    }

    /** The first ids, in order, that begin with these letters, at most so many; letter case does not count. */
    public List<String> idsFrom(String start, int most) {
        Id first = Id.of(start);
        int at = Arrays.binarySearch(ids, first, BY_KEY);
        at = at < 0 ? -at - 1 : at;
        while (at > 0 && ids[at - 1].key().equals(first.key())) {
            at--;
        }
        List<String> found = new ArrayList<>();
        while (found.size() < most && at < ids.length && ids[at].key().startsWith(first.key())) {
            found.add(ids[at++].id());
        }
        return found;
    }

    /** How many components of these types there are; as many as anyone asks for where that is not known. */
    int count(Collection<ComponentType> types) {
        if (contents == null) {
            return Integer.MAX_VALUE;
        }
        int count = 0;
        for (ComponentType type : types) {
            count += contents.counts().getOrDefault(type, 0);
        }
        return count;
    }

    /** How many components there are of the type of which there are most. */
    int largestCount() {
        return contents == null ? Integer.MAX_VALUE : contents.counts().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
