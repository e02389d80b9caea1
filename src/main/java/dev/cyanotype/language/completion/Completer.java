package dev.cyanotype.language.completion;

import dev.cyanotype.language.Vocabulary;
import dev.cyanotype.language.grammar.Grammar;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Says what can come next at a caret in a sentence. Any number of threads may ask.
 *
 * <p>The grammar decides: a word is offered if the sentence up to the caret reads with it, or reads with it and one of a few
 * short endings behind it. So nothing is offered that could not be said, and what the grammar learns is offered at once. Words
 * that the grammar does not tell from each other are tried once for all, and what was found for the place before the word at
 * the caret is kept while this word is typed.
 */
public final class Completer {
    private final Grammar grammar;
    private final Words words;
    private final ExactForms exact = ExactForms.locked();
    private final AtomicReference<@Nullable Continuations> last = new AtomicReference<>();

    public Completer(Grammar grammar, Words words) {
        this.grammar = grammar;
        this.words = words;
    }

    /**
     * The candidates at a caret. At the start of a clause verbs come first, elsewhere what finishes the sentence; then they
     * stand by kind, and those of a kind with what the document has before what it has not. At most 300.
     *
     * @param sentence what is typed so far; what fits what stands behind the caret comes before all else
     * @param caret an offset in it
     */
    public List<Candidate> complete(String sentence, int caret, DocumentTerms terms) {
        Typed typed = Typed.at(sentence, caret);
        Continuations here = last.get();
        if (here == null || !here.isAbout(terms, typed.stem(), typed.rest())) {
            here = new Continuations(grammar, terms, typed.stem(), typed.rest());
            last.set(here);
        }
        return new Offers(typed, terms, here).list(words, exact);
    }

    /** The candidates in a document of which only the ids are at hand. */
    public List<Candidate> complete(String sentence, int caret, Vocabulary vocabulary, List<String> ids) {
        return complete(sentence, caret, DocumentTerms.of(vocabulary, ids));
    }
}
