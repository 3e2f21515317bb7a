package org.attestory.eventstore.personal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attestory.personal.api.DataSubject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of wrapped keys. */
class SubjectKeyTable {

    private final JdbcTemplate jdbc;

    SubjectKeyTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One person's entry.
     *
     * @param number in the order in which entries were made
     * @param wrapped null once destroyed
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed from the row to the master key, never compared.
    record Row(DataSubject subject, long number, byte @Nullable [] wrapped) {}

    /** The entry of that person, if there is one, and behind it the entries made next. */
    List<Row> findWithNext(DataSubject subject, int limit) {
        return jdbc.query("""
                select subject, number, wrapped_key from subject_key
                where number >= (select number from subject_key where subject = ?)
                order by number limit ?""", (row, n) -> entry(row), subject.value(), limit);
    }

    /** For each of those persons their entry, if there is one. */
    List<List<Row>> find(List<DataSubject> subjects) {
        Map<DataSubject, List<Row>> found = jdbc
                .query(
                        "select subject, number, wrapped_key from subject_key where subject = any (?)",
                        (row, n) -> entry(row),
                        (Object) subjects.stream().map(DataSubject::value).toArray(String[]::new))
                .stream()
                .collect(Collectors.groupingBy(Row::subject));
        return subjects.stream()
                .map(subject -> found.getOrDefault(subject, List.of()))
                .toList();
    }

    /** Enters the person, unless somebody else did: the entry that counts is returned. */
    Row create(DataSubject subject, byte[] wrapped) {
        return jdbc.query("""
                        insert into subject_key (subject, wrapped_key) values (?, ?)
                        on conflict (subject) do update set subject = excluded.subject
                        returning subject, number, wrapped_key""", (row, n) -> entry(row), subject.value(), wrapped).getFirst();
    }

    void destroy(DataSubject subject) {
        jdbc.update("""
                insert into subject_key (subject, destroyed_at) values (?, now())
                on conflict (subject) do update set wrapped_key = null, destroyed_at = now()
                where subject_key.destroyed_at is null""", subject.value());
    }

    /** Some entry that is not destroyed, if there is any. */
    List<Row> findAnyLive() {
        return jdbc.query(
                "select subject, number, wrapped_key from subject_key where wrapped_key is not null limit 1",
                (row, n) -> entry(row));
    }

    private static Row entry(ResultSet row) throws SQLException {
        return new Row(new DataSubject(row.getString(1)), row.getLong(2), row.getBytes(3));
    }
}
