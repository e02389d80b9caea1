package dev.cyanotype.editor.shell;

import dev.cyanotype.files.FileOperations;

/**
 * What a window has of the machine that it stands on.
 *
 * @param choice how files are chosen
 * @param disk where files are
 * @param version of the program
 * @param mac whether keys are named as on a Mac
 */
public record Furnishings(FileChoice choice, FileOperations disk, String version, boolean mac) {}
