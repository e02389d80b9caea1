package dev.cyanotype.pipeline;

/**
 * How long the stages of one run took, in nanoseconds.
 *
 * @param total the whole run; a little more than its stages
 */
public record Timing(long decompose, long execute, long verify, long serialize, long total) {}
