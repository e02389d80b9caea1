package dev.cyanotype.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.stream.Stream;

/**
 * What the core may not use, since it would make the same edits give other bytes elsewhere or at another time.
 *
 * <p>A ban is a full name for every overload ({@code java.time.Instant.now}), a full name with parameter types for
 * one of them ({@code java.lang.String.toLowerCase()}), or {@code *.name} whoever owns it.
 */
record BannedCalls(String why, String... bans) {
    static Stream<BannedCalls> inCore() {
        return Stream.of(
                new BannedCalls(
                        "time comes in by constructor",
                        "java.time.Instant.now", "java.time.LocalDate.now", "java.time.LocalDateTime.now",
                        "java.time.ZonedDateTime.now", "java.time.OffsetDateTime.now", "java.time.Clock.systemUTC",
                        "java.time.Clock.systemDefaultZone", "java.util.Date.<init>()", "java.lang.System.currentTimeMillis",
                        "java.lang.System.nanoTime"),
                new BannedCalls(
                        "randomness comes in by constructor, with its seed",
                        "java.lang.Math.random", "java.util.UUID.randomUUID", "java.util.Random.<init>()",
                        "java.util.concurrent.ThreadLocalRandom.current", "java.security.SecureRandom.<init>",
                        "java.util.SplittableRandom.<init>()", "java.util.Collections.shuffle(java.util.List)",
                        "java.lang.System.identityHashCode"),
                new BannedCalls(
                        "the machine's locale, charset and time zone are not part of a document",
                        "java.util.Locale.getDefault", "java.nio.charset.Charset.defaultCharset", "java.time.ZoneId.systemDefault",
                        "java.util.TimeZone.getDefault", "java.lang.String.toLowerCase()", "java.lang.String.toUpperCase()",
                        "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)", "java.lang.String.formatted",
                        "java.lang.String.getBytes()", "java.lang.String.<init>([B)", "java.text.NumberFormat.getInstance()",
                        "java.text.DecimalFormat.<init>(java.lang.String)"),
                new BannedCalls(
                        "the machine's settings come in by constructor",
                        "java.lang.System.getProperty", "java.lang.System.getenv", "java.lang.Integer.getInteger",
                        "java.lang.Boolean.getBoolean"),
                new BannedCalls(
                        "parallel streams share one pool and promise no order",
                        "*.parallelStream", "*.parallel", "java.util.stream.StreamSupport.parallel"),
                new BannedCalls(
                        "their order is that of hash codes salted anew in each process; keep a linked or a sorted one",
                        "java.util.Set.copyOf", "java.util.Map.copyOf", "java.util.stream.Collectors.toSet",
                        "java.util.stream.Collectors.toUnmodifiableSet", "java.util.stream.Collectors.toUnmodifiableMap"),
                new BannedCalls(
                        "the standard streams belong to the command line",
                        "java.lang.System.out", "java.lang.System.err", "java.lang.System.in", "java.lang.System.console",
                        "*.printStackTrace"),
                new BannedCalls("a wait that is timed is too long or too short", "java.lang.Thread.sleep"));
    }

    boolean names(JavaAccess<?> access) {
        String full = access.getTarget().getFullName();
        for (String ban : bans) {
            if (ban.startsWith("*.") ? access.getName().equals(ban.substring(2)) : full.equals(ban) || full.startsWith(ban + "(")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return why;
    }
}
