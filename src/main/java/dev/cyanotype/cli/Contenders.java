package dev.cyanotype.cli;

import dev.cyanotype.profile.compare.Contender;

/**
 * What is compared with what.
 *
 * @param before the one that is held to be slower
 * @param after the one that is held to be faster
 */
record Contenders(Contender before, Contender after) {}
