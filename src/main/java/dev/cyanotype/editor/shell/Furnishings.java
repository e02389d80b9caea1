package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.look.Theme;
import dev.cyanotype.files.FileOperations;
import dev.cyanotype.journal.Journals;
import org.jspecify.annotations.Nullable;

/**
 * What a window has of the machine that it stands on.
 *
 * @param choice how files are chosen
 * @param disk where files are
 * @param theme how it is dressed
 * @param version of the program
 * @param mac whether keys are named as on a Mac
 * @param journals where what happens is kept; null for a window that keeps nothing
 */
public record Furnishings(FileChoice choice, FileOperations disk, Theme theme, String version, boolean mac, @Nullable Journals journals) {}
