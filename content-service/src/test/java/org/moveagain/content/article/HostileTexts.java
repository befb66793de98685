package org.moveagain.content.article;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an editor's account in the wrong hands might write. Each of the payloads in each
 * of the places where text can stand.
 */
@SuppressWarnings("StringConcatToTextBlock") // each line is one case
public final class HostileTexts {

	private static final List<String> PAYLOADS = List.of("<script>alert(1)</script>",
			"<ScRiPt src=//evil.example></sCrIpT>", "<script\n>alert(1)</script\n>", "<script/x>alert(1)</script>",
			"<<script>alert(1)//<</script>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "[x](javascript:alert(1))",
			"[x](JaVaScRiPt:alert(1))", "[x](java&#10;script:alert(1))", "[x](&#106;avascript:alert(1))",
			"[x]( javascript:alert(1))", "[x](\u0001javascript:alert(1))", "<javascript:alert(1)>",
			"<a href=\"javascript:alert(1)\">x</a>", "<a href=' javascript:alert(1)'>x</a>",
			"<a href='java\tscript:alert(1)'>x</a>", "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
			"[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:x)", "[x](http://evil.example)",
			"[x](//evil.example)", "<p onclick=alert(1)>x</p>", "<p/onclick=alert(1)>x</p>",
			"<img src=x onerror=alert(1)>", "![x](https://evil.example/track.png)", "![x](javascript:alert(1))",
			"<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
			"<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
			"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
			"<iframe src=https://evil.example></iframe>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
			"<style>*{display:none}</style>", "<p style='position:fixed;inset:0'>x</p>",
			"<link rel=stylesheet href=//evil.example>", "<form action=https://evil.example><input name=q></form>",
			"<button formaction=javascript:alert(1)>x</button>", "<object data=x></object>", "<embed src=x>",
			"<base href=//evil.example>", "<meta http-equiv=refresh content=0>", "<video><source onerror=alert(1)>",
			"<details open ontoggle=alert(1)>x</details>", "<template><script>x</script></template>",
			"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
			"<textarea><script>x</script></textarea>", "<title><script>x</script></title>",
			"<xmp><script>x</script></xmp>", "<!--><script>x</script>-->", "<!-- --!><script>x</script>",
			"<![CDATA[<script>x</script>]]>", "<?php system('x') ?>", "</section></main></body><h1>x</h1>",
			"<h2 id=\"s0-0\">x</h2>", "<section class=\"footnotes\">x", "<div><p>unclosed", "<table><tr><td>unclosed",
			"<a href=\"/log\">unclosed", "<b><i></b></i>", "&lt;script&gt;alert(1)&lt;/script&gt;", "`<script>`",
			"    <script>x</script>", "\u202ecod.exe", "<a id=main href=/log>x</a>", "<p id=main class=help-box>x</p>",
			"${7*7} [[${7*7}]] __${7*7}__ *{7*7}", "th:utext=\"x\"", "[^1]: <script>x</script>\n\nx[^1]",
			"x[^\"><script>alert(1)</script>]", "|<script>|\n|---|\n|<img src=x onerror=alert(1)>|");

	private static final List<String> PLACES = List.of("%s", "- %s", "> [!HELP]\n> %s");

	private HostileTexts() {
	}

	/** More than 200 bodies. */
	public static Stream<String> bodies() {
		return PLACES.stream().flatMap((place) -> PAYLOADS.stream().map(place::formatted));
	}

	/** Payloads for a field of the front matter. */
	public static Stream<String> values() {
		return PAYLOADS.stream();
	}

	/** Front matter that is meant to break whoever reads it. */
	public static Stream<String> frontMatters() {
		return Stream.of("", "---", "---\n", "---\n---\n", "---\n- a\n---\n", "---\nslug\n---\n", "---\n: :\n---\n",
				"---\nslug: &a [*a]\n---\n", "---\nslug: !!javax.script.ScriptEngineManager []\n---\n",
				"---\nslug: !!java.net.URL [\"http://x\"]\n---\n", "---\n\"\\ud800\": x\n---\n", "---\n\u0000\n---\n",
				"---\n" + "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n" + "---\n",
				"---\nslug: " + "[".repeat(20_000) + "\n---\n", "---\n" + "x: {".repeat(20_000) + "\n---\n",
				"---\nslug: " + "a".repeat(200_000) + "\n---\n", "---\nslug: 1e999999999\n---\n",
				"---\nyear: 99999999999999999999\n---\n", "---\npublished: 0000-00-00\n---\n",
				"---\npublished: +999999999-01-01\n---\n", "---\nslug: x\nslug: y\n---\n", "---\n\tslug: x\n---\n",
				"---\nslug: |\n x\n---\n", "---\nsources: {a: b}\n---\n", "---\nsources: [null]\n---\n",
				"---\nrelated: [{title: x}]\n---\n", "---\ntags: [[a]]\n---\n", "---\ntags: [null]\n---\n",
				"---\nreviewer: x\n---\n", "---\n%YAML 9.9\n---\n", "---\n--- !x\n---\n", "---\n? x\n---\n");
	}

}
