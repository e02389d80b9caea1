package dev.cyanotype.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a window can be opened here, before the toolkit tries: once it has tried in vain it cannot be started again in
 * another way. Only on Linux can there be nothing to open it on.
 */
final class Screens {
    private static final String LIBRARY = "libgtk-3.so.0";
    private static final int FIRST_PORT = 6000;
    private static final int PATIENCE = 2_000;
    private static final List<String> FOLDERS =
            List.of("/usr/lib64", "/usr/lib", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/lib64", "/usr/local/lib");

    private final String system;
    private final Map<String, String> environment;
    private final Path root;
    private final Predicate<String> answers;

    /**
     * @param system the name of the operating system
     * @param root where the file system begins
     * @param answers whether there is somebody behind the name of a display
     */
    Screens(String system, Map<String, String> environment, Path root, Predicate<String> answers) {
        this.system = system;
        this.environment = environment;
        this.root = root;
        this.answers = answers;
    }

    static Screens ofThisMachine() {
        return new Screens(System.getProperty("os.name", ""), System.getenv(), Path.of("/"), Screens::isReachable);
    }

    /** Why no window can be opened, as a half sentence; null where one can. */
    @Nullable String obstacle() {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return null;
        }
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isEmpty()) {
            return "there is no display (DISPLAY is not set)";
        }
        if (!hasLibrary()) {
            return "GTK 3 is not installed (" + LIBRARY + ")";
        }
        return answers.test(display) ? null : "nothing answers at the display " + display;
    }

    private boolean hasLibrary() {
        String own = environment.getOrDefault("LD_LIBRARY_PATH", "");
        for (String folder : own.split(":")) {
            if (!folder.isEmpty() && Files.exists(Path.of(folder, LIBRARY))) {
                return true;
            }
        }
        return isInCache() || FOLDERS.stream().anyMatch(folder -> Files.exists(root.resolve(folder.substring(1)).resolve(LIBRARY)));
    }

    /** The loader's list of libraries holds their names as they are. */
    private boolean isInCache() {
        try {
            byte[] cache = Files.readAllBytes(root.resolve("etc").resolve("ld.so.cache"));
            return new String(cache, StandardCharsets.ISO_8859_1).contains(LIBRARY + '\0');
        } catch (IOException none) {
            return false;
        }
    }

    /** Whether somebody listens behind a name such as {@code :0.0} or {@code host:10}. */
    static boolean isReachable(String display) {
        int colon = display.lastIndexOf(':');
        int dot = display.indexOf('.', colon);
        String host = colon < 0 ? display : display.substring(0, colon);
        try {
            int number = Integer.parseInt(display.substring(colon + 1, dot < 0 ? display.length() : dot));
            return host.isEmpty() || host.equals("unix") ? hasSocket(number) : hasPort(host, FIRST_PORT + number);
        } catch (NumberFormatException unknown) {
            return true; // of a kind that only the system knows
        }
    }

    private static boolean hasSocket(int number) {
        Path socket = Path.of("/tmp/.X11-unix/X" + number);
        if (!Files.exists(socket)) {
            return hasPort("localhost", FIRST_PORT + number);
        }
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean hasPort(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
