package dev.cyanotype.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults found so far, whose places are counted out in lines and columns only when all are there. */
final class FaultList {
    static final int MOST = 1_000;

    /** A fault at a byte of the file. */
    record Found(int at, JsonPath path, String message) {}

    private final List<Found> found = new ArrayList<>();
    private boolean more;

    boolean isEmpty() {
        return found.isEmpty();
    }

    boolean isFull() {
        return found.size() == MOST;
    }

    void add(Found fault) {
        if (isFull()) {
            leaveOut();
        } else {
            found.add(fault);
        }
    }

    /** Notes that there is a fault for which there is no room. */
    void leaveOut() {
        more = true;
    }

    /** The faults in the order of the file. */
    Reading.Refused refused(byte[] bytes) {
        found.sort(Comparator.comparingInt(Found::at));
        List<Fault> faults = new ArrayList<>(found.size() + 1);
        int line = 1;
        int column = 1;
        int at = Encoding.markLength(bytes);
        for (Found fault : found) {
            for (; at < fault.at && at < bytes.length; at++) {
                if (bytes[at] == '\n' || bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n')) {
                    line++;
                    column = 1;
                } else if ((bytes[at] & 0xC0) != 0x80) {
                    column++;
                }
            }
            faults.add(new Fault(line, column, fault.path, fault.message));
        }
        if (more) {
            String message = "there are more than " + MOST + " faults; the others are left out";
            faults.add(new Fault(line, column, JsonPath.ROOT, message));
        }
        return new Reading.Refused(faults);
    }
}
