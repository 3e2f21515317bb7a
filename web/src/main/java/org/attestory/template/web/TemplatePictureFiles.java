package org.attestory.template.web;

import java.time.Duration;
import java.util.Locale;
import org.attestory.access.web.SignedIn;
import org.attestory.document.api.PreviewTemplate;
import org.attestory.document.api.Sample;
import org.attestory.template.api.TemplateId;
import org.attestory.template.api.TemplateImageId;
import org.attestory.template.api.TemplatePicture;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The pictures on the studio's pages. */
@Controller
@RequestMapping("/templates")
class TemplatePictureFiles {

    /** Of a thumbnail, in pixels. */
    private static final int SMALL = 480;

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final CacheControl A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();

    private final TemplateDesk desk;
    private final Previews previews;

    TemplatePictureFiles(TemplateDesk desk, Previews previews) {
        this.desk = desk;
        this.previews = previews;
    }

    /** A logo or a signature. */
    @GetMapping("/images/{imageId}")
    @ResponseBody
    Mono<ResponseEntity<byte[]>> image(@PathVariable TemplateImageId imageId, ServerWebExchange exchange) {
        return desk.picture(imageId)
                .map(picture -> answer(picture, exchange))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** A preview of what need not be stored, for the author whose page names it. */
    @GetMapping("/previews/{token}/{sample}")
    @ResponseBody
    Mono<ResponseEntity<byte[]>> preview(@PathVariable String token, @PathVariable Sample sample, SignedIn person) {
        return previews.shown(token, sample, person.accountId())
                .map(png -> png(png, CacheControl.noStore()))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    /** A small picture of a version, or with version 0 of the draft. */
    @GetMapping("/{templateId}/pictures/{version}")
    @ResponseBody
    Mono<ResponseEntity<byte[]>> thumbnail(
            @PathVariable TemplateId templateId, @PathVariable int version, Locale locale) {
        return desk.find(templateId, version)
                .flatMap(template -> previews.picture(
                        new PreviewTemplate(template.content(), Sample.TYPICAL, locale.getLanguage(), SMALL)))
                .map(png -> png(png, version == 0 ? CacheControl.noStore() : A_WHILE));
    }

    /** Drawn anew when it was uploaded, and yet opened as a page of its own it may do nothing. */
    private static ResponseEntity<byte[]> answer(TemplatePicture picture, ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set("Content-Security-Policy", "default-src 'none'; sandbox");
        return ResponseEntity.ok()
                .contentType(picture.isPng() ? MediaType.IMAGE_PNG : SVG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(picture.bytes());
    }

    private static ResponseEntity<byte[]> png(byte[] png, CacheControl caching) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(caching)
                .body(png);
    }
}
