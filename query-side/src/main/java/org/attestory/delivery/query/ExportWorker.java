package org.attestory.delivery.query;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.attestory.delivery.api.CompleteExport;
import org.attestory.delivery.api.ExportCommand;
import org.attestory.delivery.api.ExportFailure;
import org.attestory.delivery.api.ExportId;
import org.attestory.delivery.api.ExportProgress;
import org.attestory.delivery.api.ExportState;
import org.attestory.delivery.api.ExportView;
import org.attestory.delivery.api.FailExport;
import org.attestory.kernel.Actor;
import org.attestory.kernel.CommandId;
import org.attestory.kernel.CommandMetaData;
import org.attestory.readmodel.query.ReadModel;
import org.attestory.readmodel.query.ReadModelNews;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** Makes one archive after the other, one document at a time, so that those who ask for one by themselves hardly notice. */
final class ExportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
    private static final Actor ACTOR = Actor.system("export");
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(20);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final ExportDirectory directory;
    private final ExportHousekeeping housekeeping;
    private final Exports exports;
    private final ReadModel readModel;
    private final ReadModelNews news;
    private final ExportDocuments documents;
    private final CommandGateway commands;
    private final Clock clock;
    private final Map<ExportId, ExportProgress> progress = new ConcurrentHashMap<>();
    private final Semaphore wake = new Semaphore(0);
    private final Disposable.Swap listening = Disposables.swap();
    private @Nullable Thread thread;

    /** It takes a moment until the table shows what was said; it must not be said over and over meanwhile. */
    private @Nullable ExportView ended;

    ExportWorker(
            ExportDirectory directory,
            Exports exports,
            ReadModel readModel,
            ReadModelNews news,
            ExportDocuments documents,
            CommandGateway commands,
            Clock clock) {
        this.directory = directory;
        this.housekeeping = new ExportHousekeeping(directory, exports, clock);
        this.exports = exports;
        this.readModel = readModel;
        this.news = news;
        this.documents = documents;
        this.commands = commands;
        this.clock = clock;
    }

    /** How far this node is with it; null if it is not the one that makes it. */
    @Nullable
    ExportProgress progressOf(ExportId exportId) {
        return progress.get(exportId);
    }

    @Override
    public synchronized void start() {
        listening.update(news.of(Exports.TABLE).subscribe(change -> wake.release()));
        thread = Thread.ofPlatform().name("export").daemon().start(this::work);
    }

    @Override
    public synchronized void stop() {
        listening.update(Disposables.disposed());
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(LONGEST_STOP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void work() {
        try {
            while (!Thread.interrupted()) {
                workOnAll();
                wake.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
            }
        } catch (InterruptedException stopped) {
            LOG.debug("stopped; what is unfinished goes on from its last checkpoint");
        } finally {
            release();
        }
    }

    private void workOnAll() throws InterruptedException {
        try {
            if (directory.claim()) {
                housekeeping.clean();
                for (ExportView next = next(); next != null; next = next()) {
                    workOn(next);
                    housekeeping.clean();
                }
            }
        } catch (ClosedByInterruptException stopped) {
            throw new InterruptedException();
        } catch (IOException | RuntimeException failure) {
            LOG.warn("exports are interrupted; they go on in a moment", failure);
        }
    }

    private @Nullable ExportView next() {
        ExportView next = exports.next().toFuture().join();
        return next == null || isSame(next, ended) ? null : next;
    }

    private static boolean isSame(ExportView one, @Nullable ExportView other) {
        return other != null && one.exportId().equals(other.exportId()) && one.erasures() == other.erasures();
    }

    private void workOn(ExportView export) throws InterruptedException, ClosedByInterruptException {
        if (export.text() != null && export.text().isErased()) {
            end(export, new FailExport(export.exportId(), ExportFailure.FILTER_ERASED));
            return;
        }
        ExportRun run = new ExportRun(
                export,
                directory.filesOf(export),
                readModel,
                documents,
                clock,
                reached -> progress.put(export.exportId(), reached));
        try {
            if (run.make(() -> isWanted(export))) {
                end(export, new CompleteExport(export.exportId(), run.describe()));
            }
        } catch (ClosedByInterruptException stopped) {
            throw stopped;
        } catch (IOException failure) {
            LOG.error("{} cannot be made", export.exportId(), failure);
            end(export, new FailExport(export.exportId(), ExportFailure.STORAGE));
        } finally {
            progress.remove(export.exportId());
        }
    }

    private boolean isWanted(ExportView export) {
        ExportView now = exports.one(export.exportId()).toFuture().join();
        return now != null && now.state() == ExportState.RUNNING && isSame(now, export);
    }

    private void end(ExportView export, ExportCommand command) {
        CommandId commandId = CommandId.random();
        commands.sendAndWait(new GenericCommandMessage<>(command).withMetaData(CommandMetaData.of(ACTOR, commandId)));
        ended = export;
    }

    private void release() {
        try {
            directory.release();
        } catch (IOException failure) {
            LOG.warn("the directory of exports cannot be released", failure);
        }
    }
}
