package org.attestory.approval.web;

/** What an instructor did a moment ago, as the next page says it. */
enum Outcome {
    APPROVED,
    DECLINED
}
