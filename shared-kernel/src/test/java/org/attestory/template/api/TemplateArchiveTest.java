package org.attestory.template.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attestory.kernel.Refusal;
import org.attestory.template.api.TemplateArchive.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An archive is opened if it is exactly what was written; everything else is refused by name. */
class TemplateArchiveTest {

    private static final JsonNode TEMPLATE = JsonMapper.shared().readTree("{\"title\":\"Ours\"}");
    private static final Map<String, byte[]> FILES =
            Map.of("images/logo.svg", bytes("<svg/>"), "expert/page.xhtml", bytes("<p>{{holder}}</p>"));

    @Test
    void readsWhatItWrites() {
        Opened opened = TemplateArchive.open(TemplateArchive.write(TEMPLATE, FILES));

        assertThat(opened.faults()).isEmpty();
        assertThat(opened.template()).isEqualTo(TEMPLATE);
        assertThat(opened.files()).containsOnlyKeys("images/logo.svg", "expert/page.xhtml");
        assertThat(opened.files().get("images/logo.svg")).isEqualTo(bytes("<svg/>"));
        assertThat(TemplateArchive.write(TEMPLATE, FILES)).isEqualTo(TemplateArchive.write(TEMPLATE, FILES));
    }

    @Test
    void readsWhatOtherToolsPackAgain() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("images/", new byte[0]);
        files.putAll(FILES);
        files.put("manifest.json", ArchiveManifest.write(TEMPLATE, new TreeMap<>(FILES)));

