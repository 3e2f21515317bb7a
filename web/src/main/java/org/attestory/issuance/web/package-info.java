/** A learner's certificates and the files of a certificate. */
@NullMarked
package org.attestory.issuance.web;

import org.jspecify.annotations.NullMarked;
