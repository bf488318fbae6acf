package org.gouji.ide.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links of a line, each as its words and where they lead. */
class LinksTest {

    private static final References REFERENCES =
            References.of(Map.of("政府信息公开条例", "https://example.org/711", "国办函〔2020〕109号", "https://example.org/109"));

    private static List<String> links(String text) {
        return Links.of(text, REFERENCES).stream()
                .map(link -> link.range().of(text) + " → " + link.target())
                .toList();
    }

    private static List<String> words(String text) {
        return Links.of(text, REFERENCES).stream()
                .map(link -> link.range().of(text))
                .toList();
    }

    @Test
    void addressesInTheText() {
        assertThat(links("本报告在（http://www.example.gov.cn/gongkai/site_x/）和<https://example.cn/a?b=1>公布。见 http://a.cn."))
                .containsExactly(
                        "http://www.example.gov.cn/gongkai/site_x/ → http://www.example.gov.cn/gongkai/site_x/",
                        "https://example.cn/a?b=1 → https://example.cn/a?b=1",
                        "http://a.cn → http://a.cn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"国办函〔2020〕109号", "国办函[2020]109号", "国办函（2020）109号", "国办函【2020】109号"})
    void aDocumentByItsNumber(String number) {
        assertThat(links("按照" + number + "收取")).containsExactly(number + " → https://example.org/109");
    }

    @Test
    void anArticleOfTheRegulations() {
        assertThat(links("根据《中华人民共和国政府信息公开条例》第五十条编制"))
                .containsExactly(
                        "政府信息公开条例 → https://example.org/711",
                        "第五十条 → https://example.org/711#:~:text=%E7%AC%AC%E4%BA%94%E5%8D%81%E6%9D%A1");
        assertThat(words("按照《条例》第十九条、第二十条第（一）项和第二十一条公开")).containsExactly("第十九条", "第二十条", "第二十一条");
        assertThat(words("| 第二十条第（一）项 | | |\n第二十条第（五）项")).containsExactly("第二十条", "第二十条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"依据《保密法》第二十条", "根据《某省行政程序条例》第五十条", "第二十条", "《条例》第五十八条", "会议第二十条议程", "依据该办法第二十条第（一）项"})
    void anArticleOfSomethingElseIsLeftAlone(String text) {
        assertThat(links(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"国办公开办函〔2021〕30号", "国办公开办函〔2019〕60号", "国办函〔2020〕109号", "政府信息公开信息处理费管理办法"})
    void theNoticesThatReportsReferToCanBeOpened(String number) {
        assertThat(Links.of("按照" + number + "编制", References.KNOWN))
                .singleElement()
                .satisfies(
                        link -> assertThat(URI.create(link.target()).getHost()).endsWith(".gov.cn"));
    }

    @Test
    void everyKnownPageIsAnAddress() {
        assertThat(References.KNOWN.regulations()).isPresent();
        assertThat(References.KNOWN.documents())
                .allSatisfy(document ->
                        assertThat(URI.create(document.page()).getHost()).endsWith(".gov.cn"));
    }
}
