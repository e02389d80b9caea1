/** Tests of the package. */
@NullMarked
package dev.cyanotype.session;

import org.jspecify.annotations.NullMarked;
