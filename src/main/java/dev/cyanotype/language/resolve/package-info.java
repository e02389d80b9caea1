/**
 * From clauses to steps on a document: which components, or the screen, each target means, what colour each colour name is,
 * and which clauses cannot all hold. What cannot be settled is refused with the candidates, one clause at a time.
 */
@NullMarked
package dev.cyanotype.language.resolve;

import org.jspecify.annotations.NullMarked;
