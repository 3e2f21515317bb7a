package org.attestory.demo.web;

import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;

/** One command of the story, and who gives it. The name tells it from all others, so that it takes effect once. */
record DemoStep(String name, Actor actor, Object command) {

    CommandId commandId() {
        return new CommandId("demo:" + name);
    }
}
