package io.github.deckwright.write;

/** A plug-in failed in a way that its interface does not know; the message names it. */
public final class PluginException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param plugin its jar, or its class where it came with the class path */
    PluginException(String plugin, Throwable cause) {
        super("the plug-in " + plugin + " failed: " + shown(cause), cause);
    }

    private static String shown(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        String what = cause.getMessage() == null ? name : name + ": " + cause.getMessage();
        return cause instanceof LinkageError ? what + " (it may have been made for another Deckwright)" : what;
    }
}