        assertThat(TemplateArchive.open(zip(files)).faults()).isEmpty();
    }

    @Test
    void writesNothingThatItWouldNotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemplateArchive.write(TEMPLATE, Map.of("../a.svg", new byte[0])));
    }

    @ParameterizedTest
    @CsvSource({
        "../images/a.png,archive-path",
        "images/../../a.png,archive-path",
        "/etc/passwd,archive-path",
        "C:/a.png,archive-path",
        "images\\a.png,archive-path",
        "images/./a.png,archive-path",
        "images/a\u0000.png,archive-path",
        "images/\u00e9.png,archive-path",
        "readme.txt,archive-unknown-file",
        "images/a.gif,archive-unknown-file",
        "images/a/b.png,archive-unknown-file",
        "template.xhtml,archive-unknown-file",
        "Manifest.json,archive-twice",
        "more.zip,archive-nested",
        "images/a.jar,archive-nested"
    })
    void refusesNames(String name, String code) throws IOException {
        Map<String, byte[]> files = packed();
        files.put(name, bytes("x"));

        assertThat(codes(zip(files))).contains("template." + code);
    }

    @Test
    void refusesHugeNames() throws IOException {
        Map<String, byte[]> files = packed();
        files.put("images/" + "a".repeat(60_000) + ".png", bytes("x"));

        assertThat(TemplateArchive.open(zip(files)).faults())
                .anySatisfy(fault -> assertThat(fault.arguments().get("file")).hasSizeLessThan(70));
    }

    @Test
    void refusesArchivesUnderOtherNames() throws IOException {
        Map<String, byte[]> files = packed();
        files.put("images/a.png", zip(Map.of("b", bytes("c"))));

        assertThat(codes(zip(files))).contains("template.archive-nested");
    }

    @Test
    void refusesBombs() throws IOException {
        Map<String, byte[]> files = packed();
        files.put("images/a.png", new byte[1 << 20]);

        assertThat(codes(zip(files))).contains("template.archive-bomb");
    }

    @Test
    void refusesTooMuchInAll() throws IOException {
        Map<String, byte[]> files = packed();
        Random random = new Random(1);
        for (int i = 0; i < 16; i++) {
            byte[] content = new byte[600_000];
            for (int j = 0; j < content.length; j++) {
                content[j] = (byte) random.nextInt(2);
            }
            files.put("images/a" + i + ".png", content);
        }

        assertThat(codes(zip(files))).contains("template.archive-too-large");
        assertThat(codes(new byte[TemplateArchive.MOST_BYTES + 1])).containsExactly("template.archive-too-large");
    }

    @Test
    void refusesTooManyFiles() throws IOException {
        Map<String, byte[]> files = packed();
        for (int i = 0; i < 32; i++) {
            files.put("images/a" + i + ".png", bytes("x"));
        }

        assertThat(codes(zip(files))).containsExactly("template.archive-too-large");
    }

    @Test
    void comparesWithTheManifest() throws IOException {
        Map<String, byte[]> files = packed();
        files.put("images/logo.svg", bytes("<svg></svg>"));
        files.put("images/more.svg", bytes("<svg/>"));
        files.remove("expert/page.xhtml");

        assertThat(TemplateArchive.open(zip(files)).faults())
                .extracting(Refusal::code, fault -> fault.arguments().get("file"))
                .containsExactly(
                        tuple("template.archive-changed", "images/logo.svg"),
                        tuple("template.archive-not-listed", "images/more.svg"),
                        tuple("template.archive-missing", "expert/page.xhtml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"format\":\"other\",\"version\":1}",
                "{\"format\":\"attestory-template\",\"version\":2,\"template\":{},\"files\":[]}",
                "{\"format\":\"attestory-template\",\"version\":1,\"template\":{}}",
                "{\"format\":\"attestory-template\",\"version\":1,\"template\":1,\"files\":[]}",
                "{\"format\":\"attestory-template\",\"format\":\"attestory-template\",\"version\":1}"
            })
    void refusesOtherManifests(String manifest) throws IOException {
        assertThat(codes(zip(Map.of("manifest.json", bytes(manifest)))))
                .hasSize(1)
                .allMatch(code -> code.matches("template\\.archive-(manifest|format)"));
        assertThat(codes(zip(Map.of("images/a.png", bytes("x"))))).containsExactly("template.archive-manifest");
    }

    @Test
    void refusesTheSameNameTwice() throws IOException {
        byte[] zip = TemplateArchive.write(TEMPLATE, Map.of("images/a.svg", bytes("1"), "images/b.svg", bytes("2")));

        assertThat(codes(replaced(zip, "images/b.svg", "images/A.svg"))).contains("template.archive-twice");
    }

    @Test
    void refusesWhatTheDirectoryAndTheFileSayDifferently() {
        byte[] zip = TemplateArchive.write(TEMPLATE, FILES);
        int first = indexOf(zip, "images/logo.svg", 0);
        byte[] renamed = zip.clone();
        renamed[first] = 'j';

        assertThat(codes(renamed)).contains("template.archive-damaged");
    }

    @Test
    void refusesEncryptedLinkedAndOddlyPackedFiles() {
        assertThat(codes(centrally(8, 1))).contains("template.archive-encrypted");
        assertThat(codes(centrally(10, 12))).contains("template.archive-method");
        assertThat(codes(centrally(40, 0xa1ff))).contains("template.archive-link");
        assertThat(codes(centrally(26, 0x7fff))).contains("template.archive-bomb");
        assertThat(codes(centrally(22, 0xffff))).contains("template.archive-damaged");
    }

    @Test
    void refusesWhatIsInFrontBetweenOrBehind() {
        byte[] zip = TemplateArchive.write(TEMPLATE, FILES);

        assertThat(codes(Arrays.copyOf(zip, zip.length + 1))).containsExactly("template.archive-not-an-archive");
        assertThat(codes(Arrays.copyOf(zip, zip.length - 1))).containsExactly("template.archive-not-an-archive");
        assertThat(codes(new byte[0])).containsExactly("template.archive-not-an-archive");
        assertThat(codes(bytes("MZ" + "x".repeat(100)))).containsExactly("template.archive-not-an-archive");
        byte[] shifted = new byte[zip.length + 4];
        System.arraycopy(zip, 0, shifted, 4, zip.length);
        assertThat(codes(shifted)).containsExactly("template.archive-not-an-archive");
    }

    @Test
    void refusesContentThatIsNotWhatItSays() throws IOException {
        byte[] zip = zip(packed());
        zip[indexOf(zip, "{{holder}}", 0)] = '[';

        assertThat(codes(zip)).contains("template.archive-damaged");
    }

    /** An archive with two bytes of the first entry of its directory changed. */
    private static byte[] centrally(int offset, int value) {
        byte[] zip = TemplateArchive.write(TEMPLATE, FILES);
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(zip.length - 6);
        buffer.putShort(directory + offset, (short) value);
        return zip;
    }

    private static Map<String, byte[]> packed() {
        Map<String, byte[]> files = new LinkedHashMap<>(new TreeMap<>(FILES));
        files.put("manifest.json", ArchiveManifest.write(TEMPLATE, new TreeMap<>(FILES)));
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(written, StandardCharsets.ISO_8859_1)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                if (file.getKey().endsWith("xhtml") || file.getKey().endsWith("/")) {
                    CRC32 checksum = new CRC32();
                    checksum.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(checksum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return written.toByteArray();
    }

    private static List<String> codes(byte[] zip) {
        Opened opened = TemplateArchive.open(zip);
        assertThat(opened.template()).isNull();
        assertThat(opened.files()).isEmpty();
        return opened.faults().stream().map(Refusal::code).toList();
    }

    private static byte[] replaced(byte[] zip, String name, String by) {
        byte[] changed = zip.clone();
        for (int at = indexOf(changed, name, 0); at >= 0; at = indexOf(changed, name, at)) {
            System.arraycopy(bytes(by), 0, changed, at, by.length());
        }
        return changed;
    }

    private static int indexOf(byte[] zip, String name, int from) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf(name, from);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
