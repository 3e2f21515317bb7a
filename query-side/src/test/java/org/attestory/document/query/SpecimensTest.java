package org.attestory.document.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writes specimens to {@code target/specimens}, for looking at. */
class SpecimensTest {

    private static final Path FOLDER = Path.of("target", "specimens");

    @Test
    void writesOneOfEachKind() throws IOException {
        Files.createDirectories(FOLDER);
        Map<String, Specimens> specimens = new LinkedHashMap<>();
        specimens.put("ordinary", Specimens.certificate());
        specimens.put(
                "french",
                Specimens.certificate()
                        .inFrench()
                        .heldBy("\u00c9lo\u00efse Fran\u00e7oise d\u2019\u0152uvrard-L\u00ebwenstein"));
        specimens.put(
                "bare", Specimens.certificate().bare().signedBy(1, "Al", "Dean").heldBy("Bo"));
        specimens.put(
                "longest",
                Specimens.certificate()
                        .heldBy("Maximiliana Alexandrina ".repeat(5).strip())
                        .titled("Advanced methods of verification, certification and accreditation "
                                .repeat(5)
                                .substring(0, 300)
                                .strip())
                        .by(
                                "The International Federated University of Applied Sciences, Arts and Letters",
                                "Saint-Germain-en-Laye")
                        .signedBy(
                                4,
                                "Professor Dr. Maximilian Featherstonehaugh",
                                "Vice-President for Academic Affairs and Continuing Education"));
        specimens.put(
                "greek",
                Specimens.certificate()
                        .heldBy(
                                "\u0395\u03bb\u03ad\u03bd\u03b7 \u03a0\u03b1\u03c0\u03b1\u03b4\u03bf\u03c0\u03bf\u03cd\u03bb\u03bf\u03c5")
                        .signedBy(3, "Nguy\u1ec5n Th\u1ecb Ph\u01b0\u01a1ng", "Rector"));
        specimens.put(
                "cyrillic",
                Specimens.certificate()
                        .heldBy(
                                "\u0421\u043e\u0444\u044c\u044f \u041a\u043e\u0432\u0430\u043b\u0435\u0432\u0441\u043a\u0430\u044f")
                        .certifying(List.of()));
        specimens.put(
                "unbroken",
                Specimens.certificate()
                        .heldBy("W".repeat(120))
                        .titled("M".repeat(300))
                        .signedBy(4, "Featherstonehaugh-Cholmondeley", "Dean"));
        for (Map.Entry<String, Specimens> specimen : specimens.entrySet()) {
            byte[] pdf = Specimens.draw(specimen.getValue());
            Files.write(FOLDER.resolve(specimen.getKey() + ".pdf"), pdf);
            Files.write(FOLDER.resolve(specimen.getKey() + ".png"), PagePicture.of(pdf));
        }
        assertThat(FOLDER).isNotEmptyDirectory();
    }
}
