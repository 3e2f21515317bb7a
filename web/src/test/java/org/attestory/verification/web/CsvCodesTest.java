package org.attestory.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestory.pages.LearnerFixtures;
import org.junit.jupiter.api.Test;

class CsvCodesTest {

    private static final String CODE = LearnerFixtures.CODE.grouped();

    @Test
    void areOnLinesOfTheirOwn() {
        assertThat(CsvCodes.in(CODE + "\nabc\r\n\r\n " + CODE + " \r", 10))
                .containsExactly(CODE, "abc", " " + CODE + " ");
        assertThat(CsvCodes.in("", 10)).isEmpty();
        assertThat(CsvCodes.in("\n \n", 10)).isEmpty();
    }

    @Test
    void areInTheColumnThatTheHeaderNames() {
        assertThat(CsvCodes.in("\ufeffName,Code\nAda,x1\nZo\u00eb,x2", 10)).containsExactly("x1", "x2");
        assertThat(CsvCodes.in("code\nx1", 10)).containsExactly("x1");
        assertThat(CsvCodes.in("id;verification_code\n1;x1", 10)).containsExactly("x1");
        assertThat(CsvCodes.in("id\tCode de v\u00e9rification\n1\tx1", 10)).containsExactly("x1");
    }

    @Test
    void areInTheFirstColumnThatHoldsOne() {
        assertThat(CsvCodes.in("Ada," + CODE + "\nZo\u00eb,mistyped", 10)).containsExactly(CODE, "mistyped");
    }

    @Test
    void mayBeQuoted() {
        assertThat(CsvCodes.in("name,code\n\"Lovelace, Ada\",\"x\"\"1\"\n\"two\nlines\",x2", 10))
                .containsExactly("x\"1", "x2");
        assertThat(CsvCodes.in("\"never closed", 10)).containsExactly("never closed");
    }

    @Test
    void areMissingWhereTheRowIsShort() {
        assertThat(CsvCodes.in("name,code\nAda\nZo\u00eb,x2", 10)).containsExactly("", "x2");
    }

    @Test
    void areCountedOneBeyondTheLimit() {
        assertThat(CsvCodes.in("code\n" + "x\n".repeat(50), 10)).hasSize(11);
        assertThat(CsvCodes.in("x\n".repeat(50), 10)).hasSize(11);
        assertThat(CsvCodes.in("code\n" + "x\n".repeat(10), 10)).hasSize(10);
    }
}
