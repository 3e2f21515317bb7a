package org.attestory.issuance.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestory.account.api.AccountId;
import org.attestory.document.api.Document;
import org.attestory.document.api.GetDocument;
import org.attestory.issuance.api.GetCertificate;
import org.attestory.kernel.Role;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.Test;

class CertificatePagesTest extends PageTest {

    private static final String CODE = LearnerFixtures.CODE.value();

    @Test
    void showsTheHolderTheirCertificate() {
        Browser holder = signedIn(Role.LEARNER);
        AccountId id = holder.account().accountId();
        sides.onQuery(
                GetCertificate.class,
                GetCertificate.Result.class,
                query -> new GetCertificate.Result(LearnerFixtures.certificate(id)));

        assertThat(holder.page("/learn/certificates/" + CODE))
                .contains("/certificates/" + CODE + ".png", CODE + ".pdf", "/verify/" + CODE)
                .contains(LearnerFixtures.CODE.grouped(), "20 November 2029");
    }

    @Test
    void isClosedToOtherLearners() {
        sides.onQuery(
                GetCertificate.class,
                GetCertificate.Result.class,
                query -> new GetCertificate.Result(LearnerFixtures.certificate(new AccountId("account-other"))));

        signedIn(Role.LEARNER).get("/learn/certificates/" + CODE).expectStatus().isNotFound();
    }

    @Test
    void servesTheFileToEverybodyUnderItsName() {
        document();

        visitor()
                .get("/certificates/" + CODE + ".pdf", "*/*")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/pdf")
                .expectHeader()
                .valueEquals("ETag", "\"tag-1\"")
                .expectHeader()
                .value(
                        "Content-Disposition",
                        value -> assertThat(value)
                                .startsWith("inline;")
                                .contains("filename*=UTF-8''Am%C3%A9lie%20Dubois.pdf"));
        visitor()
                .get("/certificates/" + CODE + ".png?download", "*/*")
                .expectHeader()
                .contentType("image/png")
                .expectHeader()
                .value("Content-Disposition", value -> assertThat(value).startsWith("attachment;"));
    }

    @Test
    void spareTheBytesOfAFileThatIsKnown() {
        document();

        visitor()
                .getIfChanged("/certificates/" + CODE + ".pdf", "\"tag-1\"")
                .expectStatus()
                .isNotModified();
    }

    @Test
    void haveNoFileForAnUnknownOrMistypedCode() {
        visitor().get("/certificates/" + CODE + ".pdf").expectStatus().isNotFound();
        visitor().get("/certificates/nonsense.pdf").expectStatus().isNotFound();
    }

    private void document() {
        sides.onQuery(
                GetDocument.class,
                GetDocument.Result.class,
                query -> new GetDocument.Result(new Document(
                        new byte[] {1, 2, 3},
                        "Am\u00e9lie Dubois." + query.format().extension(),
                        "tag-1")));
    }
}
