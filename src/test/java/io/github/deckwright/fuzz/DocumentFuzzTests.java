package io.github.deckwright.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes as a document. What was found lies in {@code DocumentFuzzTestsInputs} and is tried again by every {@code mvn verify}. */
@Tag("slow")
class DocumentFuzzTests {

    @DictionaryFile(resourcePath = Dictionary.RESOURCE)
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "")
    void document(byte[] bytes) {
        Timing.inTime(() -> Promises.check(bytes));
    }

    /** Where the fuzzer begins; {@link MutationTests} tries them all the same. */
    static Stream<byte[]> seeds() {
        return System.getenv("JAZZER_FUZZ") == null
                ? Stream.empty()
                : Seeds.all().stream().map(seed -> seed.getBytes(StandardCharsets.ISO_8859_1));
    }
}
