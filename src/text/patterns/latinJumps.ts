import { trimMarks } from './trimMarks'
import type { JumpMark } from './jumps'

/** Pages named in words: `Continued on Third Page`, `suite en quatrième page`, `auf der zweiten Seite`. */
const WORDS: readonly (readonly string[])[] = [
  ['one', 'first', 'une', 'première', 'eins', 'ersten', 'erste'],
  ['two', 'second', 'deux', 'deuxième', 'zwei', 'zweiten', 'zweite'],
  ['three', 'third', 'trois', 'troisième', 'drei', 'dritten', 'dritte'],
  ['four', 'fourth', 'quatre', 'quatrième', 'vier', 'vierten', 'vierte'],
  ['five', 'fifth', 'cinq', 'cinquième', 'fünf', 'fünften', 'fünfte'],
  ['six', 'sixth', 'sixième', 'sechs', 'sechsten', 'sechste'],
  ['seven', 'seventh', 'sept', 'septième', 'sieben', 'siebenten', 'siebten'],
  ['eight', 'eighth', 'huit', 'huitième', 'acht', 'achten', 'achte'],
  ['nine', 'ninth', 'neuf', 'neuvième', 'neun', 'neunten', 'neunte'],
  ['ten', 'tenth', 'dix', 'dixième', 'zehn', 'zehnten', 'zehnte'],
  ['eleven', 'eleventh', 'onze', 'onzième', 'elf', 'elften', 'elfte'],
  ['twelve', 'twelfth', 'douze', 'douzième', 'zwölf', 'zwölften', 'zwölfte'],
]
const NUMBER = `(?:[a-z]?-?\\d{1,3}|${WORDS.flat().join('|')})`
/** `page 4`, `p. 4`, `Seite 4`, and the other way round: `third page`, `4e page`, `2. Seite`. */
const PAGE = `(?:(?:pages?|pg\\.?|p\\.|seite|s\\.)\\s*(?<after>${NUMBER})(?![\\p{L}\\d])|(?<before>${NUMBER})(?:st|nd|rd|th|re|ère|e|ème|\\.)?\\s*(?:page|seite)\\b)`
const TAIL = '(?:,? ?(?:col(?:umn|onne|\\.)?|spalte|sp\\.) ?\\d)?\\.?[)\\]]?\\.?'

const ON = new RegExp(
  `[(\\[]?(?<![\\p{L}])(?:(?:continued|concluded|cont[’']?d\\.?|cont\\.|please turn|turn|jump) (?:on|to)(?: the)?|(?:lire |voir )?(?:la )?(?:suite|fin)(?: et fin)?(?: (?:en|à la|à|sur la))?|(?:fortsetzung|schlu(?:ß|ss))(?: folgt)?(?: (?:auf(?: der)?|siehe))?) ${PAGE}${TAIL}`,
  'iu',
)
const FROM = new RegExp(
  `[(\\[]?(?<![\\p{L}])(?:(?:(?:continued|concluded|cont[’']?d\\.?|cont\\.) )?from(?: the)?|(?:suite|fin)(?: et fin)? de(?: la)?|(?:fortsetzung|schlu(?:ß|ss)) (?:von|aus)(?: der)?) ${PAGE}${TAIL}`,
  'iu',
)
/** `See HARBOUR, Page 4`: the slug in capitals tells a jump from a refer. */
const SLUG = new RegExp(
  `^[(\\[]?See [A-Z]{3,20}, (?:Page|page) (?<after>[A-Z]?-?\\d{1,3})[)\\]]?$`,
  'u',
)

/** What sends the reader elsewhere, before the page: `See Page 4`, `Lire en page 3`, `Bericht auf Seite 2`. */
const SENDS =
  '(?:see(?: also)?|turn to|story|stories|report|reports|details?|more|inside|pictures?|editorial|leading article|leader|voir(?: aussi)?|lire(?: aussi)?|suite|nos informations|notre article|siehe(?: auch)?|s\\.|bericht|berichte|lesen sie|mehr|näheres|bild)'
