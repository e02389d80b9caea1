/** Runs of the pipeline as events of the JDK's flight recorder, for JDK Mission Control beside all else that it shows. */
@NullMarked
package dev.cyanotype.profile.flight;

import org.jspecify.annotations.NullMarked;
