package org.attestory.template.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The manifest of an archive: {@code {"format", "version", "template", "files": [{"path", "sha256"}]}}.
 *
 * @param template what only the studio understands
 * @param hashes by the path of every other file
 */
record ArchiveManifest(JsonNode template, Map<String, String> hashes) {

    static final String NAME = "manifest.json";

    private static final String FORMAT = "attestory-template";
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static @Nullable ArchiveManifest read(byte[] content, ArchiveFaults faults) {
        try {
            JsonNode manifest = JSON.readTree(content);
            JsonNode files = manifest.path("files");
            if (!manifest.path("format").asString("").equals(FORMAT)
                    || manifest.path("version").asInt(0) != VERSION) {
                faults.note(ArchiveRefusal.FORMAT, NAME);
            } else if (!manifest.path("template").isObject() || !files.isArray()) {
                faults.note(ArchiveRefusal.MANIFEST, NAME);
            } else {
                Map<String, String> hashes = new HashMap<>();
                for (JsonNode file : files) {
                    String path = file.path("path").asString("");
                    if (hashes.put(path, file.path("sha256").asString("")) != null) {
                        faults.note(ArchiveRefusal.TWICE, path);
                    }
                }
                return new ArchiveManifest(manifest.path("template"), hashes);
            }
        } catch (JacksonException e) {
            faults.note(ArchiveRefusal.MANIFEST, NAME);
        }
        return null;
    }

    static byte[] write(JsonNode template, SortedMap<String, byte[]> files) {
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("format", FORMAT).put("version", VERSION).set("template", template);
        ArrayNode listed = manifest.putArray("files");
        files.forEach((path, content) -> listed.addObject().put("path", path).put("sha256", hash(content)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
