import { isLatinAgency } from './latinAgencies'
import { trimMarks } from './trimMarks'

/** How a Latin story opens: where its dateline ends, and what stands in brackets there. */
export type LatinLead = {
  /** Place and date, with what stands in brackets. */
  readonly dateline: string
  /** Exclusive, the dash included. */
  readonly to: number
  /** What stands in brackets, or before the place: an agency, `By Ann Lee`, `Von unserem Korrespondenten`. */
  readonly sources: readonly string[]
}

const MONTH =
  '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|janvier|févr?|février|mars|avril|mai|juin|juil|juillet|août|septembre|octobre|novembre|décembre|jänner|januar|februar|märz|juni|juli|dezember|okt|dez)[a-zé]{0,6}\\.?'
const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend)'
const DATE = new RegExp(
  `^(?:${WEEKDAY},? ?)?(?:le |den )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:er|st|nd|rd|th|\\.)? ?${MONTH}|${WEEKDAY})(?:,? \\d{4})?`,
  'iu',
)
/** `—`, `.—`, ` - `: the dash that parts a dateline from its story. */
const DASH = /^(?:[.:] ?)?(?: ?(?:—|–|--)| -(?= )) ?/u
const STOP = /^ ?[.:](?= |$)/u
const BRACKET = /^[(‹[]([^()‹›[\]]{2,70})[)›\]]/u
/** What a source says of itself. */
const SOURCE =
  /^(?:by|from|special|our own|own correspondent|par|de notre|de nos|d[ée]p\.|par fil|dépêche|von|eig|eigen|privat|drahtb|telegr|funk|wire)/iu
/** `NOTICE.`, `WANTED:`, `SIR,—`: words in capitals with which no dateline begins. */
const NO_PLACE =
  /^(?:the|a|an|in|on|at|we|if|it|i|he|she|sir|sirs|madam|dear|notice|wanted|lost|found|to let|for sale|births?|deaths?|marriages?|avis|vente|perdu|trouvé|à|on|le|la|les|un|une|monsieur|messieurs|der|die|das|ein|eine|zu|verloren|chapter|chapitre|kapitel|q|a|frage|antwort|question|réponse)(?![\p{L}])/iu

/** An opening credit is not longer, its dash included. */
const LONGEST_CREDIT = 90

