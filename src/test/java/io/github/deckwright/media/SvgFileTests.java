package io.github.deckwright.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgFileTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0h9'/><text>on: url of javascript (a) image</text>",
                "<title>How src and imports differ: an overview</title>",
                "<use href='#a'/><use xlink:href=' #a '/><rect fill='url(#g)' style=\"filter: url('#f')\"/>",
                "<image href='data:image/png;base64,AAAA'/>",
                "<style>@font-face { src: url(data:font/woff2;base64,AAAA) } /* url(x) */ a { fill: red }</style>",
                "<style>@namespace url(http://www.w3.org/2000/svg); rect { fill: url(#g) }</style>",
                "<a href='https://example.org/'><text>x</text></a>",
                "<animate attributeName='opacity' from='0' to='1'/>",
                "<foreignObject><div xmlns='http://www.w3.org/1999/xhtml' style='color: red'>x<br/></div></foreignObject>",
                "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><x rdf:about=''/></rdf:RDF></metadata>",
                "<g inkscape:label='Layer 1' requiredFeatures='http://www.w3.org/TR/SVG11/feature#Shape'/>"
            })
    void a_drawing_may_draw(String inside) {
        assertThat(SvgFile.objection(svg(inside))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<svg:script xmlns:svg='http://www.w3.org/2000/svg'>alert(1)</svg:script>",
                "<SCRIPT/>",
                "<rect onload='alert(1)'/>",
                "<rect ev:onclick='alert(1)'/>",
                "<handler type='application/ecmascript'>x</handler>",
                "<a href='javascript:alert(1)'/>",
                "<a xlink:href=' java&#10;script:alert(1)'/>",
                "<a xlink:href='&#106;avascript:alert(1)'/>",
                "<a href='data:text/html,x'/>",
                "<a><animate attributeName='href' values='javascript:alert(1)'/></a>",
                "<a><set attributeName='xlink:href' to='https://example.org/'/></a>",
                "<set attributeName='onmouseover' to='alert(1)'/>",
                "<use href='https://example.org/x.svg#a'/>",
                "<use href='other.svg#a'/>",
                "<use href='data:image/svg+xml;base64,AAAA#a'/>",
                "<image xlink:href='//example.org/x.png'/>",
                "<image href='file:///etc/passwd'/>",
                "<image href='../x.png'/>",
                "<feImage href='x.png'/>",
                "<rect fill='url(https://example.org/#g)'/>",
                "<rect style='filter:url(x.svg#f)'/>",
                "<animate attributeName='fill' to='url(x.svg#f)'/>",
                "<style>@import 'https://example.org/x.css';</style>",
                "<style><![CDATA[@import url(//example.org/x.css);]]></style>",
                "<style>@\\69mport 'x.css'; a{}</style>",
                "<style>a { background: u\\72l(x.png) }</style>",
                "<style>a { background: u\\rl(x.png) }</style>",
                "<style>a { background: image-set('x.png' 1x) }</style>",
                "<style>@im<!-- -->port 'x.css';</style>",
                "<style>a { behavior: url(#x) }</style>",
                "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='https://example.org/'/></foreignObject>",
                "<foreignObject><img xmlns='http://www.w3.org/1999/xhtml' src='https://example.org/x.png'/></foreignObject>",
                "<foreignObject><img srcset='https://example.org/x.png 2x'/></foreignObject>",
                "<foreignObject><body onload='x'/></foreignObject>",
                "<foreignObject><form action='#'/></foreignObject>",
                "<foreignObject><h:meta http-equiv='refresh' content='0;url=x'/></foreignObject>",
                "<g xml:base='https://example.org/'/>",
                "<?xml-stylesheet href='x.css'?>",
                "<g>",
                "&x;"
            })
    void a_drawing_may_do_nothing_else(String inside) {
        assertThat(SvgFile.objection(svg(inside))).isPresent();
    }

    @Test
    void a_drawing_declares_nothing_but_the_standard() {
        String standard =
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">";
        assertThat(objection("<?xml version='1.0'?>\n" + standard + "<svg/>")).isEmpty();
        assertThat(objection("<!DOCTYPE svg><svg/>")).isEmpty();
        assertThat(objection("<!DOCTYPE svg SYSTEM 'x.dtd'><svg/>")).isEqualTo(SvgFile.OUTSIDE);
        assertThat(objection("<!DOCTYPE svg PUBLIC 'x' 'https://example.org/x'><svg/>"))
                .isEqualTo(SvgFile.OUTSIDE);
        assertThat(objection("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>"))
                .isEqualTo(SvgFile.ENTITIES);
        assertThat(objection("<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]><svg/>"))
                .isEqualTo(SvgFile.ENTITIES);
    }

    @Test
    void no_encoding_hides_anything() {
        String script = "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>";
        for (String name : new String[] {"UTF-7", "IBM037", "UTF-16", "ISO-2022-JP", "none"}) {
            assertThat(objection("<?xml version='1.0' encoding='" + name + "'?>" + script))
                    .as(name)
                    .isNotEmpty();
        }
        assertThat(SvgFile.objection(script.getBytes(StandardCharsets.UTF_16))).isPresent();
    }

    private static byte[] svg(String inside) {
        return bytes("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + inside
                + "</svg>");
    }

    private static String objection(String file) {
        return SvgFile.objection(bytes(file)).orElse("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
