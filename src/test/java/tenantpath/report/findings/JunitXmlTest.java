package tenantpath.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;

class JunitXmlTest {
  @Test
  void aFindingThatFailsTheRunIsAFailure() throws Exception {
    Document document = parsed(Outcomes.finding(Severity.ERROR, "public.orders", "No key."));
    Element testCase = element(document, "testcase");
    assertThat(testCase.getAttribute("classname")).isEqualTo("public.orders");
    assertThat(testCase.getAttribute("name")).startsWith("U01 Primary key");
    assertThat(testCase.getAttribute("line")).isEqualTo("42");
    Element failure = element(document, "failure");
    assertThat(failure.getAttribute("message")).isEqualTo("No key.");
    assertThat(failure.getTextContent())
        .isEqualTo("dump.sql:42:3: error: No key. [U01]\n    hint: Decide.");
    assertThat(element(document, "testsuites").getAttribute("failures")).isEqualTo("1");
  }

  @Test
  void aLighterFindingPasses() throws Exception {
    Document document = parsed(Outcomes.finding(Severity.WARNING, "public.orders", "No key."));
    assertThat(document.getElementsByTagName("failure").getLength()).isZero();
    assertThat(element(document, "system-out").getTextContent()).contains("No key.");
  }

  @Test
  void withoutFindingsOneCasePasses() throws Exception {
    assertThat(element(parsed(), "testcase").getAttribute("name")).isEqualTo("No findings");
  }

  @Test
  void aHostileNameIsText() throws Exception {
    Document document = parsed(Outcomes.hostile(), Outcomes.ofTheSchema());
    assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(2);
    assertThat(document.getElementsByTagName("b").getLength()).isZero();
    Node failure = element(document, "failure");
    assertThat(failure.getTextContent()).contains("<b>&\"']]>", "\\x00", "\\x1b");
  }

  private static Element element(Document document, String name) {
    return (Element) document.getElementsByTagName(name).item(0);
  }

  private static Document parsed(Finding... findings) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(JunitXml.of(Outcomes.of(findings)))));
  }
}
