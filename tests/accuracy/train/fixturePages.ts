import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { clean } from '@/text'
import type { Gold, GoldItem, GoldParagraph } from '../gold'
import type { Labelled } from '../score/findLabelled'
import { plain } from '../score/plain'

const FOLDER = 'tests/fixtures/pages'

type Page = { readonly continuesOn: { readonly page: number } | null }
type Expected = Omit<GoldItem, 'lines' | 'paragraphs' | 'kicker' | 'headline' | 'deck'> & {
  readonly kicker: string | null
  readonly headline: string | null
  readonly deck: string | null
  readonly lines: string
  /** `body: …`, `subhead: …` */
  readonly paragraphs: readonly string[]
} & Page

/** Gives the small pages that the tests of the segmenter read, with what is expected as their labels. */
export function fixturePages(): Labelled[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
  return names.map((file) => {
    const text = readFileSync(path.join(FOLDER, file), 'utf8')
    const expected = file.replace('.txt', '.expected.json')
    const { items } = JSON.parse(readFileSync(path.join(FOLDER, expected), 'utf8')) as {
      readonly items: readonly Expected[]
    }
    return { name: file, text, gold: toGold(file, items, text.split('\n')) }
  })
}

function toGold(page: string, items: readonly Expected[], text: readonly string[]): Gold {
  return {
    page,
    items: items.map((item, i) => {
      const lines = item.lines.split(' ').map(Number)
      return {
        ...item,
        id: String(i),
        kicker: item.kicker ?? '',
        headline: item.headline ?? '',
        deck: item.deck ?? '',
        jump: null,
        to_page: item.continuesOn?.page ?? null,
        lines,
        paragraphs: item.paragraphs.map((words) => toParagraph(words, lines, text)),
      }
    }),
  }
}

/** A paragraph's lines are those of its item whose words it has. */
function toParagraph(
  words: string,
  lines: readonly number[],
  text: readonly string[],
): GoldParagraph {
  const role = words.startsWith('subhead: ') ? 'subhead' : 'body'
  const whole = bare(words.slice(words.indexOf(': ') + 2))
  const isOwn = (line: number) => whole.includes(bare(clean(text[line - 1] ?? '')))
  return { role, text: words.slice(words.indexOf(': ') + 2), lines: lines.filter(isOwn) }
}

/** Hyphens at line ends are undone in paragraphs. */
const bare = (text: string): string => plain(text).replace(/-/gu, '')
