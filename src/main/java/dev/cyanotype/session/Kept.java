package dev.cyanotype.session;

import dev.cyanotype.history.LoggedRun;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A command that was kept.
 *
 * @param run the account of it
 * @param onDisk done when it is sure to survive the end of the machine
 */
public record Kept(LoggedRun run, CompletionStage<@Nullable Void> onDisk) {}
