const LINKS =
  /^(?:[■●▲◆○★◎□·•◇△]|此外|另外|同时|與此同時|与此同时|而且|而|但|但是|不过|然而|因此|所以|于是|对此|其中|其次|再次|最后|接着|随后|之后|会后|当天|当晚|目前|据悉|据了解|据介绍|下一步|答[：:]|问[：:]|[二三四五六七八九十]是|[二三四五六七八九十]+、|（[二三四五六七八九十]+）|第[二三四五六七八九十]+[，、]|[②③④⑤⑥⑦⑧⑨⑩]|[2-9][.、．]|[他她它]们?|這|这)/u

const LATIN_LINKS =
  /^(?:He|She|They|It|But|However|Moreover|Meanwhile|Il|Elle|Ils|Mais|Er|Sie|Doch|Aber)\b/u

/** Whether a paragraph takes up what was said before it: `此外，…`, `二是…`, `答：…`, `But he …`. */
export function goesOn(text: string): boolean {
  return LINKS.test(text) || /^[“"']?\p{Ll}/u.test(text) || LATIN_LINKS.test(text)
}
