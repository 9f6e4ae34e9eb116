package io.github.deckwright.read.weigh.gate;

/** All that decides by how much, and why: which documents of the development corpus stand at it ({@code GateFigures} measures it). */
public enum Gates implements Threshold {
    /** When most documents of a folder begin with a question, each of them is one. */
    FIRST_HEADINGS("folder", 4, Share.MOST),
    /** A guide begins with "How to" as often; half of a folder of questions has question marks. */
    FIRST_HEADINGS_MARKED("folder", 0, Share.HALF),
    /** What stands in front of half of all first headings is a label. */
    FIRST_HEADINGS_LABEL("folder", 3, Share.HALF),
    /** A key of the front matter whose values ask in most documents of a folder holds the question of each; where the folder promises them, in two of five. */
    FOLDER_KEY("folder", 4, Share.MOST, 4, Share.TWO_FIFTHS),
    /** Titles of guides set tasks, too; half of those that ask have question marks. */
    FOLDER_KEY_MARKED("folder", 0, Share.HALF),
    /** Nearly all documents of a folder are alike: a line parts each of them in front and back, or each begins with a question. */
    FOLDER_ALIKE("folder", 5, Share.NEARLY_ALL),
    /** A summary that half of all details have names none of them: it hides an answer, in whatever language. */
    SUMMARY_RECURS("details", 3, Share.HALF, "2 documents stand at it, and no card changes"),
    /** Below a question it hides the answer, below other text a part of one. */
    SUMMARY_BELOW_QUESTION("details", 0, Share.MOST),
    /** Titles that differ in a number alone, and the numbers run on, count questions when one, or its title, stands below most of them. */
    COUNTED("heading", 2, Share.MOST),
    /** One rule between two texts below each says the same where there are several. */
    COUNTED_PARTED("heading", 3, Share.NEARLY_ALL),
    /** Headings that ask the same of each version; two may be an exercise with its variant. */
    RELEASES("heading", 3, Share.MOST),
    /** Where so many cards have marks of their own, a place alone means nothing. */
    MARKS_SHOWN("all", 3, Share.SOME, "share higher +1 -0"),
    /** A row of questions of which more than half have marks is seen by them; what is left of it is none. */
    ROW_COVERED("all", 0, Share.MORE_THAN_HALF),
    /** So many of a style carry a document, and what is in the answer of one may be a part of it; in one answer they are questions of their own. */
    INSIDE_SERIES("all", 3, Share.ANY, "count lower +1 -0, count higher +0 -0"),
    /** A style that sees less than half as many questions as there are headings has found strays. */
    INSIDE_STRAY("all", 0, Share.HALF),
    /** What so few have beside so many of another kind, such as a label below a question, carries no document; of three it may be one of three kinds. */
    STRAYS("all", 4, Share.SOME),
    /** With one option there is nothing to choose. */
    OPTIONS("options", 2, Share.ANY, "count lower +1 -160, count higher +49 -53"),
    /** A row with one side asks nothing, and a list of one item shows no use. */
    SIDES("table", 2, Share.ANY, "count lower +1 -416"),
    /** Two labels in a line may be a text about two things. */
    OPTIONS_IN_LINE("options", 3, Share.ANY, "count lower +20 -20"),
    /** Among so many labelled options one without a label is a slip. */
    OPTIONS_UNLABELLED("options", 4, Share.ANY, "39 documents stand at it, and no card changes"),
    /** An item twice as long as the longest option explains. */
    OPTION_LENGTH("options", 0, Share.HALF),
    /** A remark behind the options of two questions may be a part of them. */
    OPTION_REMARKS("options", 3, Share.ANY, "3 documents stand at it, and no card changes"),
    /** Items of which more than half ask are questions, not options. */
    OPTIONS_ASK("options", 0, Share.MORE_THAN_HALF, "15 documents stand at it, and no card changes"),
    /** Where half of the questions are marked as such, a text above a list is none. */
    STEMS_MARKED("options", 0, Share.HALF, "17 documents stand at it, and no card changes"),
    /** An item among items that ask is a question and not the part of one. */
    ITEMS_ASK("options", 2, Share.NEARLY_ALL),
    /** A summary that stands so often hides answers, in whatever language. */
    SUMMARIES_ALIKE("choice", 3, Share.ANY),
    /** One ticked item below a question may be a remark. */
    RIGHT_TICKED("choice", 2, Share.ANY, "count lower +4 -3"),
    /** Where nearly all lists with a tick stand below a question, a sentence to complete stands above the others. */
    RIGHT_TICKED_ROW("choice", 3, Share.NEARLY_ALL),
    /** One highlighted or uncrossed item may be what the author likes, and one letter in brackets a part of the question. */
    RIGHT_MARKED("choice", 2, Share.ANY),
    /** Bold words stand in many options; they mark right ones where most questions have them. */
    RIGHT_BOLD("choice", 2, Share.MORE_THAN_HALF),
    /** The same for lists without labels, which are mostly no options. */
    RIGHT_PLAIN("choice", 3, Share.MORE_THAN_HALF),
    /** Lettered options below half of the questions are a quiz whose key is missing; one such list counts something up. */
    CHOICE_WITHOUT_KEY("choice", 3, Share.HALF),
    /** The list in another document is the key when most of its numbers are those of questions here. */
    ANSWER_KEY_BESIDE("answer-key", 2, Share.MOST),
    /** Boxes below the title of a part are no options where most questions are headings below it. */
    TASK_LIST_LEVEL("task-list", 0, Share.MORE_THAN_HALF),
    /** Three boxes, ticked and open, are seldom things to do. */
    TASK_LIST_WIDE("task-list", 3, Share.ANY, "2 documents stand at it, and no card changes"),
    /** One list with ticked and open boxes may be half done. */
    TASK_LIST_SEVERAL("task-list", 2, Share.ANY),
    /** Questions have right and wrong options. */
    TASK_LIST_MIXED("task-list", 0, Share.MORE_THAN_HALF),
    /** Things to do have no numbered headings. */
    TASK_LIST_NUMBERED("task-list", 0, Share.NEARLY_ALL),
    /** Of many lists so many below questions make a quiz. */
    TASK_LIST_ASK("task-list", 5, Share.THREE_FIFTHS),
    /** Where only some ask, most have right and wrong options. */
    TASK_LIST_ASK_MIXED("task-list", 0, Share.MOST),
    /** Where all ask, nearly all have right and wrong options. */
    TASK_LIST_ALL_ASK("task-list", 0, Share.NEARLY_ALL),
    /** One list with two kinds of bullets is a slip. */
    SIGNED("signed-options", 3, Share.ANY, "2 documents stand at it, and no card changes"),
    /** A document uses one pair of signs. */
    SIGNED_SAME("signed-options", 0, Share.NEARLY_ALL),
    /** The sign of right options stands once in most questions. */
    SIGNED_ONCE("signed-options", 0, Share.MOST),
    /** A label below most lists of options, with letters that vary, names the right one in whatever language. */
    KEY_LABELS("choice", 3, Share.MOST),
    /** A heading that stands for half of the questions heads their answers. */
    KEY_HEADINGS("choice", 3, Share.HALF),
    /** A title of keys that comes again for half of the questions heads the answer of each, and ends none. */
    KEYS_BELOW_EACH("choice", 2, Share.HALF),
    /** Options that name two of the statements above them choose among them. */
    STATEMENTS("choice", 2, Share.ANY, "1 document stands at it, and no card changes"),
    /** One box with a title that asks may be a remark of the author; among boxes of which most ask, one may name its subject. */
    CALLOUTS_TITLED("callout", 2, Share.MOST),
    /** A label for texts with gaps and brackets behind it are typed for cards alone. */
    QA_GAPS("qa-lines", 1, Share.ANY),
    /** Among so many answers with a label what stands below a question is one whose label was forgotten. */
    QA_BARE("qa-lines", 3, Share.MOST),
    /** Labels other than Q and A that stand once may mean anything. */
    QA_FOREIGN("qa-lines", 2, Share.ANY),
    /** Answers are those to questions elsewhere when most have the number, or the heading, of one. */
    JOIN("join", 2, Share.MOST),
    /** Answers that repeat their questions are cards where they stand. */
    JOIN_REPEATED("join", 0, Share.HALF),
    /** One number begins no list. */
    NUMBERED_PARTS("join", 2, Share.ANY, "1 document stands at it, and no card changes"),
    /** One line with a sign in it is no list. */
    TERMS("glossary", 2, Share.ANY, "229 documents stand at it, and no card changes"),
    /** One odd line is no reason to lose a list. */
    TERMS_NEARLY_ALL("glossary", 2, Share.NEARLY_ALL, "110 documents stand at it, and no card changes"),
    /** A document that only hints that it is a glossary holds little else. */
    TERMS_MOST("glossary", 0, Share.MOST),
    /** So many terms make a list where the document only hints that it is one. */
    TERMS_SEVERAL("glossary", 4, Share.ANY),
    /** Where more terms than that are code or links, it is a reference. */
    TERM_REFERENCES("glossary", 0, Share.THIRD, "4 documents stand at it, and no card changes"),
    /** Tables of one column are boxes; their heads are questions where most of them ask. */
    TABLES_ASK("table", 0, Share.MORE_THAN_HALF),
    /** Heads in any words stand over questions where nearly all of so many rows ask, and tell what no other row does. */
    ROWS_ASK("table", 3, Share.NEARLY_ALL, 2, Share.NEARLY_ALL),
    /** Half of the words of a language have its articles in front. */
    ARTICLES("glossary", 0, Share.HALF),
    /** Lists of features look the same; half of the bold texts of a list of questions ask. */
    BOLD_BULLET_ASK("bold-bullet", 0, Share.HALF),
    /** "How it works" asks nothing; a third of those that ask have a question mark. */
    BOLD_BULLET_MARKED("bold-bullet", 3, Share.THIRD, "1 document stands at it, and no card changes"),
    /** A promise and a question mark replace the others. */
    BOLD_BULLET_PROMISED("bold-bullet", 2, Share.ANY),
    /** Bold words lead into parts of answers, too; half of them ask where they are questions. */
    BOLD_ASK("bold", 3, Share.HALF, 2, Share.SOME, "promised count lower +1 -0"),
    /** Where questions are promised, numbers in bold count them. */
    BOLD_NUMBERED_PROMISED("bold", 3, Share.THIRD, "1 document stands at it, and no card changes"),
    /** Half of the bold paragraphs have a number: then a number makes a question of one. */
    BOLD_NUMBERED("bold", 3, Share.HALF, "share higher +0 -5"),
    /** Where nearly all ask, words that ask or set a task count as well. */
    BOLD_ALL_ASK("bold", 5, Share.NEARLY_ALL, "1 document stands at it, and no card changes"),
    /** Each of so few bold paragraphs asks or sets a task. */
    BOLD_WORDS("bold", 3, Share.ALL),
    /** Where nearly all questions end with a sign, such as stars, what ends so is one. */
    BOLD_DECORATED("bold", 5, Share.NEARLY_ALL),
    /** Tasks with nothing but code below are exercises to fill in. */
    BOLD_FORM("bold", 5, Share.NEARLY_ALL),
    /** Quotes quote; only where nearly all of them ask they are questions. */
    QUOTE("quote", 3, Share.NEARLY_ALL),
    /** Details fold away anything; half of the summaries of a list of questions have question marks. */
    DETAILS_MARKED("details", 2, Share.HALF),
    /** Where questions are promised, fewer of them have to ask. */
    DETAILS_PROMISED("details", 2, Share.SOME),
    /** What a deck folds away are its answers, when it says so. */
    DETAILS_DECK("details", 2, Share.ANY),
    /** Where most ask, the others stand in the same row. */
    DETAILS_ROW("details", 5, Share.MOST),
    /** The same where questions are promised. */
    DETAILS_ROW_PROMISED("details", 3, Share.HALF, "1 document stands at it, and no card changes"),
    /** What holds two questions is their topic. */
    TOPIC("details, heading", 2, Share.ANY, "17 documents stand at it, and no card changes"),
    /** "Show" hides an answer where half of what stands above asks. */
    SUMMARIES_ASKED("hidden-answer", 2, Share.HALF, "2 documents stand at it, and no card changes"),
    /** Or where nothing stands between nearly all headings and what they hide. */
    SUMMARIES_DIRECT("hidden-answer", 5, Share.NEARLY_ALL),
    /** Two pairs of headings with the same words in brackets are no chance. */
    BRACKETS("answer-heading", 2, Share.ANY),
    /** Answers in two languages, or more, say so in brackets. */
    LANGUAGES("answer-heading", 2, Share.ANY),
    /** Headings that lead items are mostly steps; half of them ask where they are questions. */
    ITEM_HEADING("item-heading", 3, Share.HALF, 1, Share.SOME),
    /** So few headings without a number belong to the answers above them. */
    ITEM_HEADING_STRAYS("item-heading", 0, Share.HUNDREDTH),
    /** Where nearly all items of a list have question marks, words that ask count as well. */
    ITEMS_MARKED("list-item", 3, Share.NEARLY_ALL, "9 documents stand at it, and no card changes"),
    /** Where nearly all questions are bold, a bold item is one. */
    ITEMS_BOLD("list-item", 3, Share.NEARLY_ALL, "1 document stands at it, and no card changes"),
    /** Bold items with text below them are questions where those are promised. */
    ITEMS_WHOLE_BOLD("list-item", 3, Share.ANY, "54 documents stand at it, and no card changes"),
    /** One item that asks is the item of an answer. */
    ITEMS_ASKING("list-item", 2, Share.ANY, "17 documents stand at it, and no card changes"),
    /** Lists of questions without answers look the same, and so do lists of steps. */
    ITEMS_ASKED("list-item", 0, Share.HALF, 0, Share.THIRD, "1 document stands at it, and no card changes"),
    /** A list of questions to think about has no answers. */
    ITEMS_ANSWERED("list-item", 3, Share.MOST, 3, Share.HALF, "1 document stands at it, and no card changes"),
    /** A sign behind the question mark of most items begins the answer. */
    ITEM_SIGNS("list-item", 2, Share.MORE_THAN_HALF),
    /** Answers that say so need no questions that ask, when most items have them. */
    ITEMS_LED("list-item", 2, Share.MOST),
    /** So many with running numbers, one of two words at the end, or a quote below and the rest with nothing, are no chance. */
    ITEMS_ALIKE("list-item", 3, Share.ANY, "10 documents stand at it, and no card changes"),
    /** So many items with brackets at their ends, no two of which say the same, are no levels and no sources. */
    ITEMS_BRACKETED("list-item", 5, Share.MORE_THAN_HALF),
    /** What stands once recurs nowhere. */
    SERIES("series", 2, Share.ANY, "106 documents stand at it, and no card changes"),
    /** Answers that say so, below half of them, make a series. */
    SERIES_LED("series", 2, Share.HALF, "count lower +2 -52"),
    /** Most of a series of questions ask. */
    SERIES_ASK("series", 0, Share.MOST),
    /** Numbers that run on count something; one may be wrong. */
    SERIES_NUMBERED("series", 3, Share.NEARLY_ALL, "2 documents stand at it, and no card changes"),
    /** A series of which fewer have text below are captions. */
    SERIES_ANSWERED("series", 0, Share.HALF, "6 documents stand at it, and no card changes"),
    /** What is numbered are questions when half of them ask. */
    SERIES_NUMBERED_ASK("series", 0, Share.HALF, 0, Share.SOME, "1 document stands at it, and no card changes"),
    /** Texts ask for effect, too, but not in every fourth paragraph; forms, which ask so often, are shorter. */
    SERIES_FREQUENT("series", 6, Share.SOME),
    /** Half of a document of nothing but questions and answers, as somebody begins to write it, are questions. */
    SERIES_WHOLE("series", 2, Share.HALF),
    /** Without labels and numbers a promise, or such frequency, and answers below most of them are needed. */
    SERIES_PROMISED("series", 3, Share.MOST, "2 documents stand at it, and no card changes"),
    /** Two labels that alternate fewer times may be anything. */
    DIALOGUE("dialogue", 3, Share.ANY, "8 documents stand at it, and no card changes"),
    /** What stands below headings that ask mostly answers them. */
    DIALOGUE_IN_ANSWERS("dialogue", 0, Share.HALF),
    /** Who speaks mostly speaks to the other one. */
    DIALOGUE_ALTERNATES("dialogue", 0, Share.MOST),
    /** One of the two asks half of the time. */
    DIALOGUE_ASKS("dialogue", 0, Share.HALF),
    /** The other one does not ask back. */
    DIALOGUE_TELLS("dialogue", 0, Share.THREE_QUARTERS),
    /** Where so many files of a folder are called like questions, each is one. */
    FILE_NAMES("file", 4, Share.TWO_FIFTHS),
    /** Folders beside each other have more of them. */
    FILE_NAMES_AROUND("file", 12, Share.TWO_FIFTHS),
    /** Where most parts ask, they are the questions, and the title is none. */
    FILE_PARTS("file", 3, Share.MOST),
    /** An answer may ask once or twice itself; a collection asks more. */
    FRONT_MATTER_COLLECTION("front-matter", 3, Share.ANY),
    /** Where questions are promised, a quarter of a level has to ask. */
    HEADING_LEVEL_PROMISED("heading", 2, Share.SOME, "1 document stands at it, and no card changes"),
    /** One more when they are tasks, which parts of answers set, too. */
    HEADING_LEVEL_TASKS("heading", 3, Share.SOME, "1 document stands at it, and no card changes"),
    /** So many headings with numbers or in a table of contents are places for questions, where those are promised. */
    HEADING_SLOTS("heading", 5, Share.ANY, "3 documents stand at it, and no card changes"),
    /** And two of them ask. */
    HEADING_SLOTS_ASK("heading", 2, Share.ANY, "count lower +48 -10"),
    /** Topics to learn have short texts below them. */
    HEADING_LEARNABLE("heading", 0, Share.THREE_QUARTERS, "1 document stands at it, and no card changes"),
    /** So many of them are topics without numbers, too, where questions are promised. */
    HEADING_MANY_LEARNABLE("heading", 10, Share.THREE_QUARTERS),
    /** So many headings whose numbers run on count something to learn. */
    HEADING_RUNNING("heading", 4, Share.ALL, "1 document stands at it, and no card changes"),
    /** Numbers that run on count questions where half of the headings ask. */
    HEADING_RUNNING_ASK("heading", 2, Share.HALF),
    /** Where nearly all headings of a document ask, it asks. */
    HEADING_ALL_ASK("heading", 2, Share.NEARLY_ALL, "96 documents stand at it, and no card changes"),
    /** So many headings that the contents list without a gap are what a title with answers speaks of, where some have short ones. */
    HEADING_LISTED_ANSWERS("heading", 10, Share.THIRD),
    /** So many that ask in words alone, where the others set tasks: authors leave out question marks; guides have fewer such titles. */
    HEADING_WORDS("heading", 8, Share.NEARLY_ALL),
    /** Any document has headings, and some ask; in 59 repositories less than 0.6 gave two false cards. */
    HEADING_ASK("heading", 3, Share.THREE_FIFTHS, "1 document stands at it, and no card changes"),
    /** A table of contents that lists so many headings lists questions, when half of them ask. */
    HEADING_LISTED("heading", 10, Share.HALF),
    /** And some do with question marks. */
    HEADING_LISTED_ASK("heading", 3, Share.THREE_TENTHS),
    /** Numbers count questions where some of the headings ask and half of the texts are as short as answers; chapters are longer. */
    HEADING_COUNTED("heading", 5, Share.SOME),
    /** The texts that are that short. */
    HEADING_COUNTED_SHORT("heading", 0, Share.HALF),
    /** So long a table of contents that lists so many short texts is a catalogue of things to learn when two of them are asked for. */
    HEADING_CATALOGUE("heading", 30, Share.THREE_QUARTERS),
    /** One heading without a number is a slip. */
    HEADING_NUMBERED("heading", 3, Share.NEARLY_ALL),
    /** A table of contents, or numbers with nothing between them, lists most of what it is about. */
    HEADING_MOST_LISTED("heading", 3, Share.MOST, "1 document stands at it, and no card changes"),
    /** Titles of which fewer ask may be titles of lists of links. */
    HEADING_SILENT("heading", 0, Share.SOME),
    /** And are so when half of them have nothing else below. */
    HEADING_LINKS("heading", 0, Share.HALF),
    /** Where the texts below headings ask, the headings are no questions. */
    HEADING_TEXTS_ASK("heading", 3, Share.THREE_FIFTHS),
    /** The first document that somebody writes has up to three headings. */
    HEADING_SMALL("heading", 4, Share.MOST, "3 documents stand at it, and no card changes"),
    /** A title of so many words beside questions says what is asked. */
    HEADING_LONG("heading", 4, Share.ANY, "1 document stands at it, and no card changes"),
    /** So many questions below a heading, and hardly more of anything else, make a series in which one may stand at a wrong level. */
    SLIP_SERIES("heading", 4, Share.HALF),
    /** Of another level there are so few that they slipped. */
    SLIPS("heading", 4, Share.SOME),
    /** A level above of which at most half ask holds topics. */
    HEADING_TOPICS("heading", 2, Share.HALF, "count higher +1 -0, share lower +1 -0"),
    /** Where fewer ask, the others are questions in other words, when questions are promised. */
    HEADING_MIXED("heading", 0, Share.ALMOST_EACH, "share lower +0 -1"),
    /** Where so many of a level ask, a short title between two that ask is a question, too. */
    HEADING_BETWEEN("heading", 4, Share.THREE_FIFTHS),
    /** Headings with the same lead below are questions where half of them ask. */
    HEADINGS_LED("heading", 0, Share.HALF),
    /** What nearly all texts below headings begin with leads into the answers. */
    CONSTANT_LEAD("heading", 3, Share.NEARLY_ALL),
    /** Where most have other parts beside it, it is a part as well. */
    LEADS_PARTED("heading", 0, Share.MORE_THAN_HALF),
    /** What so few of the others are written like, below the last rule, is said to the reader. */
    AFTERWORD("all", 5, Share.TENTH),
    /** Headings that a key repeats are questions when half of them ask. */
    HEADING_KEYED("heading", 3, Share.HALF),
    /** Questions of which most have no answer are for the reader. */
    HEADING_FORM("heading", 0, Share.MORE_THAN_HALF, "349 documents stand at it, and no card changes"),
    /** So many labelled questions with nothing but other headings below them have their answers there. */
    HEADING_EMPTY("heading", 2, Share.NEARLY_ALL),
    /** A heading without the label that most questions have is a part of the answer above. */
    HEADING_PARTS("heading", 3, Share.MORE_THAN_HALF, "3 documents stand at it, and no card changes"),
    /** A title that stands more often under questions is no title of one. */
    HEADING_RECURS("heading", 2, Share.ANY, "count lower +54 -104"),
    /** A part that says so holds questions; one that is not asked for holds one that asks. */
    FAQ_ASKED("heading", 2, Share.NEARLY_ALL),
    /** Where most ask, the others are questions too: an error message, a wish. */
    FAQ_MOST("heading", 3, Share.MOST, "1 document stands at it, and no card changes"),
    /** So many make questions of the others. */
    FAQ_MANY("heading", 4, Share.THIRD),
    /** Lists with changing bullets exist; two that look like questions are questions. */
    PLUS_MINUS("quiz-notation", 2, Share.ANY),
    /** A lone exclamation mark before a word is a slip. */
    BANGS("quiz-notation", 2, Share.ANY),
    /** One paragraph with a star may be a footnote. */
    STARRED_LINES("quiz-notation", 2, Share.ANY),
    /** A quiz holds little else. */
    STARRED_LINES_OTHERS("quiz-notation", 0, Share.HALF),
    /** A question and an answer beside other parts may be parts of a page; two such pairs are cards, in turns of a dialogue, too. */
    PAIRS("side-headings", 2, Share.ANY),
    /** So many arrows and semicolons are no chance. */
    ARROWS("inline-separator", 2, Share.ANY),
    /** The sign is also one of programming languages; so many make cards where nothing says so. */
    INLINE("inline-separator", 3, Share.ANY, "1 document stands at it, and no card changes"),
    /** And it stands hardly anywhere else. */
    INLINE_OTHERS("inline-separator", 0, Share.FIFTH),
    /** And mostly between words. */
    INLINE_PHRASES("inline-separator", 0, Share.THREE_FIFTHS),
    /** So many cards make a deck. */
    DECK("deck-headings", 3, Share.ANY, "117 documents stand at it, and no card changes"),
    /** Name and title call the document a deck. */
    DECK_NAMED("deck-headings", 2, Share.ANY),
    /** The parts of a class's page ask less. */
    DECK_ASKS("deck-headings", 0, Share.THIRD),
    /** A sign of the author's own stands once in nearly each section. */
    SEPARATORS("separator-line", 3, Share.NINE_TENTHS, "1 document stands at it, and no card changes"),
    /** And nearly each section has one. */
    SEPARATORS_SECTIONS("separator-line", 0, Share.NEARLY_ALL),
    /** What stands twice may recur. */
    EXAMPLE_LINES("pattern", 2, Share.ANY, "18 documents stand at it, and no card changes"),
    /** What most of them have below belongs to the example. */
    EXAMPLE_ROWS("pattern", 2, Share.MOST, "3 documents stand at it, and no card changes"),
    /** So many cards are worth a word about them. */
    EXAMPLE_WORTH("pattern", 3, Share.ANY, "3 documents stand at it, and no card changes"),
    /** When half of them are cards already, the example misses nothing. */
    EXAMPLE_TAKEN("pattern", 0, Share.HALF),
    /** Lines of which fewer ask are no questions that somebody meant. */
    EXAMPLE_ASKS("pattern", 0, Share.THIRD, "1 document stands at it, and no card changes"),
    /** What nearly all answers have says nothing about any of them; two alike may be chance. */
    CONSTANT("finish", 3, Share.NEARLY_ALL, "5 documents stand at it, and no card changes"),
    /** Where half of the answers have parts of the same names, a name is no label. */
    CONSTANT_PARTS("finish", 2, Share.HALF, "1 document stands at it, and no card changes"),
    /** A number in front of nearly all questions that runs on counts them. */
    CONSTANT_NUMBERS("finish", 0, Share.NEARLY_ALL),
    /** So many cards show that answers have no rules in them. */
    RULED_TAIL("finish", 3, Share.ANY, "2 documents stand at it, and no card changes"),
    /** Lines of which half are as long as an editor leaves them are wrapped. */
    WRAPPED("finish", 0, Share.HALF),
    /** What a list without cards looks like. */
    LOOKS_LINKS("explain", 3, Share.HALF),
    /** What one of questions does, or one below headings, where there are two. */
    LOOKS_ASKING("explain", 2, Share.HALF, "1 document stands at it, and no card changes"),
    /** The same for most of a document. */
    LOOKS_MOSTLY("explain", 0, Share.MORE_THAN_HALF);

    private final String style;
    private final String figure;

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers and enums never changes
    private final Bounds bounds;

    Gates(String style, int few, Share share, String... figure) {
        this(style, few, share, few, share, figure);
    }

    Gates(String style, int few, Share share, int fewPromised, Share sharePromised, String... figure) {
        this.style = style;
        this.bounds = new Bounds(few, share, fewPromised, sharePromised);
        this.figure = String.join("", figure);
    }

    @Override
    public Bounds bounds() {
        return bounds;
    }

    /** The style, or the part of reading, that asks. */
    public String style() {
        return style;
    }

    /** What its figures rest on. */
    public String figure() {
        return figure.isEmpty() ? "no document of the development corpus stands at it" : figure;
    }
}
