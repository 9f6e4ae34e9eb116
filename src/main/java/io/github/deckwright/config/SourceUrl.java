package io.github.deckwright.config;

import java.util.Optional;

/** The address below which the documents of a project can be seen. */
public final class SourceUrl {
    private SourceUrl() {}

    /** The address with a slash at its end; empty when it is none. */
    public static Optional<String> of(String address) {
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        boolean odd = address.chars().anyMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\'');
        return !web || odd ? Optional.empty() : Optional.of(address.endsWith("/") ? address : address + "/");
    }
}
