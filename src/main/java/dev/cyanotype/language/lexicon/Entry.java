package dev.cyanotype.language.lexicon;

/**
 * One sense of a phrase.
 *
 * @param category the kind of word that it is
 * @param meaning what it means
 * @param factor how exact it is: 1 for the exact word
 * @param rest the words behind the first
 * @param <S> the kind of meaning
 */
public record Entry<S>(Category<S> category, S meaning, double factor, Word[] rest) {

    /** How many words it has. */
    public int length() {
        return rest.length + 1;
    }
}
