package io.github.deckwright.media;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing that may only draw. Anki shows SVG files where nothing in them runs; the program that opens one out of the package may let it
 * run scripts and fetch files, with the rights of a document on the learner's disk.
 */
final class SvgFile {
    static final String SCRIPT = "holds a script";
    static final String HANDLER = "holds a handler of events";
    static final String OUTSIDE = "refers to something outside of itself";
    static final String ANIMATED_ADDRESS = "changes an address while it is shown";
    static final String ENTITIES = "declares entities or attributes of its own";
    static final String BROKEN = "is no well-formed SVG";

    private static final Set<String> RUNNING = Set.of("script", "handler", "listener");

    /** What has no business in a drawing, not even in the HTML of a {@code foreignObject}. */
    private static final Set<String> LOADING = Set.of(
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "portal",
            "link",
            "meta",
            "base",
            "form",
            "audio",
            "video",
            "source",
            "track");

    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "srcset",
            "data",
            "action",
            "formaction",
            "poster",
            "background",
            "base",
            "ping",
            "codebase",
            "content");

    private static final Set<String> ANIMATIONS =
            Set.of("animate", "set", "animateMotion", "animateTransform", "animateColor");

    private static final List<String> DECLARATIONS = List.of("<!entity", "<!attlist", "<!element", "<!notation");

    private SvgFile() {}

    /** What speaks against showing a file, to stand behind its name; empty when nothing does. */
    static Optional<String> objection(byte[] bytes) {
        String declared = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (DECLARATIONS.stream().anyMatch(declared::contains)) {
            return Optional.of(ENTITIES);
        }
        if (doctypeLeadsOut(declared)) {
            return Optional.of(OUTSIDE);
        }
        try {
            return objection(reader(bytes));
        } catch (XMLStreamException | RuntimeException e) {
            // the parser of the JDK throws both for bytes that are no XML
            return Optional.of(BROKEN);
        }
    }

    /** Only the standard's own declaration, which no program fetches, may be named. */
    private static boolean doctypeLeadsOut(String lower) {
        int start = lower.indexOf("<!doctype");
        int end = start < 0 ? -1 : lower.indexOf('>', start);
        if (end < 0) {
            return start >= 0;
        }
        String doctype = lower.substring(start, end);
        int address = doctype.indexOf(':', Math.max(0, doctype.lastIndexOf(' ')));
        boolean standard = doctype.contains("\"http://www.w3.org/") || doctype.contains("'http://www.w3.org/");
        return doctype.indexOf('[') >= 0 || ((address >= 0 || doctype.contains("system")) && !standard);
    }

    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // a prefix that nobody declared breaks no drawing, and hides none of the names below
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private static Optional<String> objection(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder style = new StringBuilder();
        Optional<String> found = Optional.empty();
        while (xml.hasNext() && found.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> found = element(xml);
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    found = xml.getPITarget().startsWith("xml-") ? Optional.of(OUTSIDE) : Optional.empty();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    style.append(xml.getText()).append(' ');
                default -> {}
            }
        }
        return found.isPresent() ? found : StyleText.objection(style.toString());
    }

    private static Optional<String> element(XMLStreamReader xml) {
        String name = bare(xml.getLocalName());
        if (RUNNING.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(SCRIPT);
        }
        if (LOADING.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(OUTSIDE);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            Optional<String> found = attribute(name, bare(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> attribute(String element, String given, String value) {
        String name = given.toLowerCase(Locale.ROOT);
        String plain = SafeAddress.plain(value);
        if (name.startsWith("on") && name.length() > 2) {
            return Optional.of(HANDLER);
        }
        if (plain.contains("javascript:") || plain.contains("vbscript:") || plain.contains("livescript:")) {
            return Optional.of(SCRIPT);
        }
        if (ANIMATIONS.contains(element) && name.equals("attributename") && isSteered(bare(plain))) {
            return Optional.of(ANIMATED_ADDRESS);
        }
        boolean link = element.equals("a") && name.equals("href") && SafeAddress.isLink(plain);
        if (ADDRESSES.contains(name) && !link && !SafeAddress.isInside(plain)) {
            return Optional.of(OUTSIDE);
        }
        return StyleText.objection(value);
    }

    /** Whether an animation would give another value to what leads somewhere or runs. */
    private static boolean isSteered(String attribute) {
        return ADDRESSES.contains(attribute) || attribute.startsWith("on");
    }

    /** A name without the prefix of its namespace. */
    private static String bare(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
