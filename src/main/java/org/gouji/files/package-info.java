/** Which files of a folder are reports. Imports nothing of the project. */
@NullMarked
package org.gouji.files;

import org.jspecify.annotations.NullMarked;
