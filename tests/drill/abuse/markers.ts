/** Every marker begins with this, so that one look through an answer finds any. */
export const beginning = 'zqmark'

/** Markers in Chinese begin with this: redaction and escapes treat it otherwise than letters. */
export const chineseBeginning = '暗记壬癸'

/** Markers as they are given out: each text once, and the place that it was planted in. */
export function newMarkers() {
  const places = new Map<string, string>()
  const give = (text: string, place: string): string => {
    places.set(text, place)
    return text
  }
  return {
    /** `zqmark0012draftheadline` for the twelfth, planted in `draft headline`. */
    mark: (place: string) =>
      give(`${beginning}${pad(places.size)}${place.toLowerCase().replace(/[^a-z]/gu, '')}`, place),
    markInChinese: (place: string) =>
      give(`${chineseBeginning}${[...pad(places.size)].map((n) => numerals[+n]).join('')}`, place),
    all: () => Object.fromEntries(places),
  }
}

export type Marking = ReturnType<typeof newMarkers>

const numerals = '零一二三四五六七八九'

const pad = (n: number): string => String(n).padStart(4, '0')

/** How a beginning may be written in an answer; base64 has a form for each place in its triples. */
const formsOf = (text: string): readonly string[] => [
  text,
  encodeURIComponent(text),
  encodeURIComponent(text).toLowerCase(),
  [...text].map((one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join(''),
  [...text].map((one) => `&#${one.codePointAt(0) ?? 0};`).join(''),
  [...text].map((one) => `&#x${(one.codePointAt(0) ?? 0).toString(16)};`).join(''),
  Buffer.from(text).toString('hex'),
  ...[0, 1, 2].map((shift) =>
    Buffer.from(`${' '.repeat(shift)}${text}`)
      .toString('base64')
      // The first and the last letters of it depend on what stands beside the text.
      .slice(shift === 0 ? 0 : 4, -4),
  ),
]

const needles = [...new Set([beginning, chineseBeginning].flatMap(formsOf))].map((form) =>
  Buffer.from(form),
)

/**
 * The markers in an answer that its request did not name itself, each with its place; a form that
 * cannot be read back is given as `unreadable form`.
 */
export function findMarkers(args: {
  readonly answer: Buffer
  readonly asked: string
  readonly markers: Readonly<Record<string, string>>
}): readonly string[] {
  const { answer, asked, markers } = args
  if (!needles.some((needle) => answer.includes(needle))) return []
  const text = answer.toString('utf8')
  const plain = Object.keys(markers).filter((marker) => text.includes(marker))
  const unasked = plain.filter((marker) => !asked.includes(marker))
  if (plain.length > 0) return unasked.map((marker) => `${marker} (${markers[marker]})`)
  const isEcho = [beginning, chineseBeginning].some((one) => asked.includes(one))
  return isEcho ? [] : ['a marker in an escaped form']
}
