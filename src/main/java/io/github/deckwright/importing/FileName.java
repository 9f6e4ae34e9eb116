package io.github.deckwright.importing;

import io.github.deckwright.model.Nfc;
import io.github.deckwright.write.DeviceNames;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for files that every system takes and no address in Markdown has to escape, each given once. */
final class FileName {
    private static final int LONGEST = 60;

    /** Folders that no build looks into. */
    private static final Pattern UNREAD = Pattern.compile("(node_modules|vendor)(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /**
     * A name that nobody got yet, whatever the case of its letters.
     *
     * @param folder with a slash at its end, or nothing
     * @param suffix with its dot, or nothing
     */
    String of(String folder, String wanted, String suffix) {
        String stem = safe(wanted);
        String name = stem;
        for (int i = 2; !taken.add((folder + name + suffix).toLowerCase(Locale.ROOT)); i++) {
            name = stem + "-" + i;
        }
        return folder + name + suffix;
    }

    /** Letters, digits, {@code _}, {@code -} and blanks or dots inside; anything else becomes {@code -}. */
    static String safe(String wanted) {
        StringBuilder safe = new StringBuilder();
        Nfc.of(wanted).codePoints().limit(LONGEST).forEach(c -> {
            boolean good = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || c == '_'
                    || c == '.'
                    || c == ' ';
            if (good) {
                safe.appendCodePoint(c);
            } else if (!safe.isEmpty() && safe.charAt(safe.length() - 1) != '-') {
                safe.append('-');
            }
        });
        String name = safe.toString().replaceAll("^[. -]+|[. -]+$", "");
        boolean other = DeviceNames.has(name)
                || UNREAD.matcher(name.toLowerCase(Locale.ROOT)).matches();
        return name.isEmpty() ? "deck" : other ? "deck-" + name : name;
    }
}
