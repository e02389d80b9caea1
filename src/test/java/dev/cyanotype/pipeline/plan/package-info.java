/** Tests of the plans of steps, and the laws that hold for all of them. */
@NullMarked
package dev.cyanotype.pipeline.plan;

import org.jspecify.annotations.NullMarked;
