/** The activities of a learning path: lessons, videos and quizzes. */
@NullMarked
package org.attestory.assessment.web;

import org.jspecify.annotations.NullMarked;
