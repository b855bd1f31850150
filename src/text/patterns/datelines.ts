const OWN =
  /^[【\[（(]?\s*(?:本[报報社台刊网]|[\p{Script=Han}]{2,6}[报報])[^，。；：“]{0,14}?(?:[讯訊](?!员|員)|专?[电電](?!话|視|视|力|商|影|网|子|脑)|消息)[】\]）)]?/u
const AGENCY =
  /^[【\[（(]?\s*(?:据\s*)?(?:新华社|新華社|中新社|中央社|中新网|新华网|人民网|央广网|路透社|法新社|美联社|塔斯社)[^，。；：“]{0,18}?(?:[电電](?!话|视|力|商)|[讯訊]|消息|报道)[】\]）)]?/u
const REPORTER =
  /^[（(]\s*(?:本报|本報)?(?:[^（）()，。]{0,6})(?:记者|記者|通讯员)[^（）()，。]{1,24}[）)]/u
const LATIN =
  /^[A-Z][A-Z.'’ -]{2,30}(?:, [A-Z][A-Za-z.]{1,14})?(?:,? (?:Jan|Feb|March|Mar|April|Apr|May|June|July|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2})?(?: ?\([A-Z][A-Za-z ]{1,24}\))? ?(?:—|–|--|-) ?(?=\S)/u

/** Gives the dateline a paragraph begins with, as printed: `本报讯`, `新华社北京4月8日电`, `LONDON, May 4 —`. */
export function findDateline(text: string): string | null {
  const han = OWN.exec(text) ?? AGENCY.exec(text)
  if (han) return han[0].replace(/^[【\[（(]\s*|[】\]）)]$/gu, '').trim()
  return (
    LATIN.exec(text)?.[0]
      .replace(/\s*[—–-]+\s*$/u, '')
      .trim() ?? null
  )
}

/** Whether a paragraph begins as a story does: with a dateline or its reporters in brackets. */
export function opensStory(text: string): boolean {
  return findDateline(text) !== null || REPORTER.test(text)
}

/** Gives the words in brackets right after a dateline: `（记者 罗某）` → `记者 罗某`; null without. */
export function leadCredit(text: string): string | null {
  const dateline = (OWN.exec(text) ?? AGENCY.exec(text))?.[0] ?? ''
  const rest = text.slice(dateline.length)
  const found = /^\s*[（(]\s*([^（）()，。]{2,40})\s*[）)]/u.exec(rest)?.[1]
  return found !== undefined && /记者|記者|通讯员|通訊員|摄影|报道/u.test(found)
    ? found.trim()
    : null
}
