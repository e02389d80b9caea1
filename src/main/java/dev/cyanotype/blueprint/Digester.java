package dev.cyanotype.blueprint;

import dev.cyanotype.json.Canonical;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.Utf8Sink;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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

    private @Nullable JsonObject screen;
    private byte[] screenForm = {};
    private int screenHole;

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
        Canonical.write(members, scratch, (hole, out) -> writeQuoted(list, out));
        return finish();
    }

    /** As {@link #component}, for the members of a screen, which most edits leave as they are: their canonical form is kept. */
    byte[] screen(JsonObject members, byte @Nullable [] components) {
        if (members != screen) {
            scratch.clear();
            Canonical.write(members, scratch, (hole, out) -> screenHole = out.length());
            screenForm = scratch.toByteArray();
            screen = members;
        }
        scratch.clear();
        scratch.bytes(screenForm, 0, screenHole);
        writeQuoted(components == null ? NOTHING : components, scratch);
        scratch.bytes(screenForm, screenHole, screenForm.length);
        return finish();
    }

    private static void writeQuoted(byte[] digest, Utf8Sink out) {
        out.ascii('"');
        hex(digest, out);
        out.ascii('"');
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

    // Digests are held before any is written: another thread may let go of what is kept, and digesting anew uses the scratch.
    byte[] leaf(Component[] items) {
        List<byte[]> digests = new ArrayList<>(items.length);
        for (Component item : items) {
            digests.add(item.digest(this));
        }
        return combined(0, digests);
    }

    byte[] branch(int level, Chunk[] chunks) {
        List<byte[]> digests = new ArrayList<>(chunks.length);
        for (Chunk chunk : chunks) {
            digests.add(chunk.digest(this));
        }
        return combined(level, digests);
    }

    /** The digest of a chunk of a list. */
    byte[] combined(int level, List<byte[]> parts) {
        begin(level);
        for (byte[] part : parts) {
            scratch.bytes(part, 0, part.length);
        }
        return finish();
    }

    private void begin(int level) {
        scratch.clear();
        scratch.ascii((char) level);
    }

    private byte[] finish() {
        scratch.digestInto(sha);
        return sha.digest();
    }
}
