package dev.cyanotype.journal;

/**
 * Where a journal stops being what was written.
 *
 * @param offset in bytes from its beginning: everything before is good
 * @param what what is wrong there, in words that follow "at byte …: "
 */
public record Damage(long offset, String what) {}
