import type { ItemSlug } from '@/items/stages'
import type { Layout } from '@/text/types'
import type { StoredDoc, Workbench } from '@/workbench/screen/types'
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
  try {
    const response = await fetch(path, {
      method: body ? 'POST' : 'GET',
      credentials: 'include',
      ...(body
        ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
        : {}),
    })
    if (response.status === 401) return { is: 'signedOut' }
    if (response.status >= 500 || response.status === 429) return { is: 'away' }
    const json = (await response.json()) as T & Answered
    if (response.ok) return { is: 'done', body: json }
    const refused = { ...json, reasons: (json.errors ?? []).map(({ message }) => message) }
    if (response.status === 409) return { is: 'stale', body: refused }
    return { is: 'refused', body: refused, status: response.status }
  } catch {
    return { is: 'away' }
  }
}

type Answered = {
  readonly errors?: readonly { readonly message: string }[]
  readonly conflicts?: NonNullable<Refused['conflicts']>
  readonly item?: NonNullable<Refused['item']>
}
