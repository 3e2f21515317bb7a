package org.attestory.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attestory.account.api.AccountId;
import org.attestory.account.api.EmailAddress;
import org.attestory.account.api.OpenAccount;
import org.attestory.account.api.Password;
import org.attestory.account.api.PersonName;
import org.attestory.enrolment.api.CompleteLesson;
import org.attestory.enrolment.api.Enrol;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.kernel.Actor;
import org.attestory.kernel.Role;

/** Somebody with a browser: logged in, on the page of a program, which follows its updates. */
final class Learner implements AutoCloseable {

    private static final String PAGE = "/learn/" + Course.SLUG;
    private static final String PASSWORD = "a password for measuring";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int PATIENCE_SECONDS = 10;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final BlockingQueue<Long> told = new LinkedBlockingQueue<>();
    private final AccountId account = AccountId.random();
    private final EnrolmentId enrolment = EnrolmentId.of(account, Course.ID);
    private final Sender sender;
    private final String address;
    private final InputStream updates;

    Learner(Sender sender, int port, int number) throws Exception {
        this.sender = sender;
        this.address = "http://127.0.0.1:" + port;
        String email = "learner." + number + "@example.org";
        sender.send(
                        new OpenAccount(
                                account,
                                new PersonName("Sacha Petit"),
                                new EmailAddress(email),
                                new Password(PASSWORD),
                                Set.of(Role.LEARNER),
                                "en"),
                        Sender.BENCHMARK)
                .get();
        sender.send(new Enrol(enrolment, account, Course.ID, "en"), actor()).get();
        logIn(email);
        awaitProgress(0);
        updates = browser.send(request(PAGE + "/updates").build(), HttpResponse.BodyHandlers.ofInputStream())
                .body();
        Thread.ofVirtual().start(this::listen);
        awaitTelling();
    }

    /** How long it took until the browser was told, and until it had the changed page, after the command was sent. */
    record Change(long told, long shown) {}

    Change complete(int lesson) throws Exception {
        told.clear();
        long sent = System.nanoTime();
        var handled = sender.send(new CompleteLesson(enrolment, Course.lesson(lesson)), actor());
        long arrived = awaitTelling();
        String page = get(PAGE);
        long shown = System.nanoTime();
        handled.get();
        if (!shows(page, lesson)) {
            throw new IllegalStateException("the page was told of a change that it does not show");
        }
        return new Change(arrived - sent, shown - sent);
    }

    @Override
    public void close() throws IOException {
        updates.close();
        browser.shutdownNow();
    }

    private Actor actor() {
        return new Actor(account.value(), Set.of(Role.LEARNER));
    }

    private void logIn(String email) throws Exception {
        Matcher token = TOKEN.matcher(get("/log-in"));
        if (!token.find()) {
            throw new IOException("no form token on the log-in page");
        }
        String form = Map.of("email", email, "password", PASSWORD, "_csrf", token.group(1)).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        int status = browser.send(
                        request("/log-in")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status / 100 != 3) {
            throw new IOException("the log-in was answered with " + status);
        }
    }

    private void awaitProgress(int lessons) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!shows(get(PAGE), lessons)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("the page did not show the enrolment");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static boolean shows(String page, int lessons) {
        return page.contains("value=\"" + lessons + "\" max=\"" + Course.LESSONS + "\"");
    }

    private long awaitTelling() throws Exception {
        Long at = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (at == null) {
            throw new TimeoutException("the page was not told of a change");
        }
        return at;
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(updates, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("event:changed")) {
                    told.add(System.nanoTime());
                }
            }
        } catch (IOException closed) {
            // The end of following: who still waits to be told runs out of patience.
            told.clear();
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept", "text/html, text/event-stream");
    }
}
