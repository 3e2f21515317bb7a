package org.attestory.demo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.attestory.program.api.ProgramDefinition;
import org.attestory.program.web.ProgramFile;
import org.attestory.program.web.ProgramFileReader;
import org.springframework.core.io.ClassPathResource;

/** The two programs that come with the platform, read as an administrator's upload is. */
final class DemoPrograms {

    static final String WITHOUT_APPROVAL = "data-protection-essentials";
    static final String WITH_APPROVAL = "first-aid-at-work";

    private DemoPrograms() {}

    static ProgramDefinition read(String name) {
        try {
            byte[] file = new ClassPathResource("demo/programs/" + name + ".yaml").getContentAsByteArray();
            return switch (new ProgramFileReader().read(file)) {
                case ProgramFile.Accepted(ProgramDefinition definition) -> definition;
                case ProgramFile.Refused refused ->
                    throw new IllegalStateException("the demo program " + name + " is refused: " + refused);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
