package org.attestory.kernel;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What travels beside every command, and from there beside every event it causes. Never personal data. */
public final class CommandMetaData {

    /** Key of {@link Actor#id()}. */
    public static final String ACTOR = "actor";

    /** Key of the actor's roles, comma-separated. */
    public static final String ROLES = "roles";

    /** Key of the {@link CommandId}. */
    public static final String COMMAND_ID = "commandId";

    private CommandMetaData() {}

    public static Map<String, String> of(Actor actor, CommandId commandId) {
        String roles = actor.roles().stream().sorted().map(Role::name).collect(Collectors.joining(","));
        return Map.of(ACTOR, actor.id(), ROLES, roles, COMMAND_ID, commandId.value());
    }

    /** The actor recorded in a message's metadata; {@link Actor#ANONYMOUS} where none is. */
    public static Actor actorIn(Map<String, ?> metaData) {
        if (!(metaData.get(ACTOR) instanceof String id)) {
            return Actor.ANONYMOUS;
        }
        Set<Role> roles = metaData.get(ROLES) instanceof String names && !names.isEmpty()
                ? Arrays.stream(names.split(",", -1)).map(Role::valueOf).collect(Collectors.toSet())
                : Set.of();
        return new Actor(id, roles);
    }
}
