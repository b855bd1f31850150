/**
 * A small stylesheet. Ragged lines: justified Chinese tears gaps where Latin words stand in it, and
 * readers may choose otherwise.
 */
export const stylesheet = `body { line-height: 1.75; margin: 0 4%; text-align: start; }
h1 { font-size: 1.5em; line-height: 1.35; margin: 0.6em 0; }
h2 { font-size: 1.1em; margin: 1.4em 0 0.5em; }
p { margin: 0; }
.body > p, .introduction > p { text-indent: 1.5em; }
:lang(zh) .body > p, :lang(zh) .introduction > p, .body > p:lang(zh) { text-indent: 2em; }
:lang(zh) { line-break: strict; }
.story header, .body, .introduction { margin-bottom: 1.2em; }
.part { border-bottom: 1px solid; font-weight: bold; margin-bottom: 1.5em; }
.kicker, .deck, .byline, .dateline, .newspapers, .kind { font-size: 0.95em; }
.kicker, .deck { font-weight: bold; }
.credits { text-align: end; }
blockquote { margin: 1em 2em; }
figure { margin: 1.2em 0; break-inside: avoid; }
img { max-width: 100%; height: auto; }
figcaption { font-size: 0.9em; }
footer, .corrected, .imprint { border-top: 1px solid; font-size: 0.9em; margin-top: 1.5em; padding-top: 0.6em; }
.hash { font-family: monospace; overflow-wrap: anywhere; }
del { text-decoration: line-through; }
ins { text-decoration: underline; }
.cover { margin: 0; text-align: center; }
.cover img { max-height: 100vh; }
.cover-title { font-size: 2em; font-weight: bold; margin: 3em 0 1em; }
`
