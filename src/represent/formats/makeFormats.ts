import type { Payload } from 'payload'
import { rootNodes } from '@/body/nodes'
import { textToHtml } from '@/body/textToHtml'
import { toHtml } from '@/body/toHtml'
import { settings } from '@/env'
import type { ItemSlug } from '@/items/stages'
import { readLinked } from '@/reader/queries/readLinked'
import type { Correction } from '@/reissues/types'
import { aroundOf } from '../around'
import { textToMarkdown, toMarkdown } from '../markdown/toMarkdown'
import type { FormatName } from './formatNames'
import { publicCorrections } from './publicCorrections'
import { readOriginals } from './readOriginals'

/** An item as a read gave it. */
export type ReadItem = {
  readonly id: string
  readonly body?: unknown
  readonly text?: unknown
}

type Made = {
  readonly html: (item: ReadItem) => Promise<string>
  readonly markdown: (item: ReadItem) => Promise<string>
  readonly corrections: (item: ReadItem) => Promise<readonly Correction[]>
}

type Asked = {
  readonly payload: Payload
  readonly collection: ItemSlug
  readonly items: readonly ReadItem[]
}

/**
 * How the formats of some items are made. What they link to, their pictures and their first texts are
 * read once for all of them, and only when the first format is made that needs them.
 */
export function makeFormats({
  payload,
  collection,
  items,
}: Asked): Made & Record<FormatName, unknown> {
  const around = once(async () => {
    const body = { root: { children: items.flatMap((item) => rootNodes(item.body)) } }
    return aroundOf(await readLinked(payload, body), settings.publicUrl)
  })
  const originals = once(() =>
    readOriginals(payload, { collection, ids: items.map(({ id }) => id) }),
  )
  const plain = (text: unknown): string => (typeof text === 'string' ? text : '')
  return {
    html: async ({ body, text }) => body ? toHtml(body, await around()) : textToHtml(plain(text)), // prettier-ignore
    markdown: async ({ body, text }) => body ? toMarkdown(body, await around()) : textToMarkdown(plain(text)), // prettier-ignore
    corrections: async (item) => {
      const original = (await originals()).get(item.id)
      return original ? publicCorrections({ item, ...original }) : []
    },
  }
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined
  return () => (reading ??= read())
}
