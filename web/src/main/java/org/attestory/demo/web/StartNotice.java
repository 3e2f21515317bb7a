package org.attestory.demo.web;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where the platform is, and how to sign in to the demo. Never in a log: it holds passwords. */
@Component
@ConditionalOnBooleanProperty("attestory.start-notice")
class StartNotice {

    private final DemoSettings settings;
    private final PrintStream terminal =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    StartNotice(DemoSettings settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellAddress() {
        terminal.printf("""

                Attestory is running.

                  Address   %s
                  Data      %s
                  Stop      Ctrl-C

                """, settings.publicUrl(), settings.dataDirectory());
        if (settings.demo() && DemoTable.readFrom(settings.tableFile()).isEmpty()) {
            terminal.println("The demo content is being prepared; its accounts appear here in a moment.\n");
        }
    }

    @EventListener
    void tellDemo(DemoTable table) {
        terminal.printf("Demo accounts and certificates, also in %s:%n%n", settings.tableFile());
        table.lines().stream().map(StartNotice::columns).forEach(terminal::println);
        terminal.println();
    }

    private static String columns(String line) {
        List<String> words = List.of(line.split(" "));
        return words.getFirst().equals("account")
                ? "  %-14s %-30s %s".formatted(words.get(1), words.get(2), words.get(3))
                : "  %-14s %s".formatted(words.get(1), words.get(2));
    }
}
