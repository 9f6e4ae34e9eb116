package io.github.deckwright.write;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that Windows keeps for devices: no file can have one, whatever follows it behind a dot. */
public final class DeviceNames {
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9]|clock\\$)(\\..*)?");

    private DeviceNames() {}

    /** Whether a name of a file is one. */
    public static boolean has(String name) {
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
