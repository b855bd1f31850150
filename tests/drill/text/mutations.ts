import type { Random } from '../../accuracy/made/copy/types'

/** Spoils a page; `other` is a second page, for those that need one. */
export type Mutation = (page: {
  readonly text: string
  readonly other: string
  readonly random: Random
}) => string

/** Characters that extractors leave behind, or that rules for marks may stumble over. */
const ODD = [
  ...'\u0000\u0001\u0007\b\t\u000b\u001b\u007f\u0085\u00a0\u00ad\u200b\u200d\u202e\u2028\u3000',
  ...'\ufeff\ufffd\u{1f600}\u{20bb7}（）()[]【】“”‘’"\'《》〈〉、，。．.:：;；-‐—…·々〇０９Ａｚ%％/\\',
  '\ud800',
  '\udfff',
  '\ud842',
]

const LINE_ENDS = ['\n', '\r\n', '\r', '\f', '\n\n', '\r\n\r\n']

/** How often the repeated line of a page stands there, as long as it adds no more characters than these. */
const REPEATS = 500
const MOST_ADDED = 20_000

const linesOf = (text: string): string[] => text.split('\n')

/** Where something of a list stands; 0 in an empty one. */
const placeIn = (list: { readonly length: number }, random: Random): number =>
  random.int(0, Math.max(0, list.length - 1))

/** Runs a change a few times over the lines of a page. */
const overLines =
  (change: (lines: string[], at: number, random: Random) => void): Mutation =>
  ({ text, random }) => {
    const lines = linesOf(text)
    for (let n = random.int(1, 6); n > 0; n--) change(lines, placeIn(lines, random), random)
    return lines.join('\n')
  }

/** Puts an odd character in the place of as many as `over` others, or between two. */
const overCharacters =
  (over: 0 | 1): Mutation =>
  ({ text, random }) => {
    let changed = text
    for (let n = random.int(1, 12); n > 0; n--) {
      const at = placeIn(changed, random)
      changed = changed.slice(0, at) + random.pick(ODD) + changed.slice(at + over)
    }
    return changed
  }

/** What can happen to a page on its way, each by its name. */
export const mutations = {
  deleteLines: overLines((lines, at) => void lines.splice(at, 1)),
  duplicateLines: overLines((lines, at) => void lines.splice(at, 0, lines[at] ?? '')),
  swapLines: overLines((lines, at, random) => {
    const other = placeIn(lines, random)
    const kept = lines[at] ?? ''
    lines[at] = lines[other] ?? ''
    lines[other] = kept
  }),
  splitLines: overLines((lines, at, random) => {
    const line = lines[at] ?? ''
    const cut = placeIn(line, random)
    lines.splice(at, 1, line.slice(0, cut), line.slice(cut))
  }),
  joinLines: overLines((lines, at) => void lines.splice(at, 2, lines.slice(at, at + 2).join(''))),
  deleteBlankLines: ({ text, random }) =>
    linesOf(text)
      .filter((line) => line.trim() !== '' || random.chance(0.3))
      .join('\n'),
  insertBlankLines: overLines((lines, at, random) => {
    lines.splice(at, 0, ...Array.from({ length: random.int(1, 3) }, () => random.pick(['', ' '])))
  }),
  truncate: ({ text, random }) => text.slice(0, placeIn(text, random)),
  beginInside: ({ text, random }) => text.slice(placeIn(text, random)),
  replaceCharacters: overCharacters(1),
  insertCharacters: overCharacters(0),
  mixLineEnds: ({ text, random }) =>
    linesOf(text).reduce((before, line) => before + random.pick(LINE_ENDS) + line),
  joinPages: ({ text, other, random }) => text + random.pick(LINE_ENDS) + other,
  weavePages: ({ text, other, random }) => {
    const lines = linesOf(text)
    const others = linesOf(other)
    const from = placeIn(others, random)
    lines.splice(placeIn(lines, random), 0, ...others.slice(from, from + random.int(1, 30)))
    return lines.join('\n')
  },
  repeatLine: ({ text, random }) => {
    const lines = linesOf(text)
    const at = placeIn(lines, random)
    const line = lines[at] ?? ''
    const length = Math.min(REPEATS, Math.ceil(MOST_ADDED / (line.length + 1)))
    lines.splice(at, 0, ...Array.from({ length }, () => line))
    return lines.join('\n')
  },
  reverseLines: ({ text }) => linesOf(text).reverse().join('\n'),
  oneLine: ({ text, random }) => linesOf(text).join(random.pick(['', ' ', '\u3000'])),
  spaceOut: ({ text, random }) => text.replaceAll(random.pick([...'的。，e ']), ' $& '),
} satisfies Record<string, Mutation>
