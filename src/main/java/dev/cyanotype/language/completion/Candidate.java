package dev.cyanotype.language.completion;

/**
 * One way in which a sentence can go on.
 *
 * @param text the word or phrase
 * @param kind what it is
 * @param from the offset in the sentence where it goes in the place of what is typed of it
 * @param to the offset behind what is typed of it: the caret
 * @param complete whether the sentence can be carried out as it then stands; else more has to follow
 */
public record Candidate(String text, Kind kind, int from, int to, boolean complete) {

    /** What a candidate is. */
    public enum Kind {
        ACTION,
        TARGET,
        COMPONENT,
        VALUE,
        WORD
    }
}
