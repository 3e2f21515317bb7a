package org.attestory.journeys;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One platform and one browser for all journeys. Sessions are kept, so that nobody logs in twice. */
final class Scene implements AutoCloseable {

    /** Hands the scene to the tests; it is built for the first of them and taken down after the last. */
    static final class Builder implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Scene.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(Scene.class))
                    .computeIfAbsent(Scene.class);
        }
    }

    private final Platform platform;
    private final Chromium chromium = new Chromium();
    private final Map<Person, String> sessions = new HashMap<>();

    Scene() throws IOException {
        platform = Platform.start();
    }

    Platform platform() {
        return platform;
    }

    Cast cast() {
        return new Cast(platform);
    }

    /** A visit of somebody without an account, or not yet logged in. */
    Visit visit(Manner manner) {
        return new Visit(chromium.context(platform.address(), manner, null));
    }

    Visit visit(Manner manner, Person person) {
        String session = sessions.computeIfAbsent(person, this::logIn);
        return new Visit(chromium.context(platform.address(), manner, session));
    }

    private String logIn(Person person) {
        try (Visit visit = visit(Manner.DESKTOP)) {
            visit.open("/log-in");
            visit.page().locator("#email").fill(person.email());
            visit.page().locator("#password").fill(person.password());
            visit.page().locator("main button").click();
            visit.page()
                    .locator(".navigation a[href='/learn'], .menu a[href='/account']")
                    .first()
                    .waitFor(Visit.ATTACHED);
            return visit.page().context().storageState();
        }
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        platform.close();
    }
}
