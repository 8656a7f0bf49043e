package no.forankring.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong with a file. */
public final class Conformance {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** Each clause of PDF/UA-1 that {@code file} breaks, once; none where it conforms. */
  public static List<String> faultsAgainstUa1(byte[] file) throws IOException {
    return faults(file, PDFAFlavour.PDFUA_1);
  }

  /** Each clause of PDF/A-2a that {@code file} breaks, once; none where it conforms. */
  public static List<String> faultsAgainstA2a(byte[] file) throws IOException {
    return faults(file, PDFAFlavour.PDFA_2_A);
  }

  private static List<String> faults(byte[] file, PDFAFlavour flavour) throws IOException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      TreeSet<String> faults = new TreeSet<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          faults.add(
              assertion.getRuleId().getClause()
                  + "-"
                  + assertion.getRuleId().getTestNumber()
                  + " "
                  + assertion.getMessage()
                  + " at "
                  + assertion.getLocation().getContext());
        }
      }
      if (faults.isEmpty() && !result.isCompliant()) {
        throw new IllegalStateException("not compliant, and no clause named");
      }
      return List.copyOf(faults);
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new IOException(e);
    }
  }
}
