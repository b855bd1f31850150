import type { Payload } from 'payload'
import { noteTag } from '@/changes/seenReads'
import type { ItemSlug } from '@/items/stages'

type Asked = {
  readonly payload: Payload
  readonly slug: ItemSlug
  readonly id: string
  /** `zh`, `en`: for the sentence that stands when no note was written. */
  readonly language: string
}

/**
 * What readers are told at the address of an item that was public and is withheld: its note, or a
 * standard sentence. Undefined for every other id, whether it is there or not. Notes that the answer
 * rests on the item.
 */
export async function findWithheld({
  payload,
  slug,
  id,
  language,
}: Asked): Promise<string | undefined> {
  noteTag(`${slug}:${id}`)
  const stored = await payload.db.findOne<{ id: string; withheldNote?: string | null }>({
    collection: slug,
    select: { withheldNote: true },
    where: {
      and: [
        { id: { equals: id } },
        { stage: { equals: 'withheld' } },
        { publishedAt: { exists: true } },
        { deletedAt: { exists: false } },
      ],
    },
  })
  if (!stored) return undefined
  return stored.withheldNote?.trim() || (language.startsWith('zh') ? sentence.zh : sentence.en)
}

const sentence = {
  zh: '这篇内容曾经公开，现已不再公开。',
  en: 'This was public once, and is withheld now.',
}