const REFER_FIRST = new RegExp(
  `^[►▶→☞(\\[ ]{0,3}${SENDS},?(?: (?:on|en|auf|à la|dazu|darüber)(?: the)?)? ${PAGE}(?=[:.,;)\\] —–-]|$)`,
  'iu',
)
const REFER_LAST = new RegExp(
  `(?:[.!?:»”"]|[—–(/►▶→,]| -) ?(?:${SENDS},?(?: (?:on|en|auf|à la)(?: the)?)? )?${PAGE}[.)\\]]{0,2}$`,
  'iu',
)
/** `Your horoscope? See Page 11`. */
const REFER_AFTER = new RegExp(
  `(?:^|[.!?:—–(,] ?)(?:See|Story|Details|Voir|Lire|Siehe)(?: [\\p{L} ]{2,30})?,? (?:on |en |auf )?${PAGE}[.)\\]]{0,2}$`,
  'u',
)
/** A jump line behind a dash that follows a whole headline only refers: `Wet harvest. — Suite page 9`. */
const AFTER_DASH = /[\p{L}\d.!?»”)] ?[—–] ?$/u

/** No-break and narrow spaces, as wide as others to these patterns. */
const BLANK = /[\u00a0\u2007\u2009\u202f\t]/gu

/** Gives the first jump line of a Latin text: `Continued on Page 4`, `Suite page 3`, `Fortsetzung von Seite 2`. */
export function latinJump(line: string): JumpMark | null {
  const text = line.replace(BLANK, ' ')
  const sure = text.length < 80 || /^\W?(?:cont|suite|fin |fortsetzung|schlu)/iu.test(text)
  const marks = [fromOf(sure ? text : ''), markOf(ON, 'on', text), markOf(SLUG, 'on', text)].filter(
    (mark) => mark !== null,
  )
  const [first] = marks.sort((a, b) => a.from - b.from)
  return first && !AFTER_DASH.test(text.slice(0, first.from)) ? first : null
}

/** `From Page 1` is no jump inside a sentence. */
function fromOf(text: string): JumpMark | null {
  const mark = markOf(FROM, 'from', text)
  const bare = mark !== null && /^[([]?from/iu.test(text.slice(mark.from))
  return bare && trimMarks(text.slice(0, mark.from), ' ') !== '' ? null : mark
}

/** Gives the page to which a whole short Latin line refers: `Siehe Seite 4: …`, `…. Page 7.`, `… (Lire page 2)`. */
export function latinRefer(line: string): JumpMark | null {
  const text = line.replace(BLANK, ' ')
  if (text.length > 130 || !/^[^\p{L}]*\p{Lu}|^[»«“„(]/u.test(text)) return markShort(text)
  const first = markOf(REFER_FIRST, 'refer', text)
  if (first) return first
  const last = markOf(REFER_LAST, 'refer', text) ?? markOf(REFER_AFTER, 'refer', text)
  // `…, page 11` closes a refer, but may close a sentence of a long paragraph too.
  if (last && text.slice(last.from).startsWith(',') && text.length > 80) return null
  return last && trimMarks(text.slice(0, last.from), ' ').length > 3 ? last : null
}

/** The rest of a refer that was broken: `branch. Page 7.`, `to close (Story on Page 3)`. */
function markShort(text: string): JumpMark | null {
  if (text.length > 60) return null
  const last = markOf(REFER_LAST, 'refer', text)
  return last && !text.slice(last.from).startsWith(',') ? last : null
}

function markOf(pattern: RegExp, kind: JumpMark['kind'], text: string): JumpMark | null {
  const match = text === '' ? null : pattern.exec(text)
  if (!match) return null
  const named = match.groups?.['after'] ?? match.groups?.['before'] ?? ''
  return { kind, page: pageOf(named), from: match.index, to: match.index + match[0].length }
}

function pageOf(named: string): number | null {
  const digits = /\d{1,3}/u.exec(named)?.[0]
  if (digits !== undefined) return Number(digits)
  const at = WORDS.findIndex((words) => words.includes(named.toLowerCase()))
  return at < 0 ? null : at + 1
}
