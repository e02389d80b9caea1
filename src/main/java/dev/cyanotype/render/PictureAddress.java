package dev.cyanotype.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the address of a picture names: a file in the document's own folder or below it, once all links have been followed,
 * or the data in a {@code data:} address. Nothing else is touched, a network least of all.
 */
final class PictureAddress {
    private static final long MOST_BYTES = 64L << 20;

    private PictureAddress() {}

    /**
     * The bytes at an address, or null where there are none that may be read.
     *
     * @param folder the document's own, or null where it has none yet
     */
    static byte @Nullable [] bytes(String url, @Nullable Path folder) throws IOException {
        if (url.regionMatches(true, 0, "data:", 0, 5)) {
            return data(url);
        }
        String name = fileName(url);
        if (folder == null || name == null) {
            return null;
        }
        Path home = folder.toRealPath();
        Path file = resolved(home, name);
        return file == null ? null : content(home, file.toRealPath());
    }

    private static byte @Nullable [] content(Path home, Path real) throws IOException {
        if (!real.startsWith(home) || !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS) || Files.size(real) > MOST_BYTES) {
            return null;
        }
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? null : bytes;
        }
    }

    private static @Nullable Path resolved(Path home, String name) {
        try {
            return home.resolve(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** The name of a file, relative to the folder, that an address without a scheme stands for; null for any other address. */
    private static @Nullable String fileName(String url) {
        int end = url.length();
        for (int i = 0; i < end; i++) {
            char c = url.charAt(i);
            if (c == ':' || c == '\\' || c < ' ') {
                return null;
            }
            if (c == '?' || c == '#') {
                end = i;
            }
        }
        String name = unescaped(url.substring(0, end));
        boolean outside = name.isBlank() || name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0;
        return outside ? null : name;
    }

    /** A text with its {@code %20} and the like resolved; as it is where they are broken. */
    private static String unescaped(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static byte @Nullable [] data(String url) {
        int comma = url.indexOf(',');
        String kind = comma < 0 ? "" : url.substring(5, comma).toLowerCase(Locale.ROOT);
        if (!kind.startsWith("image/") || !kind.endsWith(";base64")) {
            return null;
        }
        try {
            return Base64.getDecoder().decode(url.substring(comma + 1).strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
