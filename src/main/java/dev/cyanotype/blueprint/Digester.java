package dev.cyanotype.blueprint;

import dev.cyanotype.json.Canonical;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.Utf8Sink;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Computes the Merkle digests of a blueprint with SHA-256 (FIPS 180-4). Not for use by several threads at a time.
 *
 * <p>An object's digest is that of its canonical form (RFC 8785) with the hexadecimal digest of the list in place of its
 * components or children. A list's digest is that of its root {@link Chunk}; a chunk's, of its level in one byte and the
 * digests of what it holds.
 */
public final class Digester {
    private static final byte[] NOTHING = new byte[32];

    private final MessageDigest sha = sha256();
    private final Utf8Sink scratch = new Utf8Sink(1024);

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** The digest of a component's members, the digest of its list of children given where that is not empty. */
    byte[] component(JsonObject members, byte @Nullable [] children) {
        byte[] list = children == null ? NOTHING : children;
        scratch.clear();
        Canonical.write(members, scratch, (hole, out) -> {
            out.ascii('"');
            hex(list, out);
            out.ascii('"');
        });
        sha.reset();
        scratch.digestInto(sha);
        return sha.digest();
    }

    /** A digest as it is shown: {@code sha256:} and 64 hexadecimal digits. */
    static String print(byte[] digest) {
        return "sha256:" + HexFormat.of().formatHex(digest);
    }

    private static void hex(byte[] bytes, Utf8Sink out) {
        for (byte b : bytes) {
            out.ascii(HexFormat.of().toHighHexDigit(b));
            out.ascii(HexFormat.of().toLowHexDigit(b));
        }
    }

    byte[] emptyList() {
        return NOTHING;
    }

    byte[] leaf(Component[] items) {
        byte[][] parts = new byte[items.length][];
        for (int i = 0; i < items.length; i++) {
            parts[i] = items[i].digest(this);
        }
        return combined(0, parts);
    }

    byte[] branch(int level, Chunk[] chunks) {
        byte[][] parts = new byte[chunks.length][];
        for (int i = 0; i < chunks.length; i++) {
            parts[i] = chunks[i].digest(this);
        }
        return combined(level, parts);
    }

    /** The digest of a chunk of a list. */
    byte[] combined(int level, byte[][] parts) {
        sha.reset();
        sha.update((byte) level);
        for (byte[] part : parts) {
            sha.update(part);
        }
        return sha.digest();
    }
}
