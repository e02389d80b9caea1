/**
 * Lossless JSON: immutable values that remember how they were written, the strict reader that makes them from untrusted
 * bytes, the canonical form of RFC 8785 (JCS), JSON Pointer and JSON Patch (RFC 6901, RFC 6902).
 */
@NullMarked
package dev.cyanotype.json;

import org.jspecify.annotations.NullMarked;
