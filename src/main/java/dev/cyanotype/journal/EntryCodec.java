package dev.cyanotype.journal;

import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPrinter;
import dev.cyanotype.edit.EditReader;
import dev.cyanotype.history.LoggedRun;
import dev.cyanotype.json.Packer;
import dev.cyanotype.json.Unpacker;
import dev.cyanotype.json.Unpacker.Malformed;
import dev.cyanotype.pipeline.Timing;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Packs entries, and makes of the bytes the very same. The first byte is the kind; the journal guide has the table. */
final class EntryCodec {
    private static final int STARTED = 1;
    private static final int REVISED = 2;
    private static final int COMMANDED = 3;
    private static final int NAMED = 4;
    private static final int SAVED = 5;
    private static final int OPENED = 6;
    private static final int STOOD = 7;

    private static final LoggedRun.Kind[] KINDS = {
        LoggedRun.Kind.APPLIED, LoggedRun.Kind.ALREADY_SO, LoggedRun.Kind.MOVED, LoggedRun.Kind.REJECTED
    };

    private final Unpacker in = new Unpacker();
    private final int version;

    /** @param version the version of the format that is unpacked; packed is always the latest */
    EntryCodec(int version) {
        this.version = version;
    }

    static byte[] pack(Entry entry) {
        var out = new Packer();
        switch (entry) {
            case Entry.Started started -> pack(started, out.octet(STARTED));
            case Entry.Revised revised -> pack(revised, out.octet(REVISED));
            case Entry.Commanded(LoggedRun run) -> pack(run, out.octet(COMMANDED));
            case Entry.Named(int revision, String name, Instant at) -> time(at, out.octet(NAMED).number(revision).string(name));
            case Entry.Saved(int revision, String file, Instant at) -> time(at, out.octet(SAVED).number(revision).string(file));
            case Entry.Opened(Instant at) -> time(at, out.octet(OPENED));
            case Entry.Stood(int revision) -> out.octet(STOOD).number(revision);
        }
        return out.toByteArray();
    }

    Entry unpack(byte[] body) throws Malformed {
        in.over(body);
        int kind = in.octet();
        Entry entry = switch (kind) {
            case STARTED -> started();
            case REVISED -> revised();
            case COMMANDED -> new Entry.Commanded(run());
            case NAMED -> new Entry.Named(in.integer(), in.string(), time());
            case SAVED -> new Entry.Saved(in.integer(), in.string(), time());
            case OPENED -> new Entry.Opened(time());
            case STOOD -> new Entry.Stood(in.integer());
            default -> throw new Malformed("there is no kind of entry " + kind);
        };
        if (!in.isAtEnd()) {
            throw new Malformed("an entry is longer than it should be");
        }
        return entry;
    }

    private static void pack(Entry.Started started, Packer out) {
        out.number(started.number()).string(started.conversion()).string(started.digest());
        out.real(started.firstFrame().width()).real(started.firstFrame().height());
        PatchCodec.maybe(started.file(), out);
        time(started.at(), out.blob(started.document()));
    }

    private Entry.Started started() throws Malformed {
        int number = in.integer();
        String conversion = in.string();
        String digest = in.string();
        var frame = new Frame(in.real(), in.real());
        String file = PatchCodec.maybe(in);
        byte[] document = in.blob();
        return new Entry.Started(document, frame, number, conversion, digest, file, time());
    }

    private static void pack(Entry.Revised revised, Packer out) {
        out.number(revised.parent()).strings(revised.selection()).strings(revised.antecedents());
        out.number(revised.script().size());
        for (Edit edit : revised.script()) {
            out.string(EditPrinter.print(edit));
        }
        PatchCodec.pack(revised.patch(), out);
        pack(revised.run(), out.string(revised.digest()));
    }

    private Entry.Revised revised() throws Malformed {
        int parent = in.integer();
        List<String> selection = in.strings();
        List<String> antecedents = in.strings();
        int count = in.count();
        List<Edit> script = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String sentence = in.string();
            Edit edit = EditReader.read(sentence);
            if (edit == null) {
                throw new Malformed("a line of a script is no edit");
            }
            script.add(edit);
        }
        var patch = PatchCodec.unpack(in);
        String digest = in.string();
        return new Entry.Revised(parent, selection, antecedents, script, patch, digest, run());
    }

    private static void pack(LoggedRun run, Packer out) {
        out.number(run.number()).octet(List.of(KINDS).indexOf(run.kind())).string(run.sentence()).string(run.message());
        PatchCodec.maybe(run.code(), out);
        Timing timing = run.timing();
        out.number(run.revision()).number(run.touched());
        out.number(timing.decompose()).number(timing.execute()).number(timing.verify()).number(timing.serialize());
        time(run.at(), out.number(timing.total()));
    }

    private LoggedRun run() throws Malformed {
        int number = in.integer();
        int kind = in.octet();
        if (kind >= KINDS.length) {
            throw new Malformed("there is no kind of command " + kind);
        }
        String sentence = in.string();
        String message = in.string();
        String code = PatchCodec.maybe(in);
        int revision = in.integer();
        int touched = version == 1 ? 0 : in.integer();
        var timing = new Timing(in.number(), in.number(), in.number(), in.number(), in.number());
        return new LoggedRun(number, KINDS[kind], sentence, message, code, revision, touched, timing, time());
    }

    private static void time(Instant at, Packer out) {
        out.number(at.getEpochSecond()).number(at.getNano());
    }

    private Instant time() throws Malformed {
        try {
            return Instant.ofEpochSecond(in.number(), in.number());
        } catch (DateTimeException | ArithmeticException wrong) {
            throw new Malformed("a time of day is none");
        }
    }
}
