package org.attestory;

import java.util.List;
import java.util.Set;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/**
 * Leaves out the classes of sides that are not to run: a class belongs to the side that its package ends with. The event
 * store has no side; command and query both need it, web alone does not.
 */
class SideFilter implements TypeFilter, EnvironmentAware {

    private static final Set<String> SIDES = Set.of("command", "query", "web");
    private static final String EVENT_STORE = "org.attestory.eventstore";

    private Set<String> running = SIDES;

    @Override
    public void setEnvironment(Environment environment) {
        List<String> named = List.of(environment.getProperty("attestory.sides", String[].class, new String[0]));
        if (!SIDES.containsAll(named)) {
            throw new IllegalStateException(
                    "attestory.sides names " + named + ", but there are only command, query and web");
        }
        running = named.isEmpty() ? SIDES : Set.copyOf(named);
        if (running.contains("web") && !running.equals(SIDES) && !environment.matchesProfiles("axonserver")) {
            throw new IllegalStateException("attestory.sides leaves out a side that the pages need; without it they"
                    + " reach it only through Axon Server: start with the profile axonserver, or name all three");
        }
    }

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
        String name = reader.getClassMetadata().getClassName();
        if (name.startsWith(EVENT_STORE)) {
            return !running.contains("command") && !running.contains("query");
        }
        String packageName = name.substring(0, name.lastIndexOf('.'));
        String leaf = packageName.substring(packageName.lastIndexOf('.') + 1);
        return SIDES.contains(leaf) && !running.contains(leaf);
    }
}
