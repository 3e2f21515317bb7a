/** The public examination of files: the form, the answer as a page and as JSON, and the gate that bounds what is sent. */
@NullMarked
package org.attestory.examination.web;

import org.jspecify.annotations.NullMarked;
