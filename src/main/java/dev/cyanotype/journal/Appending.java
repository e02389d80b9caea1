package dev.cyanotype.journal;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** Records that go behind a tail, one after the other; behind nothing a header goes first. */
final class Appending {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long from;
    private byte[] chain;

    Appending(Tail tail, Instant begun) {
        from = tail.end();
        if (from == 0) {
            byte[] header = Layout.header(Layout.VERSION, begun);
            bytes.writeBytes(header);
            chain = Layout.chainOf(header);
        } else {
            chain = tail.chain();
        }
    }

    /** The length of the entry's record. */
    int add(Entry entry) {
        byte[] body = EntryCodec.pack(entry);
        chain = Layout.next(chain, body, 0, body.length);
        byte[] record = Layout.record(body, chain);
        bytes.writeBytes(record);
        return record.length;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Behind these records. */
    Tail tail() {
        return new Tail(from + bytes.size(), chain);
    }
}
