package io.github.deckwright.build;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.CardMedia;
import io.github.deckwright.model.DataText;
import io.github.deckwright.model.Loss;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedChoice;
import io.github.deckwright.model.SourceFile;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cards as bytes, for the spool of one build; files are written as numbers. Not safe for use by several threads. */
final class ContentCodec {
    private final Map<SourceFile, Integer> numbers = new HashMap<>();

    private final List<SourceFile> files = new ArrayList<>();
    private final int above;

    /** For cards of any documents. */
    ContentCodec() {
        this.above = 0;
    }

    /**
     * For cards of one document, for the same version of the program.
     *
     * @param above how many lines of the document stand above the first one that lines are counted from
     */
    ContentCodec(SourceFile file, int above) {
        this.above = above;
        numbers.put(file, 0);
        files.add(file);
    }

    /** Whether all that was written is about the document. */
    boolean isOfOneDocument() {
        return files.size() == 1;
    }

    void write(CardContent card, DataOutput out) throws IOException {
        DataText.write(card.kind().name(), out);
        place(card.place(), out);
        DataText.write(card.style(), out);
        rendered(card.question(), out);
        optional(card.answer(), out, this::rendered);
        list(card.choices(), out, this::choice);
        optional(card.explanation(), out, this::rendered);
        optional(card.hint(), out, this::rendered);
        list(card.context(), out, DataText::write);
        list(card.tags(), out, DataText::write);
        out.writeBoolean(card.reverse());
        optional(card.typed(), out, DataText::write);
        optional(card.sourceUrl(), out, DataText::write);
        list(card.media(), out, ContentCodec::medium);
    }

    CardContent read(DataInput in) throws IOException {
        return new CardContent(
                CardKind.valueOf(DataText.read(in)),
                place(in),
                DataText.read(in),
                rendered(in),
                optional(in, this::rendered),
                list(in, this::choice),
                optional(in, this::rendered),
                optional(in, this::rendered),
                list(in, DataText::read),
                list(in, DataText::read),
                in.readBoolean(),
                optional(in, DataText::read),
                optional(in, DataText::read),
                list(in, ContentCodec::medium));
    }

    private void rendered(Rendered part, DataOutput out) throws IOException {
        DataText.write(part.markdown(), out);
        DataText.write(part.html(), out);
        DataText.write(part.text(), out);
        list(part.losses(), out, this::loss);
    }

    private Rendered rendered(DataInput in) throws IOException {
        return new Rendered(DataText.read(in), DataText.read(in), DataText.read(in), list(in, this::loss));
    }

    private void choice(RenderedChoice choice, DataOutput out) throws IOException {
        rendered(choice.content(), out);
        out.writeBoolean(choice.correct());
    }

    private RenderedChoice choice(DataInput in) throws IOException {
        return new RenderedChoice(rendered(in), in.readBoolean());
    }

    private static void medium(CardMedia medium, DataOutput out) throws IOException {
        DataText.write(medium.name(), out);
        DataText.write(medium.written(), out);
    }

    private static CardMedia medium(DataInput in) throws IOException {
        return new CardMedia(DataText.read(in), DataText.read(in));
    }

    private void loss(Loss loss, DataOutput out) throws IOException {
        DataText.write(loss.what(), out);
        place(loss.place(), out);
    }

    private Loss loss(DataInput in) throws IOException {
        return new Loss(DataText.read(in), place(in));
    }

    void place(Place place, DataOutput out) throws IOException {
        Integer number = numbers.get(place.file());
        if (number == null) {
            number = files.size();
            numbers.put(place.file(), number);
            files.add(place.file());
        }
        out.writeInt(number);
        out.writeInt(place.line() - above);
        out.writeInt(place.column());
    }

    Place place(DataInput in) throws IOException {
        return new Place(files.get(in.readInt()), in.readInt() + above, in.readInt());
    }

    static <T> void list(List<T> values, DataOutput out, Write<T> write) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            write.write(value, out);
        }
    }

    static <T> List<T> list(DataInput in, Read<T> read) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(read.read(in));
        }
        return values;
    }

    static <T> void optional(Optional<T> value, DataOutput out, Write<T> write) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            write.write(value.get(), out);
        }
    }

    static <T> Optional<T> optional(DataInput in, Read<T> read) throws IOException {
        return in.readBoolean() ? Optional.of(read.read(in)) : Optional.empty();
    }

    interface Write<T> {
        void write(T value, DataOutput out) throws IOException;
    }

    interface Read<T> {
        T read(DataInput in) throws IOException;
    }
}
