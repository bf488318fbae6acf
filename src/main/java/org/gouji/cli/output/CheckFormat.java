package org.gouji.cli.output;

import java.util.List;
import org.gouji.cli.destination.FileFormat;

/** The output formats of {@code check}. */
public enum CheckFormat implements FileFormat {
    TEXT,
    JSON,
    JSONL,
    SARIF,
    GITHUB,
    JUNIT,
    CSV,
    HTML;

    @Override
    public List<String> endings() {
        return switch (this) {
            case TEXT -> List.of("txt", "log");
            case JSON -> List.of("json");
            case JSONL -> List.of("jsonl", "ndjson");
            case SARIF -> List.of("sarif", "sarif.json", "json");
            case GITHUB -> List.of();
            case JUNIT -> List.of("xml");
            case CSV -> List.of("csv");
            case HTML -> List.of("html", "htm");
        };
    }
}
