/**
 * What a step comes to: from an action with resolved targets, and a document as it stands, to literal edits. One class for each
 * family of actions; the document itself is not touched.
 *
 * <p>Relative moves and sizes stop at the room there is, and make room below where there is none; exact ones are taken
 * literally. Text is measured without fonts: 0.6 em a character and a line of 1.2 em, or the component's own line height.
 */
@NullMarked
package dev.cyanotype.pipeline.plan;

import org.jspecify.annotations.NullMarked;
