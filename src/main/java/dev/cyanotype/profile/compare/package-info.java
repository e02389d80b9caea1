/**
 * The same commands run under several combinations of the optimisations, in turns, and what one is worth against another: medians
 * with confidence intervals, for each stage and for each optimisation.
 */
@NullMarked
package dev.cyanotype.profile.compare;

import org.jspecify.annotations.NullMarked;
