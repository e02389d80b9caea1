/**
 * The verification rules, each in a file of its own, and the judgement of an edit by them: what it brings in or makes worse.
 * {@link Rules} names all rules; {@link Verification} judges, either everything before and after or only what a patch can have
 * affected, with the same answer.
 */
@NullMarked
package dev.cyanotype.rules;

import org.jspecify.annotations.NullMarked;
