package org.attestory.integration.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestory.account.api.TokenScope;
import org.attestory.kernel.Role;
import org.attestory.pages.LearnerFixtures;
import org.attestory.pages.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is described is what there is, and the examples are what the schemas say. */
class OpenApiTest extends PageTest {

    /** Addresses that are for programs; pages are described by themselves. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile(
            "/api/.*|/certificates/.*|/\\.well-known/.*|/keys/.*|/status/.*|/verify/\\{[^}]*}.*|/schemas/.*");

    /** Answered by no controller. */
    private static final Set<String> OF_OTHERS = Set.of("GET /schemas/program-1.json");

    @Autowired
    private RequestMappingHandlerMapping mappings;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private JsonNode api = mapper.createObjectNode();

    @BeforeEach
    void read() {
        api = mapper.readTree(
                text(visitor().get("/api/openapi.json", "*/*").expectStatus().isOk()));
    }

    @Test
    void describesEveryAddressThatThereIsAndNoOther() {
        Set<String> described = api.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + plain(path.getKey())))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternsCondition().getPatterns().stream()
                        .map(pattern -> pattern.getPatternString())
                        .filter(path -> FOR_PROGRAMS.matcher(path).matches())
                        .flatMap(path -> methods(mapping.getMethodsCondition().getMethods())
                                .map(method -> method + " " + plain(path))))
                .collect(Collectors.toCollection(TreeSet::new));
        there.addAll(OF_OTHERS);

        assertThat(described).isEqualTo(there);
    }

    @Test
    void givesEveryOperationASummaryAnAnswerAndItsDoor() {
        operations().forEach(operation -> {
            assertThat(operation.path("summary").asString("")).isNotEmpty();
            assertThat(operation.path("operationId").asString("")).isNotEmpty();
            assertThat(operation.path("responses").propertyNames()).hasSizeGreaterThan(1);
            assertThat(operation.has("security")).isTrue();
        });
        assertThat(operations().map(operation -> operation.path("operationId").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void namesTheScopesThatThereAre() {
        Set<String> named = operations()
                .flatMap(operation -> operation.path("security").valueStream())
                .flatMap(need -> need.path("token").valueStream())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());

        assertThat(named)
                .isEqualTo(Stream.of(TokenScope.values())
                        .map(TokenScope::publicName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void leadsNowhereWrong() {
        List<String> wrong = api.findValuesAsString("$ref").stream()
                .filter(reference -> api.at(reference.substring(1)).isMissingNode())
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void showsExamplesThatItsSchemasAccept() {
        List<String> refused = new ArrayList<>();
        int[] tried = {0};
        walk(api, holder -> {
            JsonNode schema = holder.path("schema");
            for (JsonNode example : examples(holder)) {
                tried[0]++;
                problems(schema, example).forEach(problem -> refused.add(example + ": " + problem));
            }
        });

        assertThat(refused).isEmpty();
        assertThat(tried[0]).isGreaterThan(25);
    }

    /** Schemas and descriptions are their own examples. */
    @Test
    void showsAnExampleOfEveryAnswerInJson() {
        List<String> without = new ArrayList<>();
        walk(
                api,
                holder -> holder.path("content").properties().forEach(form -> {
                    boolean itself = form.getValue()
                            .path("schema")
                            .path("type")
                            .asString("")
                            .equals("object");
                    if (form.getKey().contains("json")
                            && !itself
                            && examples(form.getValue()).isEmpty()) {
                        without.add(holder.path("description").asString("") + " " + form.getKey());
                    }
                }));

        assertThat(without).isEmpty();
    }

    @Test
    void saysWhatIsReallyAnswered() {
        String code = LearnerFixtures.CODE.value();
        assertFits("Verification", text(visitor().get("/verify/" + code, "application/json")));
        assertFits("Verification", text(visitor().get("/verify/revoked", "application/json")));
        assertFits("Verification", text(visitor().get("/verify/mistyped", "application/json")));
        assertFits("Problem", text(visitor().get("/certificates/" + code + ".json", "application/json")));
        Browser program = bearing(Set.of(TokenScope.values()), Role.ADMINISTRATOR);
        assertFits(
                "Account",
                text(program.call(HttpMethod.GET, "/api/v1/account", MediaType.APPLICATION_JSON, new byte[0])));
        byte[] codes = ("[\"" + code + "\",\"unknown\"]").getBytes(StandardCharsets.UTF_8);
        for (JsonNode result : mapper.readTree(text(program.call(
                HttpMethod.POST, "/api/v1/verifications?receipts=true", MediaType.APPLICATION_JSON, codes)))) {
            assertFits("Result", result.toString());
            assertFits("Verification", result.toString());
        }
    }

    @Test
    void isReadByPeopleToo() {
        String page = visitor().page("/api");

        assertThat(page).contains("/verify/{code}", "id=\"verifyBatch\"", "Needs a token");
        assertThat(page).doesNotContain("??", "$ref", "<script>");
        assertThat(visitor().cookie("preferences", "auto.medium.fr").page("/api"))
                .contains("Pour les d\u00e9veloppeurs", "Demande un jeton");
    }

    private Stream<JsonNode> operations() {
        return api.path("paths").valueStream().flatMap(JsonNode::valueStream);
    }

    private void assertFits(String schema, String json) {
        JsonNode reference = mapper.createObjectNode().put("$ref", "#/components/schemas/" + schema);
        assertThat(problems(reference, mapper.readTree(json))).as(json).isEmpty();
    }

    /** The schema with all components, so that its references lead somewhere. */
    private List<String> problems(JsonNode schema, JsonNode instance) {
        var whole = mapper.createObjectNode();
        whole.set("components", api.path("components"));
        whole.set("allOf", mapper.createArrayNode().add(schema));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
        return compiled.validate(instance.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private List<JsonNode> examples(JsonNode holder) {
        List<JsonNode> examples = new ArrayList<>();
        if (!holder.has("schema")) {
            return examples;
        }
        if (holder.has("example")) {
            examples.add(holder.get("example"));
        }
        for (Map.Entry<String, JsonNode> named : holder.path("examples").properties()) {
            JsonNode reference = named.getValue().path("$ref");
            JsonNode example = reference.isMissingNode()
                    ? named.getValue()
                    : api.at(reference.asString().substring(1));
            examples.add(example.path("value"));
        }
        return examples;
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(node);
        }
        node.forEach(child -> walk(child, visitor));
    }

    private static Stream<String> methods(Set<RequestMethod> methods) {
        return methods.stream().map(RequestMethod::name);
    }

    private static String plain(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
