package org.gouji.cli.output;

import java.util.List;
import org.gouji.cli.destination.FileFormat;

/** The output formats of {@code tables}. */
public enum TablesFormat implements FileFormat {
    JSON,
    JSONL,
    CSV;

    @Override
    public List<String> endings() {
        return switch (this) {
            case JSON -> List.of("json");
            case JSONL -> List.of("jsonl", "ndjson");
            case CSV -> List.of("csv");
        };
    }
}
