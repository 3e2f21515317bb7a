/** What all pages share: layout, preferences, language, formats, security headers, error pages. */
@NullMarked
package org.attestory.appearance.web;

import org.jspecify.annotations.NullMarked;
