package dev.cyanotype.editor.support.field;

/**
 * A member that the schema does not name: it is kept, and shown as it is.
 *
 * @param path where it stands
 * @param json what it holds
 */
public record OtherMember(String path, String json) {}
