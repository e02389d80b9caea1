/** The root package holds the entry point alone; what it starts lives in the packages below. */
@NullMarked
package dev.cyanotype;

import org.jspecify.annotations.NullMarked;
