package io.github.deckwright.render;

import io.github.deckwright.model.Noncharacters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Addresses of pictures of formulas: before Markdown on the web had formulas, services drew the TeX that stands in the address. So it can
 * be read without asking anybody.
 */
final class FormulaAddress {
    /** Each up to where the TeX begins. */
    private static final List<String> SERVICES = List.of(
            "://render.githubusercontent.com/render/math?math=",
            "://latex.codecogs.com/svg.latex?",
            "://latex.codecogs.com/gif.latex?",
            "://latex.codecogs.com/png.latex?",
            "://latex.codecogs.com/svg.image?",
            "://latex.codecogs.com/gif.image?",
            "://latex.codecogs.com/png.image?");

    /** What says how the picture is drawn, not what it shows. */
    private static final List<String> DRAWING =
            List.of("\\inline", "\\dpi{", "\\bg_", "\\fn_", "\\large", "\\Large", "\\huge");

    private FormulaAddress() {}

    /** The TeX in an address, when it is one of a picture of a formula. */
    static Optional<String> tex(String destination) {
        for (String service : SERVICES) {
            int start = destination.indexOf(service);
            if (start >= 0 && start <= "https".length()) {
                String query = Sentinels.withoutDeletions(destination.substring(start + service.length()));
                return decoded(service.contains("codecogs") ? forCodecogs(query) : query);
            }
        }
        return Optional.empty();
    }

    /** There a plus sign is one, not a blank, and a blank has a name. */
    private static String forCodecogs(String query) {
        return query.replace("&space;", "%20").replace("&plus;", "%2B").replace("+", "%2B");
    }

    private static Optional<String> decoded(String query) {
        try {
            String decoded = URLDecoder.decode(query, StandardCharsets.UTF_8);
            String tex = formula(Noncharacters.replaced(decoded).strip());
            return tex.isEmpty() ? Optional.empty() : Optional.of(tex);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a percent sign that encodes nothing
        }
    }

    /** Without what comes in front for the drawing; each such command ends at a blank or at its brace. */
    private static String formula(String tex) {
        for (String command : DRAWING) {
            if (tex.startsWith(command)) {
                int end = command.endsWith("{") ? tex.indexOf('}') : tex.indexOf(' ');
                return end < 0 ? "" : formula(tex.substring(end + 1).strip());
            }
        }
        return tex;
    }
}
