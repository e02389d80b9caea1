/**
 * What runs of the pipeline cost: recorded as they happen without a lock and without garbage, read by sampling, summed up in
 * histograms, and compared between combinations of the optimisations. Nothing of it leaves the machine.
 */
@NullMarked
package dev.cyanotype.profile;

import org.jspecify.annotations.NullMarked;
