/** Finds the files of a folder that are reports. Imports nothing of the project. */
@NullMarked
package org.gouji.files;

import org.jspecify.annotations.NullMarked;
