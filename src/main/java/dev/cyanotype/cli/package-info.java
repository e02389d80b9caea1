/**
 * The command line: one face of the core. A command reads its arguments, lets the core do the work, and says in plain lines
 * what came of it; what goes wrong is one line each on standard error and an exit code, never a stack trace.
 */
@NullMarked
package dev.cyanotype.cli;

import org.jspecify.annotations.NullMarked;
