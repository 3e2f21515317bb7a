package org.attestory.integration.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.attestory.appearance.web.Markdown;
import tools.jackson.databind.JsonNode;

/**
 * One thing that programs may do, for people to read.
 *
 * @param description as HTML, empty if the summary says it all
 * @param scopes which the token needs; empty if none is needed
 * @param optional whether it works without a token too
 */
record DescribedOperation(
        String id,
        String tag,
        String method,
        String path,
        String summary,
        String description,
        List<String> scopes,
        boolean optional,
        List<Parameter> parameters,
        List<Body> sent,
        List<Answer> answers) {

    /** What can be said with a request. */
    record Parameter(String name, String place, boolean required, String description, String example) {}

    /** What a body may be, with an example if there is one. */
    record Body(String type, String example) {}

    /** What may come back. */
    record Answer(String status, String description, List<Body> bodies) {}

    /** Reads operations out of the description. */
    static final class Reader {

        private final ApiDescription api;
        private final Markdown markdown;

        Reader(ApiDescription api, Markdown markdown) {
            this.api = api;
            this.markdown = markdown;
        }

        List<DescribedOperation> all() {
            List<DescribedOperation> all = new ArrayList<>();
            for (Map.Entry<String, JsonNode> path : api.document().path("paths").properties()) {
                for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                    all.add(operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
            return all;
        }

        private DescribedOperation operation(String path, String method, JsonNode operation) {
            JsonNode security = operation.path("security");
            return new DescribedOperation(
                    operation.path("operationId").asString(),
                    operation.path("tags").path(0).asString(),
                    method.toUpperCase(Locale.ROOT),
                    path,
                    operation.path("summary").asString(),
                    html(operation.path("description").asString("")),
                    items(security)
                            .flatMap(need -> items(need.path("token")))
                            .map(JsonNode::asString)
                            .toList(),
                    items(security).anyMatch(JsonNode::isEmpty),
                    items(operation.path("parameters"))
                            .map(api::followed)
                            .map(Reader::parameter)
                            .toList(),
                    bodies(operation.path("requestBody")),
                    operation.path("responses").properties().stream()
                            .map(answer -> answer(answer.getKey(), api.followed(answer.getValue())))
                            .toList());
        }

        private static Parameter parameter(JsonNode parameter) {
            return new Parameter(
                    parameter.path("name").asString(),
                    parameter.path("in").asString(),
                    parameter.path("required").asBoolean(false),
                    parameter.path("description").asString("").replace("`", ""),
                    parameter.path("example").asString(""));
        }

        private Answer answer(String status, JsonNode answer) {
            return new Answer(status, html(answer.path("description").asString()), bodies(answer));
        }

        private List<Body> bodies(JsonNode holder) {
            return holder.path("content").properties().stream()
                    .map(content -> new Body(content.getKey(), example(content.getValue())))
                    .toList();
        }

        private String example(JsonNode content) {
            JsonNode example = content.path("example");
            if (example.isMissingNode()) {
                example = content.path("examples").properties().stream()
                        .findFirst()
                        .map(first -> api.followed(first.getValue()).path("value"))
                        .orElse(example);
            }
            return example.isString() ? example.stringValue() : example.isMissingNode() ? "" : example.toPrettyString();
        }

        private String html(String text) {
            return text.isEmpty() ? "" : markdown.html(text);
        }

        private static Stream<JsonNode> items(JsonNode array) {
            return StreamSupport.stream(array.spliterator(), false);
        }
    }

    /** By their tags, in the order of the description. */
    static Map<String, List<DescribedOperation>> byTag(List<DescribedOperation> operations) {
        return operations.stream()
                .collect(Collectors.groupingBy(DescribedOperation::tag, LinkedHashMap::new, Collectors.toList()));
    }
}
