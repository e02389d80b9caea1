package dev.cyanotype.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, used again and again by one thread. */
public final class Sha256 {
    /** The length of a digest in bytes. */
    public static final int LENGTH = 32;

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** The digest of what was written to a sink. */
    public byte[] of(Utf8Sink written) {
        written.digestInto(digest);
        return digest.digest();
    }

    public byte[] of(byte[] bytes) {
        return digest.digest(bytes);
    }

    /** A digest in lower-case hexadecimal digits. */
    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
