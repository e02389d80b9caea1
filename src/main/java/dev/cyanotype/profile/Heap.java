package dev.cyanotype.profile;

/**
 * The heap at one moment.
 *
 * @param used bytes in use
 * @param committed bytes taken from the system
 * @param collections how often it was collected so far
 * @param collecting how long that took in all, in nanoseconds
 */
public record Heap(long used, long committed, long collections, long collecting) {}
