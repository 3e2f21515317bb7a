package org.attestory.eventstore;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.queryhandling.GenericQueryResponseMessage;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;

/**
 * Hands a question straight to the one handler that answers it. The framework's way opens a unit of work for
 * each, whose phases concern those who change something; for an answer from memory it takes as long as the answer. Whatever
 * is not as simple as that goes the framework's way.
 */
final class DirectQueryBus extends SimpleQueryBus {

    private final Map<String, Direct> directs = new ConcurrentHashMap<>();

    DirectQueryBus(Builder builder) {
        super(builder);
    }

    /** The handler of a query; null if there are several, among which the framework chooses. */
    private record Direct(Type answer, @Nullable MessageHandler<? super QueryMessage<?, ?>> handler) {

        boolean fits(ResponseType<?> wanted) {
            return handler != null && answer == wanted.getExpectedResponseType();
        }
    }

    @Override
    @SuppressWarnings("unchecked") // A handler takes any message of its query; the framework casts it as well.
    public <R> Registration subscribe(
            String queryName, Type responseType, MessageHandler<? super QueryMessage<?, R>> handler) {
        Direct direct =
                new Direct(responseType, (MessageHandler<? super QueryMessage<?, ?>>) (MessageHandler<?>) handler);
        directs.merge(queryName, direct, (one, other) -> new Direct(responseType, null));
        Registration registration = super.subscribe(queryName, responseType, handler);
        return () -> {
            directs.put(queryName, new Direct(responseType, null));
            return registration.cancel();
        };
    }

    @Override
    public <Q, R> CompletableFuture<QueryResponseMessage<R>> query(QueryMessage<Q, R> query) {
        Direct direct = directs.get(query.getQueryName());
        if (direct == null || direct.handler() == null || !direct.fits(query.getResponseType())) {
            return super.query(query);
        }
        try {
            Object answer = direct.handler().handle(query);
            return answer instanceof CompletableFuture<?> future
                    ? future.thenApply(content -> response(query, content))
                    : CompletableFuture.completedFuture(response(query, answer));
        } catch (Exception failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static <R> QueryResponseMessage<R> response(QueryMessage<?, R> query, @Nullable Object content) {
        ResponseType<R> type = query.getResponseType();
        return content == null
                ? GenericQueryResponseMessage.asNullableResponseMessage(type.responseMessagePayloadType(), null)
                : GenericQueryResponseMessage.asResponseMessage(type.convert(content));
    }
}
