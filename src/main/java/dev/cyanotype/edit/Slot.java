package dev.cyanotype.edit;

import dev.cyanotype.json.JsonMember;

/**
 * A member and its place among the others: what it takes to put it back as it was.
 *
 * @param member the member with its text
 * @param index its index in its object
 */
public record Slot(JsonMember member, int index) {}
