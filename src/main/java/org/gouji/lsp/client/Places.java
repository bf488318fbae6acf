package org.gouji.lsp.client;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.gouji.lsp.wire.Failures;
import org.gouji.text.LineIndex;
import org.gouji.text.TextRange;

/**
 * Converts positions of the protocol into offsets of one text, in UTF-16 units, and back. A position past the end of
 * its line means the line's end; one past the last line means the text's end.
 *
 * @param text the text
 * @param index the lines of the text
 * @param encoding the unit in which the client counts the characters of a line
 */
public record Places(String text, LineIndex index, PositionEncoding encoding) {

    public int offset(Position position) {
        if (position.getLine() >= index.lineCount()) {
            return text.length();
        }
        if (position.getLine() < 0) {
            return 0;
        }
        int line = position.getLine();
        return encoding.offset(text, index.start(line), index.end(line), Math.max(0, position.getCharacter()));
    }

    public Position position(int offset) {
        int line = index.lineOf(offset);
        int start = index.start(line);
        return new Position(line, encoding.units(text, start, Math.min(offset, index.end(line))));
    }

    /** The offsets of a range; a start and an end in the wrong order are swapped. */
    public TextRange textRange(Range range) {
        if (range.getStart() == null || range.getEnd() == null) {
            throw Failures.invalidParams("range 应有 start 和 end", "a range must have a start and an end");
        }
        int start = offset(range.getStart());
        int end = offset(range.getEnd());
        return new TextRange(Math.min(start, end), Math.max(start, end));
    }

    public Range range(TextRange range) {
        return new Range(position(range.start()), position(range.end()));
    }

    /** An edit in the protocol's form, with positions instead of offsets. */
    public org.eclipse.lsp4j.TextEdit edit(org.gouji.text.TextEdit edit) {
        return new org.eclipse.lsp4j.TextEdit(range(edit.range()), edit.newText());
    }
}
