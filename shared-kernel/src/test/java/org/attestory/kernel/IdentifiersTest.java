package org.attestory.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.attestory.account.api.AccountId;
import org.attestory.enrolment.api.EnrolmentId;
import org.attestory.issuance.api.CertificateId;
import org.attestory.program.api.ProgramId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private final AccountId ada = new AccountId("account-ada");
    private final ProgramId program = ProgramId.ofSlug("first-aid");

    @ParameterizedTest
    @ValueSource(
            strings = {"", "account", "account-", "account-A", "account-a b", "account--", "program-a", "account-\n"})
    void refusesAnotherKindOrForm(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountId(value));
    }

    @Test
    void derivesTheSameFromTheSame() {
        assertThat(EnrolmentId.of(ada, program)).isEqualTo(EnrolmentId.of(ada, program));
        assertThat(EnrolmentId.of(ada, program)).isNotEqualTo(EnrolmentId.of(new AccountId("account-bob"), program));
    }

    @Test
    void tellsTheCertificateOfAnEnrolmentFromItsSuccessors() {
        CertificateId first = CertificateId.forEnrolment(EnrolmentId.of(ada, program));

        assertThat(first).isEqualTo(CertificateId.forEnrolment(EnrolmentId.of(ada, program)));
        assertThat(first.successor()).isEqualTo(first.successor()).isNotEqualTo(first);
        assertThat(first.successor().successor()).isNotEqualTo(first.successor());
    }

    @Test
    void givesTheSlugBack() {
        assertThat(program.slug()).isEqualTo("first-aid");
    }
}
