import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { opensStory } from '@/text/patterns/datelines'
import type { GoldItem } from '../gold'
import type { Copy, Desk, Genre, Language, Order } from '../made/copy/types'
import { findLabelled } from '../score/findLabelled'

/** Stories written one by one for this, a file for papers of one sort. */
const STORIES = 'tests/accuracy/train/written'

/** Development pages that no press made: their stories can be set again, in any habits. */
const FOLDERS = ['tests/accuracy/hand/development', 'sample']

/** How much of its copy such a desk has from them; its grammars write the rest. */
const WRITTEN = 0.6

const items = (await Promise.all(FOLDERS.map(findLabelled)))
  .flat()
  .flatMap(({ gold }) => gold.items)

/**
 * Gives a desk whose copy was mostly written story by story, by no grammar: what is learned from it rests
 * on how newspapers are written and less on the turns of a few grammars.
 */
export function writtenDesk(base: Desk, language: Language): Desk {
  const bank = bankOf(language)
  const { writer } = base
  const write = (order: Order): Copy => {
    const own = bank.get(order.genre) ?? bank.get(genreOf(order.genre)) ?? []
    if (own.length === 0 || !order.random.chance(WRITTEN)) return writer.write(order)
    const fitting = own.filter((copy) => opens(copy) === (order.dateline !== 'none'))
    const copy = order.random.pick(fitting.length > 0 ? fitting : own)
    return order.random.chance(0.5) ? copy : withCredits(copy, order)
  }
  return { ...base, writer: { ...writer, write } }
}

/** Their labels tell kinds only; what has a form of its own is left to the grammars. */
function genreOf(genre: Genre): Genre {
  return genre === 'feature' || genre === 'commentary' || genre === 'brief' ? 'news' : genre
}

const opens = (copy: Copy): boolean => opensStory(copy.paragraphs[0]?.text ?? '')

/** Names that the text does not have are printed as the order wants them. */
function withCredits(copy: Copy, { credit }: Order): Copy {
  if (copy.closing || copy.byline) return copy
  const text = copy.paragraphs.map((paragraph) => paragraph.text).join('\n')
  const names = copy.credits.filter((name) => !text.includes(name))
  const credits = copy.credits.filter((name) => text.includes(name))
  if (names.length === 0 || copy.kind !== 'article') return { ...copy, credits }
  const han = copy.language.startsWith('zh')
  if (credit === 'closing') {
    return { ...copy, closing: han ? `（${names.join(' ')}）` : `(${names.join(', ')})` }
  }
  if (credit !== 'byline') return { ...copy, credits }
  const by = { en: 'By', fr: 'Par', de: 'Von' }[copy.language as string]
  return { ...copy, byline: by ? `${by} ${names.join(', ')}` : `□ 本报记者 ${names.join(' ')}` }
}

const banks = new Map<Language, ReadonlyMap<Genre, readonly Copy[]>>()

/** The stories of a language by genre; gathered once. */
function bankOf(language: Language): ReadonlyMap<Genre, readonly Copy[]> {
  const known = banks.get(language)
  if (known) return known
  const bank = new Map<Genre, Copy[]>()
  const labelled = items.flatMap((item) => toCopy(item, language) ?? [])
  for (const copy of [...storiesOf(language), ...labelled]) {
    const own = bank.get(copy.genre)
    if (own) own.push(copy)
    else bank.set(copy.genre, [copy])
  }
  banks.set(language, bank)
  return bank
}

/** The stories of the folder's files in a language. */
function storiesOf(language: Language): Copy[] {
  const files = readdirSync(STORIES).map(
    (name) => JSON.parse(readFileSync(path.join(STORIES, name), 'utf8')) as Stories,
  )
  return files
    .filter((file) => file.language === language)
    .flatMap(({ stories }) => stories.map((story) => ({ ...story, language })))
}

type Stories = {
  readonly language: Language
  readonly stories: readonly Omit<Copy, 'language'>[]
}

function toCopy(item: GoldItem, language: Language): Copy | null {
  const { kind, kicker, headline, deck, credits, paragraphs } = item
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
  const isPart = Boolean(item.to_page ?? item.from_page)
  if (kind === 'pointer' || isPart || text === '' || languageOf(text) !== language) return null
  const set = language.startsWith('zh') ? inFullWidth : (one: string) => one
  return {
    kind,
    genre: kind === 'article' ? 'news' : kind,
    language,
    headline: headline === '' ? [] : headline.split('\n').map(set),
    ...(kicker ? { kicker: set(kicker) } : {}),
    ...(deck ? { deck: set(deck) } : {}),
    credits,
    paragraphs: paragraphs.map((one) => ({ role: one.role, text: set(one.text) })),
  }
}

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' } // prettier-ignore

const inFullWidth = (text: string): string =>
  text.replace(/(?<=\p{Script=Han})[,;:?!()]|[,;:?!()](?=\p{Script=Han})/gu, (mark) => FULL[mark] ?? mark) // prettier-ignore

/** Told by characters and words that no other of the five has. */
function languageOf(text: string): Language {
  if (/\p{Script=Han}/u.test(text)) return /[國這們來會對報時]/u.test(text) ? 'zh-Hant' : 'zh-Hans'
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  const shares = [
    ['en', count(/\b(?:the|and|of|to|for)\b/giu)],
    ['fr', count(/\b(?:le|la|les|des|et|du)\b/giu)],
    ['de', count(/\b(?:der|die|das|und|den)\b/giu)],
  ] as const
  return shares.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}
