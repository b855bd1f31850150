import { digest } from './digest'

type Item = Readonly<Record<string, unknown>>

type Sealing = {
  /** The version before; none for a new item. */
  readonly before: Item | undefined
  /** The item as it shall be, without its seal. */
  readonly item: Item
  /** Whose change it is; nobody's when the machine makes it. */
  readonly user: string | undefined
  /** ISO 8601. */
  readonly at: string
}

/** What each new version of an item carries beside its words: its number, its digest, and by whom. */
export function seal({ before, item, user, at }: Sealing) {
  const isRewritten = wordsOf(before ?? {}) !== wordsOf(item)
  const isCorrected = Boolean(user) && Boolean(before) && isRewritten
  const sealed = {
    revision: Number(before?.revision ?? 0) + 1,
    editedAt: user ? at : item.editedAt,
    editedBy: user ?? item.editedBy,
    correctedBy: user && isRewritten ? user : item.correctedBy,
    stage: isCorrected && item.stage === 'imported' ? 'corrected' : item.stage,
  }
  return { ...sealed, digest: digest({ ...item, ...sealed }) }
}

const wordsOf = (item: Item): string => digest({ ...item, revision: 0, stage: '' })
