import { deriveItems, proposeLayout, toLines } from '@/text'
import { houses } from '../accuracy/made/index'
import { pagesOfLength, worstPages } from './textPages'

/** Of a processor's time, in milliseconds, for one text. */
type Measured = {
  readonly characters: number
  readonly lines: number
  readonly items: number
  readonly propose: number
  readonly derive: number
  /** Lines cut, written as JSON and read again: what any program takes that only carries the text. */
  readonly plain: number
}

/** A short text is measured again until so much time has been taken. */
const leastMs = 200

/** Pages put together; of more than one page a few texts are measured and the mean is given. */
const lengths = [1, 10, 100]
const texts = [20, 4, 1]

/** Lines, or characters of one line. */
const sizes = [200, 2000, 20_000]

/**
 * The time of the segmenter for one page and for texts ten and a hundred times as long, then for pages
 * made to hurt, each beside a plain pass over the same text. Time is that of the processor, which other
 * work on the machine lengthens less.
 */
export function benchText(): void {
  console.log(
    '\nText: ms of a processor. Growth: time over length, against the row above; 1 is linear',
  )
  console.log(toRow(['', 'chars', 'lines', 'items', 'propose', 'derive', 'plain', 'is', 'growth']))
  const han = houses.filter((house) => /\p{Script=Han}/u.test(house.make(1).text))
  const latin = houses.filter((house) => !han.includes(house))
  benchPages('Chinese', pagesOfLength(han, Math.max(...lengths)))
  benchPages('Western', pagesOfLength(latin, Math.max(...lengths)))
  for (const [name, make] of Object.entries(worstPages)) {
    print(
      name,
      sizes.map((size) => measure(make(size))),
    )
  }
}

/** The first round is not counted: the engine compiles what runs often. */
function benchPages(name: string, pages: readonly string[]): void {
  for (const page of pages.slice(0, texts[0])) measure(page)
  print(
    `${name} pages`,
    lengths.map((length, at) => {
      const all = Array.from({ length: texts[at] ?? 1 }, (_, i) =>
        pages.slice(i * length, (i + 1) * length).join('\n'),
      )
      return mean(all.map(measure))
    }),
  )
}

function measure(text: string): Measured {
  const layout = proposeLayout(text)
  const parts = { characters: text.length, lines: toLines(text).length, items: layout.items.length }
  return {
    ...parts,
    propose: timeOf(() => proposeLayout(text)),
    derive: timeOf(() => deriveItems({ text, layout })),
    plain: timeOf(() => JSON.parse(JSON.stringify(toLines(text)))),
  }
}

/** The middle of as many runs as fit into the least time; of a long one it is the only run. */
function timeOf(run: () => unknown): number {
  const times: number[] = []
  let all = 0
  while (all < leastMs && times.length < 25) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
    all += (user + system) / 1000
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0
}

function mean(all: readonly Measured[]): Measured {
  const of = (key: keyof Measured) => all.reduce((sum, one) => sum + one[key], 0) / all.length
  return {
    characters: of('characters'),
    lines: of('lines'),
    items: of('items'),
    propose: of('propose'),
    derive: of('derive'),
    plain: of('plain'),
  }
}

function print(name: string, rows: readonly Measured[]): void {
  rows.forEach((measured, i) => {
    const { characters, lines, items, propose, derive, plain } = measured
    const before = rows[i - 1]
    const counts = [characters, lines, items].map((count) => count.toFixed(0))
    const times = [propose, derive, plain].map((time) => time.toFixed(time < 10 ? 2 : 0))
    const ratio = `${((propose + derive) / plain).toFixed(0)} ×`
    const growth = before ? (perCharacter(measured) / perCharacter(before)).toFixed(2) : ''
    console.log(toRow([i === 0 ? name : '', ...counts, ...times, ratio, growth]))
  })
}

function perCharacter({ propose, derive, characters }: Measured): number {
  return (propose + derive) / characters
}

const widths = [28, 8, 7, 7, 9, 8, 8, 7, 7]

const toRow = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
    .join(' ')
