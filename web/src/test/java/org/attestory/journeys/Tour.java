package org.attestory.journeys;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All screens in turn, each visitor in one browser session. */
final class Tour implements AutoCloseable {

    private final Scene scene;
    private final Manner manner;
    private final Map<Optional<Person>, Visit> visits = new HashMap<>();

    Tour(Scene scene, Manner manner) {
        this.scene = scene;
        this.manner = manner;
    }

    Visit show(Screen screen) {
        Visit visit = visits.computeIfAbsent(
                Optional.ofNullable(screen.visitor()),
                visitor -> visitor.map(person -> scene.visit(manner, person)).orElseGet(() -> scene.visit(manner)));
        screen.show(visit);
        return visit;
    }

    @Override
    public void close() {
        visits.values().forEach(Visit::close);
    }
}
