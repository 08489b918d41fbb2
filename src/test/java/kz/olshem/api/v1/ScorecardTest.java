package kz.olshem.api.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import kz.olshem.api.Asking;
import kz.olshem.api.OnAPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnAPort
class ScorecardTest {

    @LocalServerPort
    private int port;

    private Asking asking;

    @BeforeEach
    void findThePort() {
        asking = new Asking(port);
    }

    @Test
    void almaty_and_the_latest_release_are_the_default() throws Exception {
        assertThat(asking.text("/api/v1/scorecard"))
                .isEqualTo(asking.text("/api/v1/scorecard?territory=KZ-75&release=3"));
    }

    @Test
    void every_indicator_has_its_score() throws Exception {
        assertThat(asking.json("/api/v1/scorecard").get("scores").size()).isEqualTo(101);
    }

    /** 2,547,857 of 2,200,000 due in 2025, from 2,069,933 in 2024. */
    @Test
    void investment_of_2025_met_its_target() throws Exception {
        JsonNode score = score("fixed-capital-investment");

        assertThat(score.toString()).isEqualTo("""
                        {"indicator":"fixed-capital-investment","direction":"%s","status":"MET","reason":null,\
                        "period":"2025","value":2547857,"baseline":2069933,"target":2200000,"expected":2200000,\
                        "gap":347857,"progress":%s,"timeGone":1,"growth":%s,"growthUnit":"relative",\
                        "travel":%s,"travelRate":%s,"travelUnit":%s,"rank":%s,"rankOf":%s}""".formatted(
                        score.get("direction").asString(),
                        quotient("477924", "130067"),
                        quotient("477924", "2069933"),
                        score.get("travel"),
                        score.get("travelRate"),
                        score.get("travelUnit"),
                        score.get("rank"),
                        score.get("rankOf")));
    }

    /** One of six years gone: 31,294,466.7 + (70,000,000 − 31,294,466.7)/6 = 37,745,388.916…; 15 % of the way is 5.8 million. */
    @Test
    void output_of_2025_is_near_enough_to_its_path() throws Exception {
        JsonNode score = score("gross-regional-product");

        assertThat(score.get("status").asString()).isEqualTo("ON_TRACK");
        assertThat(score.get("timeGone").decimalValue()).isEqualByComparingTo(quotient("1", "6"));
        assertThat(score.get("expected").decimalValue()).isEqualByComparingTo("37745388.91666667");
        assertThat(score.get("gap").decimalValue()).isEqualByComparingTo("-1549628.016666667");
        assertThat(score.get("progress").decimalValue()).isEqualByComparingTo(quotient("4901294.2", "38705533.3"));
        assertThat(score.get("growth").decimalValue()).isEqualByComparingTo(quotient("4901294.2", "31294466.7"));
    }

    /** 104.9 where 106.4 was due; the target lies below its baseline of 107.6, so there is no way to be along. */
    @Test
    void the_volume_index_of_2025_missed_its_floor() throws Exception {
        JsonNode score = score("grp-volume-index");

        assertThat(score.get("status").asString()).isEqualTo("MISSED");
        assertThat(score.get("gap").decimalValue()).isEqualByComparingTo("-1.5");
        assertThat(score.get("progress").isNull()).isTrue();
        assertThat(score.get("growth").decimalValue()).isEqualByComparingTo("-2.7");
        assertThat(score.get("growthUnit").asString()).isEqualTo("points");
    }

    @Test
    void a_neutral_indicator_has_neither_a_status_nor_a_reason() throws Exception {
        JsonNode neutral = asking.json("/api/v1/indicators")
                .get("indicators")
                .valueStream()
                .filter(indicator -> indicator.get("polarity").asString().equals("info"))
                .findFirst()
                .orElseThrow();
        JsonNode score = score(neutral.get("code").asString());

        assertThat(score.get("status").isNull() && score.get("reason").isNull()).isTrue();
    }

    @Test
    void what_is_not_known_is_null_and_not_left_out() throws Exception {
        assertThat(asking.json("/api/v1/scorecard?territory=almaty-medeu")
                        .get("scores")
                        .valueStream())
                .allSatisfy(score -> assertThat(score.size()).isEqualTo(19));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KZ", "KZ-75", "KZ-71", "KZ-79"})
    void numbers_are_never_text_and_never_in_powers_of_ten(String territory) throws Exception {
        assertThat(asking.text("/api/v1/scorecard?territory=" + territory))
                .doesNotContainPattern(
                        "\"(value|baseline|target|expected|gap|progress|timeGone|growth|travelRate)\":(\"|-?[0-9.]+[eE])");
    }

    @Test
    void a_line_of_csv_says_where_and_as_of_when() throws Exception {
        assertThat(asking.text("/api/v1/scorecard", "Accept", "text/csv"))
                .startsWith("release,territory,indicator,direction,status,reason,period,value,baseline,target,expected,"
                        + "gap,progress,timeGone,growth,growthUnit,travel,travelRate,travelUnit,rank,rankOf\r\n3,KZ-75,pm25-annual-mean,ecology,"
                        + "NOT_ASSESSABLE,NO_TARGET,2025,31.2,");
    }

    private JsonNode score(String indicator) throws Exception {
        return asking.json("/api/v1/scorecard")
                .get("scores")
                .valueStream()
                .filter(score -> score.get("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static String quotient(String numerator, String denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
                .toPlainString();
    }
}
