package dev.cyanotype.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** Why the file system refused something, in words for a person. */
public final class Reasons {
    private static final String FULL = "the disk is full";

    private Reasons() {}

    /** A path on one line, without what a terminal would act on. */
    public static String shown(Path path) {
        return oneLine(path.toString());
    }

    /**
     * @param folder where something was to be written
     * @param size how much
     */
    public static String whyNotWritten(IOException refused, Path folder, long size) {
        return isFull(refused, folder, size) ? FULL : why(refused);
    }

    public static String why(IOException refused) {
        return switch (refused) {
            case NoSuchFileException missing -> missing.getFile() == null ? "it is not there" : shown(Path.of(missing.getFile())) + " is not there";
            case AccessDeniedException _ -> "there is no permission";
            case NotDirectoryException _ -> "a part of the path is no folder";
            case FileSystemLoopException _ -> "its symbolic links lead in a circle";
            case FileSystemException other -> reason(other);
            default -> said(refused);
        };
    }

    private static String reason(FileSystemException refused) {
        String reason = refused.getReason();
        if (reason == null) {
            return said(refused);
        }
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("read-only file system")) {
            return "the file system is read-only";
        }
        return saysFull(lower) ? FULL : oneLine(reason);
    }

    private static String said(IOException refused) {
        String message = refused.getMessage();
        return message == null ? refused.getClass().getSimpleName() : oneLine(message);
    }

    /** The system says so in the language that it is set to, so that the room left is asked for as well. */
    private static boolean isFull(IOException refused, Path folder, long size) {
        if (saysFull(said(refused).toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (refused instanceof NoSuchFileException || refused instanceof AccessDeniedException) {
            return false;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < size;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean saysFull(String said) {
        return said.contains("no space left") || said.contains("not enough space") || said.contains("quota exceeded");
    }

    private static String oneLine(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = !Character.isISOControl(c) && c != '\u2028' && c != '\u2029' && Character.getType(c) != Character.FORMAT;
            out.append(plain ? c : '?');
        }
        return out.toString();
    }
}
