/**
 * The document: a screen and its components as one immutable value with structural sharing, in which changing one component
 * of many copies neither the list nor the tree, with its Merkle digest, its written form and its indexes.
 */
@NullMarked
package dev.cyanotype.blueprint;

import org.jspecify.annotations.NullMarked;
