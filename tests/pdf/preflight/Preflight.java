// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.File;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

/** Says of each file what keeps it from being PDF/A-1b (ISO 19005-1), one fault a line; exits with 1 where there is any. */
public class Preflight {
    public static void main(String[] files) throws Exception {
        boolean valid = true;
        for (String file : files) {
            for (ValidationResult.ValidationError error : check(file).getErrorsList()) {
                valid = false;
                System.out.println(new File(file).getName() + ": " + error.getErrorCode() + " " + error.getDetails());
            }
        }
        System.exit(valid ? 0 : 1);
    }

    private static ValidationResult check(String file) throws Exception {
        PreflightParser parser = new PreflightParser(new File(file));
        try {
            parser.parse();
        } catch (SyntaxValidationException broken) {
            return broken.getResult();
        }
        try (PreflightDocument document = parser.getPreflightDocument()) {
            document.validate();
            return document.getResult();
        }
    }
}
