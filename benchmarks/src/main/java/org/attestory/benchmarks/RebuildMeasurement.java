package org.attestory.benchmarks;

import java.util.List;
import java.util.Locale;
import org.attestory.readmodel.query.Projections;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How many events per second a projection is rebuilt from, against PostgreSQL making the same rows by itself. */
@Component
@Order(4)
class RebuildMeasurement implements Measurement {

    private static final double TARGET = 0.5;
    private static final int ROUNDS = 2;

    /** The same rows in the same columns and indexes, but for the personal text, which SQL cannot unseal. */
    private static final String IN_SQL = """
            insert into benchmark.certificate (certificate_id, code, number, learner_id, program_id, holder_name, note, search_text, decision,
                                               issued_at, valid_from, valid_until, document)
            select issued.event ->> 'certificateId',
                   issued.event ->> 'code',
                   issued.event #>> '{content,number}',
                   issued.event ->> 'learnerId',
                   issued.event #>> '{content,programId}',
                   issued.event #>> '{content,holderName,ct}',
                   revoked.event #>> '{note,ct}',
                   lower(left(issued.event #>> '{content,holderName,ct}', 20) || E'\\n' || (issued.event #>> '{content,title}')),
                   case when revoked.event is not null then 'REVOKED' end,
                   (issued.event #>> '{content,issuedAt}')::timestamptz,
                   (issued.event #>> '{content,validFrom}')::timestamptz,
                   (issued.event #>> '{content,validUntil}')::timestamptz,
                   json_build_object(
                       'certificateId', issued.event -> 'certificateId',
                       'code', issued.event -> 'code',
                       'learnerId', issued.event -> 'learnerId',
                       'content', (issued.event -> 'content') #- '{holderName,ct}',
                       'revokedAt', revoked.time_stamp,
                       'revocationReason', revoked.event -> 'reason')
            from (select convert_from(payload, 'UTF8')::jsonb as event
                  from event_store.domain_event_entry where payload_type = 'attestory.CertificateIssued') issued
            left join (select aggregate_identifier, time_stamp, convert_from(payload, 'UTF8')::jsonb as event
                       from event_store.domain_event_entry where payload_type = 'attestory.CertificateRevoked') revoked
                   on revoked.aggregate_identifier = issued.event ->> 'certificateId'""";

    private final Scale scale;
    private final World world;
    private final Views views;
    private final History history;
    private final Projections projections;
    private final JdbcTemplate database;

    RebuildMeasurement(
            Scale scale, World world, Views views, History history, Projections projections, JdbcTemplate database) {
        this.scale = scale;
        this.world = world;
        this.views = views;
        this.history = history;
        this.projections = projections;
        this.database = database;
    }

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public List<Line> measure() throws Exception {
        projections.reset("certificate").block();
        views.withoutFollowers(() -> history.issue(scale.replayed(), world.contentOfOne()));
        views.stopPolicies();
        views.awaitAll();
        database.execute("""
                create schema if not exists benchmark;
                create table benchmark.certificate (like read_model.certificate including all)""");
        database.execute("vacuum analyze event_store.domain_event_entry");
        long events = number("""
                select count(*) from event_store.domain_event_entry
                where payload_type in ('attestory.CertificateIssued', 'attestory.CertificateRevoked')""");
        Rounds rounds = Rounds.alternate(ROUNDS, () -> events / secondsToRebuild(), () -> events / secondsInSql());
        if (number("select count(*) from benchmark.certificate") != views.certificates()) {
            throw new IllegalStateException("the two sides did not make the same rows");
        }
        return List.of(Line.share(
                String.format(Locale.ROOT, "rebuild of the certificates, %,d events", events),
                "events/s",
                rounds.figure(),
                rounds.ceiling(),
                TARGET));
    }

    private double secondsToRebuild() throws Exception {
        long start = System.nanoTime();
        projections.reset("certificate").block();
        views.awaitCertificates();
        return (System.nanoTime() - start) / 1e9;
    }

    private double secondsInSql() {
        database.execute("truncate benchmark.certificate");
        long start = System.nanoTime();
        database.update(IN_SQL);
        return (System.nanoTime() - start) / 1e9;
    }

    private long number(String query) {
        Long number = database.queryForObject(query, Long.class);
        return number == null ? -1 : number;
    }
}
