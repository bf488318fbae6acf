package org.gouji.cli.output;

import java.nio.charset.StandardCharsets;

/** Paths as URI references (RFC 3986): a relative path stays relative, an absolute one gets the scheme {@code file}. */
final class UriPath {

    private static final String UNRESERVED = "-._~!$&'()*+,;=@/";

    private UriPath() {}

    /** @param path a path separated by slashes */
    static String of(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = unit > 0 && (Character.isLetterOrDigit(unit) || UNRESERVED.indexOf(unit) >= 0);
            uri.append(plain ? Character.toString(unit) : String.format("%%%02X", unit & 0xFF));
        }
        if (path.startsWith("//")) {
            return "file:" + uri;
        }
        boolean drive = path.matches("[A-Za-z]:/.*");
        return path.startsWith("/") ? "file://" + uri : drive ? "file:///" + uri : uri.toString();
    }
}
