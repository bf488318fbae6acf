/**
 * Texts that depend on the user's language and aren't messages of a rule: the names of severities, the page about a
 * rule, hovers, the language that an environment asks for. Imports {@code ide} and what that stands on.
 */
@NullMarked
package org.gouji.messages;

import org.jspecify.annotations.NullMarked;
