package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.gouji.layout.Layout;
import org.gouji.layout.SampleReport;
import org.gouji.standard.CellId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** JUnit XML: read by a parser, and against a schema of what CI servers take. */
class CheckJunitTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Element suites(Run run) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(CheckJunitTest.class.getResource("junit.xsd")))
                .newValidator()
                .validate(new DOMSource(document));
        return document.getDocumentElement();
    }

    private static Element child(Element parent, String name, int index) {
        return (Element) parent.getElementsByTagName(name).item(index);
    }

    @Test
    void aFindingFailsFromTheSeverityThatFails() throws Exception {
        Element suites = suites(Run.of("check", "--format", "junit", "-").reading(Samples.wrong()));
        Element suite = child(suites, "testsuite", 0);
        assertThat(suite.getAttribute("tests")).isEqualTo("1");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element failure = child(suite, "failure", 0);
        assertThat(failure.getAttribute("type")).isEqualTo("total-mismatch");
        assertThat(failure.getAttribute("message")).contains("应为 " + Samples.rightTotal());
        assertThat(failure.getTextContent()).matches("(?s)-:\\d+:\\d+ 错误 total-mismatch\n.*");
        assertThat(child(suite, "testcase", 0).getAttribute("name")).startsWith("total-mismatch: 表三");
        Element passing = suites(
                Run.of("check", "--fail-on", "never", "--format", "junit", "-").reading(Samples.wrong()));
        assertThat(child(passing, "testsuite", 0).getAttribute("failures")).isEqualTo("0");
        assertThat(child(passing, "system-out", 0).getTextContent()).contains("total-mismatch");
    }

    @Test
    void aCleanReportIsACaseThatPassed() throws Exception {
        Path file = Samples.write(folder.resolve("区/a.b.gouji"), Samples.clean());
        Element suites = suites(Run.of("check", "--format", "junit", file));
        assertThat(child(suites, "testsuite", 0).getAttribute("tests")).isEqualTo("1");
        assertThat(child(suites, "testsuite", 0).getAttribute("file")).isEqualTo(file.toString());
        assertThat(child(suites, "testcase", 0).getAttribute("classname")).endsWith(".区.a_b_gouji");
        assertThat(suites.getElementsByTagName("failure").getLength()).isZero();
    }

    @Test
    void whatCannotBeReadIsAnError() throws Exception {
        Element suites = suites(Run.of("check", "--format", "junit", "no & such <file>.txt"));
        assertThat(child(suites, "testsuite", 0).getAttribute("errors")).isEqualTo("1");
        assertThat(child(suites, "error", 0).getAttribute("message")).isEqualTo("没有这个文件或文件夹");
        assertThat(child(suites, "error", 0).getTextContent()).isEqualTo("no & such <file>.txt");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() throws Exception {
        SampleReport hostile =
                Samples.report().with("disclosure", new CellId("licence", "decisions"), "2\u0001\uFFFE\uD800<件>&]]>\"");
        Element suites = suites(Run.of("check", "--format", "junit", "-").reading(Layout.TABS.write(hostile)));
        assertThat(child(suites, "failure", 0).getAttribute("message")).contains("<件>&]]>\"");
    }
}
