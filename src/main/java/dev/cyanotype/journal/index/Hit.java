package dev.cyanotype.journal.index;

/**
 * A command that was found.
 *
 * @param journal the name of the journal's file
 * @param number the number of the command
 * @param sentence the command as said
 * @param outcome what became of it, in lower case
 * @param revision the revision that the document was at afterwards
 * @param at the time of day, as ISO 8601 has it
 */
public record Hit(String journal, int number, String sentence, String outcome, int revision, String at) {}
