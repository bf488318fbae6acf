package org.gouji.report;

import java.util.Optional;
import org.gouji.text.TextRange;

/**
 * What a report says of itself at its head.
 *
 * @param range where the title stands, which may be several lines; empty where there is none
 * @param agency the organ that reports
 * @param year the year that is reported on
 */
public record Title(Optional<TextRange> range, Optional<String> agency, Optional<Integer> year) {}
