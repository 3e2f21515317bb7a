package org.attestory.readmodel.query;

import io.r2dbc.spi.R2dbcException;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Hands the events of a processor to a projection, one {@link Batch} per unit of work. Used by one thread at a time. */
final class ProjectionInvoker<R> implements EventHandlerInvoker {

    private final Projection<R> projection;
    private final EventMessageHandler handlers;
    private final TableStatements<R> statements;
    private final ReadModelTransactions transactions;
    private final Announcements<R> announcements;
    private final WantedEvents wanted;

    private @Nullable UnitOfWork<?> unit;
    private @Nullable Batch<R> batch;
    private @Nullable EventMessage<?> latest;
    private boolean carefully;

    ProjectionInvoker(
            Projection<R> projection,
            EventMessageHandler handlers,
            TableStatements<R> statements,
            ReadModelTransactions transactions,
            Announcements<R> announcements) {
        this.projection = projection;
        this.handlers = handlers;
        this.statements = statements;
        this.transactions = transactions;
        this.announcements = announcements;
        this.wanted = new WantedEvents(handlers);
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return wanted.concern(event);
    }

    @Override
    public boolean canHandleType(Class<?> type) {
        return wanted.areOf(type);
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        UnitOfWork<?> current = CurrentUnitOfWork.get();
        Batch<R> open = batch;
        if (open == null || !current.equals(unit)) {
            open = open(current);
        }
        latest = event;
        open.handle(event, null);
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    private Batch<R> open(UnitOfWork<?> current) {
        List<ParkedEvent> parked = transactions.call(
                connection -> ParkedEvents.of(connection, projection.name()).collectList());
        Batch<R> opened = new Batch<>(projection, projection.name(), handlers, statements, transactions, parked);
        unit = current;
        batch = opened;
        current.onPrepareCommit(ready -> write(ready, opened));
        current.onCleanup(done -> close());
        return opened;
    }

    private void write(UnitOfWork<?> current, Batch<R> opened) {
        boolean replaying = latest != null && ReplayToken.isReplay(latest);
        try {
            Written<R> written = opened.write(carefully);
            announcements.prepare(written, replaying);
            current.afterCommit(done -> {
                carefully = false;
                announcements.make(written, replaying);
            });
        } catch (R2dbcException failure) {
            if (Failures.concernsData(failure)) {
                carefully = true;
                throw new RowsRefusedException(projection.table().name(), failure.getSqlState());
            }
            throw failure;
        }
    }

    private void close() {
        projection.recordInto(null);
        unit = null;
        batch = null;
        latest = null;
    }
}
