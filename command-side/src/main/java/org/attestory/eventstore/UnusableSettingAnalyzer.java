package org.attestory.eventstore;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows an unusable setting as one sentence in place of a stack trace. */
class UnusableSettingAnalyzer extends AbstractFailureAnalyzer<UnusableSettingException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableSettingException cause) {
        return new FailureAnalysis(cause.getMessage(), null, failure);
    }
}
