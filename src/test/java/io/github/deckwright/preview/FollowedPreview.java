package io.github.deckwright.preview;

import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Rule;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;

/** A preview of a folder that follows its documents until it is closed. */
final class FollowedPreview {
    private final Preview preview;
    private final Thread following;

    FollowedPreview(Path folder) throws IOException {
        BuildRequest request = BuildRequest.in(folder)
                .source(".")
                .frozen(true)
                .now(Instant.EPOCH)
                .build();
        preview = new Preview(request, 0, e -> Diagnostic.of(Rule.CONFIGURATION, String.valueOf(e.getMessage()), ""));
        following = new Thread(() -> {
            try {
                preview.follow();
            } catch (InterruptedException e) {
                // the test is over
            }
        });
        following.start();
    }

    URI address() {
        return URI.create(preview.address());
    }

    void end() throws IOException, InterruptedException {
        following.interrupt();
        following.join();
        preview.close();
    }
}
