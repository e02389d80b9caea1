package dev.cyanotype.language.recovery;

/**
 * Other words for some of a sentence.
 *
 * @param from the offset of the first character that they stand for
 * @param to the offset behind the last; equal to {@code from} where something is put in
 * @param with the words
 * @param sure whether they are what was meant in all likelihood, rather than something that might have been
 */
record Mend(int from, int to, String with, boolean sure) {

    static Mend sure(int from, int to, String with) {
        return new Mend(from, to, with, true);
    }
}
