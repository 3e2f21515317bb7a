package org.attestory;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The command side alone, for tests. */
@SpringBootApplication
public class CommandSideApplication {}
