import type { Random } from '../copy/types'
import { setInHan } from './cells'
import type { Habits } from './habits'
import type { SetLine } from './types'

type Spoiler = (text: string, line: SetLine, habits: Habits, random: Random) => string

/** Gives the text of a set line as the house's extractor writes it into a file. */
export const spoil = (options: {
  readonly line: SetLine
  readonly habits: Habits
  readonly random: Random
}): string => {
  const { line, habits, random } = options
  return SPOILERS.reduce((text, spoiler) => spoiler(text, line, habits, random), line.text)
}

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
}

const halfMarks: Spoiler = (text, _line, habits) =>
  habits.marks === 'half' ? text.replace(/[，；：？！（）]/gu, (mark) => HALF[mark] ?? mark) : text

const straightQuotes: Spoiler = (text, _line, habits) =>
  habits.quotes === 'straight' ? text.replace(/[“”„]/gu, '"').replace(/[‘’‚]/gu, "'") : text

/** `14763人` → `14763 人`; before a number nearly always, after it as often as not. */
const digitGaps: Spoiler = (text, line, habits, random) => {
  if (habits.digits === 'tight' || line.fixed || !setInHan(habits.language)) return text
  return text
    .replace(/(?<=\p{Script=Han})(?=\d)/gu, () => (random.chance(0.95) ? ' ' : ''))
    .replace(/(?<=[\d%])(?=\p{Script=Han})/gu, () => (random.chance(0.5) ? ' ' : ''))
}

/** A line justified by spaces between all characters: `运 动 ，村 容 村 貌`. */
const justified: Spoiler = (text, line, habits, random) => {
  if (habits.line.kind === 'paragraph' || !setInHan(habits.language) || line.fixed) return text
  const body = line.owners.every(({ role }) => role === 'body') && line.owners.length === 1
  const plain = /^[\p{Script=Han}，。、；：]{10,}$/u.test(text)
  if (!body || !plain || !random.chance(habits.line.spaced)) return text
  return [...text].join(' ')
}

/** Other spaces for the plain one, and signs that take no room. */
const oddSpaces: Spoiler = (text, line, habits, random) => {
  switch (habits.spaces) {
    case 'plain':
      return text
    case 'no-break':
      return text.replace(/ /gu, () => (random.chance(0.5) ? '\u00a0' : ' '))
    case 'ideographic':
      return ideographic(text, line, random)
    case 'zero-width':
      return line.fixed ? text : withInvisible(text, random)
  }
}

/** Headings are centred by wide spaces, other lines trail one now and then. */
const ideographic = (text: string, line: SetLine, random: Random): string => {
  const heading = line.owners.some(({ role }) => role === 'headline' || role === 'deck')
  if (heading && random.chance(0.6)) return `${'\u3000'.repeat(random.int(1, 4))}${text}`
  return random.chance(0.06) ? `${text}\u3000` : text
}

const withInvisible = (text: string, random: Random): string =>
  [...text]
    .map((sign) =>
      random.chance(0.01) ? sign + random.pick(['\u200b', '\ufeff', '\u200d']) : sign,
    )
    .join('')

const SPOILERS: readonly Spoiler[] = [halfMarks, straightQuotes, digitGaps, justified, oddSpaces]
