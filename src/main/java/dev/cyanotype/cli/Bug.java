package dev.cyanotype.cli;

/** An exception that nobody expected, as one line that a person can report. */
final class Bug {
    private Bug() {}

    static String line(Throwable bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        String message = bug.getMessage() == null ? "" : ": " + bug.getMessage();
        return "an internal error, please report it: " + bug.getClass().getName() + Printable.cut(message, 400) + place;
    }
}
