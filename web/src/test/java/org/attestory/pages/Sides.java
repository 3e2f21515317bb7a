package org.attestory.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandMetaData;
import org.attestory.kernel.RefusedException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.jspecify.annotations.Nullable;

/** Stands behind the pages in place of the command and the query side, on real buses: a test says what they answer. */
public class Sides {

    /** A command that arrived, and who sent it. */
    public record Sent(Object command, Actor actor) {}

    private final CommandBus commands;
    private final QueryBus queries;
    private final QueryUpdateEmitter updates;
    private final Map<Class<?>, Function<Object, @Nullable Object>> handlers = new ConcurrentHashMap<>();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    Sides(CommandBus commands, QueryBus queries, QueryUpdateEmitter updates) {
        this.commands = commands;
        this.queries = queries;
        this.updates = updates;
    }

    /** Says what a command answers; it may throw a {@link RefusedException}. */
    public <C> void onCommand(Class<C> type, Function<C, @Nullable Object> answer) {
        if (handlers.put(type, message -> answer.apply(type.cast(message))) == null) {
            commands.subscribe(type.getName(), message -> {
                sent.add(new Sent(message.getPayload(), CommandMetaData.actorIn(message.getMetaData())));
                return answerTo(message.getPayload());
            });
        }
    }

    /** Says what a query answers. */
    public <Q> void onQuery(Class<Q> type, Class<?> answerType, Function<Q, Object> answer) {
        if (handlers.put(type, message -> answer.apply(type.cast(message))) == null) {
            queries.subscribe(type.getName(), answerType, message -> answerTo(message.getPayload()));
        }
    }

    /** Tells the subscribers of a query a new answer. */
    public <Q> void update(Class<Q> type, Object answer) {
        updates.emit(type, query -> true, answer);
    }

    /** The commands that arrived, oldest first. */
    public List<Sent> sent() {
        return new ArrayList<>(sent);
    }

    public void forget() {
        sent.clear();
    }

    private @Nullable Object answerTo(Object message) {
        Function<Object, @Nullable Object> handler = handlers.get(message.getClass());
        if (handler == null) {
            throw new IllegalStateException("nothing answers " + message.getClass());
        }
        return handler.apply(message);
    }
}
