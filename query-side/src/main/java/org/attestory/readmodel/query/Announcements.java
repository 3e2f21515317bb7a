package org.attestory.readmodel.query;

import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells who wants to know what a batch changed: caches on every node, then those who subscribed to queries here. */
final class Announcements<R> {

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    private final Projection<R> projection;
    private final ReadModelTransactions transactions;
    private final PostgresNews news;
    private final QueryUpdateEmitter updates;

    Announcements(
            Projection<R> projection,
            ReadModelTransactions transactions,
            PostgresNews news,
            QueryUpdateEmitter updates) {
        this.projection = projection;
        this.transactions = transactions;
        this.news = news;
        this.updates = updates;
    }

    /** Adds the news to the transaction: every node hears of it when, and only if, it commits. */
    void prepare(Written<R> written, boolean replaying) {
        if (written.changedAnything()) {
            transactions.call(connection -> PostgresNews.send(connection, tableName(), news(written, replaying)));
        }
    }

    /** Tells this node, after the commit. */
    void make(Written<R> written, boolean replaying) {
        alert(written);
        if (!written.changedAnything()) {
            return;
        }
        news.publish(tableName(), news(written, replaying));
        if (!replaying) {
            written.rows().forEach(this::tellSubscribers);
        }
    }

    private News news(Written<R> written, boolean replaying) {
        return replaying || projection.table().key() == null
                ? new News.AnythingChanged()
                : new News.RowsChanged(written.changedKeys());
    }

    private void tellSubscribers(R row) {
        try {
            projection.changed(row, updates);
        } catch (RuntimeException failure) {
            LOG.error(
                    "{} could not tell subscribers of a change: {}",
                    projection.name(),
                    failure.getClass().getName());
        }
    }

    private void alert(Written<R> written) {
        for (ParkedEvent event : written.parked()) {
            if (event.error() != null) {
                LOG.error(
                        "Projection {} cannot handle event {} ({}) at {}: {}. It is parked with all that follows for {};"
                                + " repair the projection, then retry.",
                        projection.name(),
                        event.eventIdentifier(),
                        event.eventType(),
                        event.position(),
                        event.error(),
                        event.key());
            }
        }
    }

    private String tableName() {
        return projection.table().name();
    }
}
