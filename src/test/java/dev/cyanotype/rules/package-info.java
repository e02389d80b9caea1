/** Tests of the rules, most of them a line, and of the judgement of edits by them. */
@NullMarked
package dev.cyanotype.rules;

import org.jspecify.annotations.NullMarked;
