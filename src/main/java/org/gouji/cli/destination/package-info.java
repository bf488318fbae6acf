/**
 * Opens the files and streams that results are written to, so that a file is written whole or not at all. It may use
 * {@code text} only.
 */
@NullMarked
package org.gouji.cli.destination;

import org.jspecify.annotations.NullMarked;
