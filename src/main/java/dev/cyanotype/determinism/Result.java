package dev.cyanotype.determinism;

/**
 * One run of a program under a variation.
 *
 * @param round in which round it ran, from 1
 * @param variation under what
 * @param verdict what came of it
 */
public record Result(int round, Variation variation, Verdict verdict) {

    public boolean isSame() {
        return verdict instanceof Verdict.Same;
    }
}
