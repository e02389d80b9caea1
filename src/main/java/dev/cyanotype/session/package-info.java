/** One document being worked on: the only place where a new state of it is made. */
@NullMarked
package dev.cyanotype.session;

import org.jspecify.annotations.NullMarked;
