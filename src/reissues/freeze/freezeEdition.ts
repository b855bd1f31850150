import type { Reissue } from '@/payload-types'
import { maxEditionBytes, maxItems } from '../limits'
import type { Edition, EditionItem } from '../types'
import { readCaptions, readIssues, readPictures, picturesIn } from './readAround'
import { idOf, readPinned, type Pick, type Pinned } from './readPinned'
import { nameOf, readStandings, type Standing } from './readStandings'
import type { Reason } from '../reason'
import type { Reader } from './reader'
import { notPublic, pinnedWrong } from './itemReasons'
import { sealEdition, type Sealed } from './sealEdition'
import { toEditionItem } from './toEditionItem'
import { toSections } from './toSections'

export type Plan = Omit<Edition, 'format' | 'cover' | 'language' | 'sections'>

type Frozen =
  | ({ readonly ok: true; readonly edition: Edition } & Sealed)
  | { readonly ok: false; readonly reasons: readonly Reason[] }

/**
 * Freezes a reissue: reads its pinned versions and everything around them once, with the editor's
 * rights, and gives the edition as it will come out, or every reason why it cannot.
 */
export async function freezeEdition(args: {
  reader: Reader
  reissue: Picked
  plan: Plan
}): Promise<Frozen> {
  const { reader, reissue, plan } = args
  const picks = toPicks(reissue.items)
  if (picks.length === 0) return no([noItems])
  if (picks.length > maxItems) return no([tooMany(picks.length)])
  const pinned = await readPinned(reader, picks)
  const standings = await readStandings(reader.payload, picks)
  const reasons = picks.flatMap((pick, i) => whyNot({ pick, i, pinned, standings }))
  const cover = await readCover(reader, idOf(reissue.cover))
  if (cover === undefined) reasons.push(noCover)
  if (reasons.length > 0) return no(reasons)
  const items = await readItems({ reader, picks, pinned })
  const edition: Edition = {
    format: 'backnumber-edition/1',
    ...plan,
    cover: cover ?? null,
    language: mostly(items.map((item) => item.firstPublished?.newspaper.language ?? '')),
    sections: toSections(items.map((item, i) => ({ item, heading: picks[i]?.heading ?? '' }))),
  }
  const sealed = sealEdition(edition)
  if (sealed.content.length > maxEditionBytes) return no([tooLong(sealed.content.length)])
  return { ok: true, edition, ...sealed }
}

type Picked = { readonly items?: Reissue['items']; readonly cover?: unknown }

const no = (reasons: readonly Reason[]): Frozen => ({ ok: false, reasons })

const noItems = { en: 'It has no items: pick at least one.', zh: '还没有篇目：请至少选一篇。' }

const tooMany = (count: number): Reason => ({
  en: `It has ${count} items; ${maxItems} is the most.`,
  zh: `共有 ${count} 篇；最多 ${maxItems} 篇。`,
})

const noCover = {
  en: 'Its cover picture is gone: choose another, or none.',
  zh: '封面图片已不在：请另选一张，或不用封面。',
}

const tooLong = (length: number): Reason => ({
  en:
    `Its text is ${(length / 1e6).toFixed(1)} million characters with everything around it; ` +
    `${maxEditionBytes / 1e6} million is the most. Split it into two reissues.`,
  zh: `连同附带的内容共 ${Math.ceil(length / 1e4)} 万字符；最多 ${maxEditionBytes / 1e4} 万。请分成两期。`,
})

/** The rows of a reissue's items, taken apart; a row whose item was deleted has no id. */
export const toPicks = (items: Reissue['items']): Pick[] =>
  (items ?? []).map(({ item, version, heading }) => ({
    collection: (item as typeof item | null)?.relationTo ?? 'articles',
    id: idOf((item as typeof item | null)?.value),
    version: version ?? '',
    heading: heading?.trim() ?? '',
  }))

type Check = {
  readonly pick: Pick
  readonly i: number
  readonly pinned: ReadonlyMap<string, Pinned>
  readonly standings: ReadonlyMap<string, Standing>
}

/** What keeps one item from coming out, in words that name it. */
function whyNot({ pick, i, pinned, standings }: Check): Reason[] {
  const standing = standings.get(nameOf(pick)) ?? 'gone'
  const version = pinned.get(`${pick.collection}/${pick.version}`)
  const { headline } = version?.said ?? {}
  const item = { position: i + 1, headline: typeof headline === 'string' ? headline : pick.id }
  if (standing !== 'public') return [notPublic(item, standing)]
  if (!pick.version) return [pinnedWrong(item, 'none')]
  if (!version || version.parent !== pick.id) return [pinnedWrong(item, 'lost')]
  return version.said._status === 'published' ? [] : [pinnedWrong(item, 'draft')]
}

/** Nothing for none, undefined for one that is gone. */
async function readCover(reader: Reader, id: string) {
  if (!id) return null
  return (await readPictures(reader, { ids: [id], closed: true })).get(id)
}

type Read = { reader: Reader; picks: readonly Pick[]; pinned: ReadonlyMap<string, Pinned> }

async function readItems({ reader, picks, pinned }: Read): Promise<EditionItem[]> {
  const found = picks.flatMap((pick) => {
    const version = pinned.get(`${pick.collection}/${pick.version}`)
    return version ? [{ pick, pinned: version }] : []
  })
  const stories = picks.filter(({ collection }) => collection === 'articles')
  const captions = await readCaptions(
    reader,
    stories.map(({ id }) => id),
  )
  const ofCaptions = [...captions.values()].flat().map(({ picture }) => picture)
  const ofItems = found.flatMap(({ pinned: { said } }) => [
    ...picturesIn(said.body),
    idOf(said.picture),
  ])
  const pictures = await readPictures(reader, { ids: [...ofCaptions, ...ofItems] })
  const issues = await readIssues(
    reader,
    found.map(({ pinned: { said } }) => idOf(said.issue)),
  )
  return found.map((one, i) =>
    toEditionItem({ ...one, number: i + 1, around: { issues, pictures, captions } }),
  )
}

/** The language of most items; the first one's when they are even; Chinese when none is named. */
function mostly(languages: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const language of languages.filter(Boolean)) {
    counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'zh-Hans'
}
