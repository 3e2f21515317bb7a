package org.attestory.sharing.web;

import java.util.regex.Pattern;

/** How robots that mean no harm introduce themselves. */
final class RobotNames {

    private static final Pattern NAMES = Pattern.compile(
            "bot\\b|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|embedly|archiver",
            Pattern.CASE_INSENSITIVE);

    private RobotNames() {}

    static boolean in(String agent) {
        return NAMES.matcher(agent).find();
    }
}
