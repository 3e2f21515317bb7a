package org.attestory.database.web;

import java.io.IOException;

/** A server program failed; the message says in which words. */
class ServerProgramException extends IOException {

    ServerProgramException(String program, String output) {
        super(program + " failed: " + output.strip());
    }
}
