/** The registrars' desk: finding certificates and deciding about them. */
@NullMarked
package org.attestory.registry.web;

import org.jspecify.annotations.NullMarked;
