/** What the tests of every package share. */
@NullMarked
package dev.cyanotype;

import org.jspecify.annotations.NullMarked;
