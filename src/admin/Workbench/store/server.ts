import type { ItemSlug } from '@/items/stages'
import type { Layout } from '@/text/types'
import type { StoredDoc, Workbench } from '@/workbench/screen/types'
import { askServer } from '../../askServer'
import type { Draft } from '../items/drafts'
import type { LogPage, Sent } from './types'

export type Outcome<T> =
  | { readonly is: 'done'; readonly body: T }
  | { readonly is: 'stale'; readonly body: Refused }
  | { readonly is: 'refused'; readonly body: Refused; readonly status: number }
  /** No answer, or one that says that the house has trouble: to be tried again. */
  | { readonly is: 'away' }
  | { readonly is: 'signedOut' }

export type Refused = {
  readonly reasons: readonly string[]
  readonly item?: StoredDoc
  readonly conflicts?: readonly { readonly edit: number; readonly theirs: string | null }[]
}

export type Changed = {
  readonly layout: Layout
  readonly revision: number
  readonly items: readonly StoredDoc[]
  readonly removed: readonly { readonly id: string }[]
  readonly displaced: readonly { readonly was: string; readonly corrected: string }[]
}

export type Presence = {
  readonly revision: number
  readonly others: readonly Other[]
  readonly items: readonly { readonly id: string; readonly updatedAt: string }[]
}

/** A colleague at the same page. */
export type Other = {
  readonly id: string
  readonly name: string | null
  readonly line: number | null
  readonly item: string | null
}

/** An item as it was seen. */
export type Named = {
  readonly collection: ItemSlug
  readonly id: string
  readonly revision: number
}

/** What the workbench asks the server. */
export type Server = ReturnType<typeof serverOf>

/** The server's answers for one page, as who is signed in. */
export function serverOf(page: string) {
  const path = `/api/pages/${encodeURIComponent(page)}`
  return {
    read: () => ask<Workbench>(`${path}/workbench`),
    change: (body: { readonly revision: number; readonly operations: readonly Sent[] }) =>
      ask<Changed>(`${path}/operations`, body),
    log: (before?: number) =>
      ask<LogPage>(`${path}/operations?limit=50${before === undefined ? '' : `&before=${before}`}`),
    words: ({ collection, id, revision }: Named, edits: readonly Draft[]) =>
      ask<{ readonly item: StoredDoc }>(`/api/${collection}/${encodeURIComponent(id)}/words`, {
        ...{ revision, edits },
      }),
    presence: (body: { readonly line?: number; readonly item?: string; leaving?: true }) =>
      ask<Presence>(`${path}/presence`, body),
  }
}

async function ask<T>(path: string, body?: object): Promise<Outcome<T>> {
  const answered = await askServer<T>(path, body ? { method: 'POST', body } : {})
  if (answered.ok) return { is: 'done', body: answered.body }
  const { status, reasons, told } = answered
  if (status === 401) return { is: 'signedOut' }
  if (status === 0 || status >= 500 || status === 429) return { is: 'away' }
  const refused: Refused = { ...told, reasons }
  return status === 409 ? { is: 'stale', body: refused } : { is: 'refused', body: refused, status }
}
