package dev.cyanotype.profile;

/**
 * How durations are spread, in nanoseconds; all 0 where there are none.
 *
 * @param p50 half took no longer
 * @param p95 19 of 20 took no longer
 * @param p99 99 of 100 took no longer
 * @param max the longest
 */
public record Percentiles(long p50, long p95, long p99, long max) {}
