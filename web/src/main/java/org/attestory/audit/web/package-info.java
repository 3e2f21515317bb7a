/** The auditors' room: every recorded fact about a certificate, and its state at any moment, rebuilt by replay. */
@NullMarked
package org.attestory.audit.web;

import org.jspecify.annotations.NullMarked;
