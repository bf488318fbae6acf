package org.gouji.messages;

import java.util.Objects;

/** The version of the program. */
public final class Version {

    /** The version, such as {@code 0.1.0}; {@code development} where the program doesn't run from its jar. */
    public static final String CURRENT =
            Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");

    private Version() {}
}
