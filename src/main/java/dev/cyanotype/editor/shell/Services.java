package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.Later;
import dev.cyanotype.editor.support.notice.Notices;
import dev.cyanotype.editor.support.settings.Settings;
import java.util.concurrent.Executor;

/**
 * What the features are given.
 *
 * @param core the engine
 * @param background for what may take long
 * @param ui the thread of the window
 * @param later for what is to happen after a while
 * @param notices tells the person at the window
 * @param settings what is remembered
 */
public record Services(
        EditorCore core,
        Executor background,
        Executor ui,
        Later later,
        Notices notices,
        Settings settings,
        TextClipboard clipboard) {}
