package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import dev.cyanotype.rules.Verification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The third stage: what an edit brought in or made worse. */
final class Verifier {
    private final Verification verification;

    Verifier(Verification verification) {
        this.verification = verification;
    }

    List<Finding> verify(Blueprint before, Blueprint after, Patch patch, Options options) {
        return options.has(Optimisation.SCOPED_VALIDATION)
                ? verification.scoped(before, after, patch)
                : verification.full(before, after, patch);
    }

    /** The rejection that findings of severity error come to, or null where there is none. */
    static @Nullable Rejection rejection(List<Finding> findings) {
        int errors = 0;
        String first = "";
        List<String> fixes = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                first = errors++ == 0 ? finding.message() : first;
                fixes.addAll(finding.fixes());
            }
        }
        if (errors == 0) {
            return null;
        }
        String more = errors == 1 ? "" : " (and " + (errors - 1) + " more)";
        return new Rejection(Code.VERIFY_FAILED, first + more, fixes);
    }
}
