package io.github.deckwright.render;

import org.commonmark.ext.task.list.items.TaskListItemMarker;

/** The box of a task, in HTML and in plain text alike: a form's control would do nothing on a card. */
final class TaskMark {
    private TaskMark() {}

    static String of(TaskListItemMarker marker) {
        return marker.isChecked() ? "☑ " : "☐ ";
    }
}
