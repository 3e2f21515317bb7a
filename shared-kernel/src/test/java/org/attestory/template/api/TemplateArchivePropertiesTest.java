package org.attestory.template.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.attestory.template.api.TemplateArchive.Opened;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is handed in as an archive, the answer is its content or a list of faults. */
class TemplateArchivePropertiesTest {

    private static final byte[] ARCHIVE = TemplateArchive.write(
            JsonMapper.shared().createObjectNode(),
            Map.of("images/a.svg", "<svg/>".repeat(20).getBytes(StandardCharsets.UTF_8), "images/b.png", new byte[3]));

    @Property(tries = 2000)
    void aChangedArchiveIsTheSameOrRefused(
            @ForAll @IntRange(min = 0, max = 2000) int place,
            @ForAll byte value,
            @ForAll @Size(max = 6) byte[] behind) {
        byte[] changed = ARCHIVE.clone();
        changed[place % changed.length] = value;
        System.arraycopy(behind, 0, changed, place % (changed.length - 6), behind.length);

        Opened opened = TemplateArchive.open(changed);

        if (opened.faults().isEmpty()) {
            assertThat(opened.files().get("images/b.png")).isEqualTo(new byte[3]);
        } else {
            assertThat(opened.files()).isEmpty();
        }
    }

    @Property(tries = 500)
    void aShortenedArchiveIsRefused(@ForAll @IntRange(min = 0, max = 5000) int length) {
        byte[] shortened = Arrays.copyOf(ARCHIVE, length % ARCHIVE.length);

        assertThat(TemplateArchive.open(shortened).faults()).isNotEmpty();
    }

    @Property(tries = 500)
    void anyBytesGetAnAnswer(@ForAll byte[] bytes) {
        assertThat(TemplateArchive.open(bytes).faults()).isNotEmpty();
    }
}