/** Words of an opening credit: names with capitals, and what such credits call their writers. */
const OPENING =
  /^(?:to|our|own|reporter|correspondent|in|at|notre|nos|correspondante?s?|envoyée?s?|spécial(?:e|aux)?|permanente?|particuli(?:er|ère)|collaborat(?:eur|rice)|bureau|à|au|unserem|unserer|unserm|und|and|et|de|la|reports|writes|berichtet|rapporte|\p{Lu}[\p{L}.’'-]*,?)$/u

/** Gives how a Latin paragraph opens as a story does; null where it has no dateline or opening credit. */
export function latinLead(text: string): LatinLead | null {
  const opening = openingCredit(text)
  if (opening !== null) return opening
  const sources: string[] = []
  let at = skip(text, /^(?:[*•] ?|[—–] (?=\p{Lu})|\p{Ll}\. (?=\p{Lu}))/u)
  const open = bracketAt(text, at)
  if (open !== null && isSource(open.inner)) {
    sources.push(open.inner)
    at = skipDash(text, open.to)
  } else if (open !== null && isPlaceDate(open.inner) && open.to < text.length) {
    return { dateline: open.inner, to: skipDash(text, open.to), sources }
  } else {
    const agency = /^(\p{L}{2,10})(?= \p{Lu}[\p{L}-]+, \d)/u.exec(text.slice(at))?.[1]
    if (agency !== undefined && isLatinAgency(agency)) {
      sources.push(agency)
      at += agency.length + 1
    }
  }
  const start = at
  const place = placeEnd(text, at)
  if (place === null) return sources.length > 0 && at > 0 ? leadOf(text, 0, at, sources) : null
  at = place
  const comma = /^,? /u.exec(text.slice(at))?.[0] ?? ''
  const date = DATE.exec(text.slice(at + comma.length))?.[0] ?? ''
  if (date !== '') at += comma.length + date.length
  const bare = /^\.? /u.exec(text.slice(at))?.[0] ?? ''
  const bracket = bracketAt(text, at + bare.length)
  const sourced =
    bracket !== null && (date !== '' || isSource(bracket.inner) || isShort(bracket.inner))
  if (sourced) {
    sources.push(bracket.inner)
    at = bracket.to
  }
  const from = sources.length > 0 && !sourced ? 0 : start
  const dash = DASH.exec(text.slice(at))?.[0] ?? ''
  const stop = dash === '' ? (STOP.exec(text.slice(at))?.[0] ?? '') : ''
  const stopped = stop !== '' || (!sourced && date.endsWith('.'))
  const capitals = isInCapitals(text.slice(start, place))
  const enough =
    (sources.length > 0 && (date !== '' || dash !== '' || stopped || capitals)) ||
    (date !== '' && (dash !== '' || stopped)) ||
    (dash !== '' && (capitals || /^\./u.test(dash))) ||
    (stop !== '' && capitals && place - start >= 4)
  const to = at + Math.max(dash.length, stop.length)
  // Births, marriages and deaths open with the family's name.
  if (!enough || /^ ?(?:On|At|In) /u.test(text.slice(to)) || (dash === '' && text.length <= to + 2))
    return null
  return leadOf(text, from, to, sources)
}

/** `By Ann Lee — The…`, `De notre correspondant à … :`, `Ann Lee reports:`, all before the first sentence. */
function openingCredit(text: string): LatinLead | null {
  const end = /\.? ?[—–] | ?: /u.exec(text.slice(0, LONGEST_CREDIT))
  if (!end) return null
  const source = text.slice(0, end.index)
  const words = source.split(' ')
  const named =
    /^(?:By|From|Par|Von|De notre|De nos|Special to) /u.test(source) ||
    (words.length >= 3 &&
      words.length <= 5 &&
      /^(?:reports|writes|berichtet|rapporte)$/u.test(words.at(-1) ?? ''))
  if (!named || words.length < 2 || !words.every((word) => OPENING.test(word))) return null
  return { dateline: '', to: end.index + end[0].length, sources: [source] }
}

function leadOf(text: string, from: number, to: number, sources: readonly string[]): LatinLead {
  return { dateline: trimMarks(text.slice(from, to), ' —–:-'), to, sources }
}

/** Where a place's name ends: one to four words with capitals, small ones between; null where none is. */
function placeEnd(text: string, from: number): number | null {
  const rest = text.slice(from)
  if (NO_PLACE.test(rest)) return null
  const word = /^\p{Lu}[\p{L}.’'-]*/u
  let at = 0
  for (let n = 0; n < 7; n++) {
    const small =
      n > 0
        ? (/^(?:am|an der|im|bei|sur|sous|les?|la|des?|du|en|of|on|upon|by|the|a\. d\.|ob der|vor der|in) /u.exec(
            rest.slice(at),
          )?.[0] ?? '')
        : ''
    const next = word.exec(rest.slice(at + small.length))?.[0]
    if (next === undefined) break
    at += small.length + next.replace(/(?<=\p{L}{3})\.$/u, '').length
    if (rest[at] !== ' ' || /^ (?:[(‹—–-]|\d)/u.test(rest.slice(at))) break
    if (
      !/^ (?:\p{Lu}|(?:am|an|im|bei|sur|sous|les?|la|des?|du|en|of|on|upon|by|the|ob|vor|in) )/u.test(
        rest.slice(at),
      )
    )
      return null
    at += 1
  }
  const end = rest.slice(0, at).trimEnd()
  return end.length >= 3 && end.length <= 40 ? from + end.length : null
}

function bracketAt(text: string, at: number): { inner: string; to: number } | null {
  const match = BRACKET.exec(text.slice(at))
  return match ? { inner: match[1]?.trim() ?? '', to: at + match[0].length } : null
}

function isSource(inner: string): boolean {
  return isLatinAgency(inner) || SOURCE.test(inner)
}

/** `(Havas)`, `(eb)`: a sign of whom the report is from. */
function isShort(inner: string): boolean {
  return /^\p{L}{2,10}(?:\/\p{L}{2,4})?\.?$/u.test(inner)
}

function isPlaceDate(inner: string): boolean {
  const place = placeEnd(inner, 0)
  if (place === null) return false
  const rest = inner.slice(place).replace(/^, /u, '')
  return rest === '' ? !/ /u.test(inner) || isInCapitals(inner) : DATE.test(rest)
}

function isInCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)
}

function skip(text: string, pattern: RegExp): number {
  return pattern.exec(text)?.[0].length ?? 0
}

function skipDash(text: string, at: number): number {
  return at + skip(text.slice(at), /^\.? ?(?:[—–-] ?)?/u)
}
