package io.github.deckwright.write.crowdanki;

import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.AnkiNote;
import io.github.deckwright.write.AnkiTags;
import io.github.deckwright.write.DeckRows;
import io.github.deckwright.write.DeckWriter;
import io.github.deckwright.write.Format;
import io.github.deckwright.write.JsonText;
import io.github.deckwright.write.NoteType;
import io.github.deckwright.write.Utf8;
import io.github.deckwright.write.WriteContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes the folder that CrowdAnki imports, with the notes of the package: guids, note types, media. */
public final class CrowdAnkiWriter implements DeckWriter {
    private static final String FOLDER = ".crowdanki/";
    private static final Format FORMAT = new Format(
            "crowdanki",
            FOLDER + "deck.json",
            "a folder for Anki's add-on CrowdAnki, with a deck.json that git compares line by line",
            false,
            List.of());

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Session open(WriteContext context) throws IOException {
        return new Notes(context);
    }

    private static final class Notes implements Session {
        private final WriteContext context;
        private final DeckRows notes;
        private final AnkiTags tags = new AnkiTags();
        private final Set<NoteType> used = EnumSet.noneOf(NoteType.class);
        private final Set<Long> adopted = new TreeSet<>();
        private final TreeSet<String> media = new TreeSet<>();

        Notes(WriteContext context) throws IOException {
            this.context = context;
            notes = new DeckRows(context.scratch());
        }

        @Override
        public void card(RenderedCard card) throws IOException {
            NoteType own = NoteType.of(card.content().kind());
            if (card.adopted().isPresent()) {
                adopted.add(card.adopted().get().type().id());
            } else {
                used.add(own);
            }
            media.addAll(card.content().mediaNames());
            StringBuilder out = new StringBuilder();
            JsonText json = JsonText.pretty(out, 0).object();
            json.key("__type__").value("Note");
            json.key("fields").array();
            AnkiNote.fieldsOf(card).forEach(json::value);
            json.end();
            json.key("flags").value(0);
            json.key("guid").value(card.guid());
            json.key("note_model_uuid")
                    .value(Uuids.of(
                            card.adopted().map(note -> note.type().noteType()).orElse(own.type())));
            json.key("tags").array();
            tags.canonical(card.content().tags()).forEach(json::value);
            json.end().end();
            notes.add(card.deck(), List.of(out.toString()));
        }

        @Override
        public void finish() throws IOException {
            String folder = context.name() + FOLDER;
            try (Writer out = Utf8.writer(context.file(folder + "deck.json"))) {
                DeckTree root = DeckTree.of(notes.decks(), context.name());
                List<AnkiNoteType> types = new ArrayList<>();
                used.forEach(own -> types.add(own.type()));
                context.noteTypes().stream()
                        .filter(type -> adopted.contains(type.id()))
                        .forEach(type -> types.add(type.noteType()));
                new DeckJson(out, notes).write(root, types, media);
            }
            for (String name : media) {
                try (OutputStream out = context.file(folder + "media/" + name);
                        InputStream in =
                                Files.newInputStream(context.media(name).path(), LinkOption.NOFOLLOW_LINKS)) {
                    in.transferTo(out);
                }
            }
            context.advise("In Anki with the add-on CrowdAnki: File, CrowdAnki: Import from disk, folder "
                    + context.called(context.name() + ".crowdanki") + ".");
        }

        @Override
        public void close() throws IOException {
            notes.close();
        }
    }
}
