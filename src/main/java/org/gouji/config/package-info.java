/**
 * Reads {@code gouji.json}, the settings of a workspace: severities, the files that are reports, aliases of agencies,
 * the departments of governments, and forms of its own. Imports {@code standard}, {@code json}, {@code diagnostic},
 * {@code files} and {@code text}.
 */
@NullMarked
package org.gouji.config;

import org.jspecify.annotations.NullMarked;
