'use client'

import { Button, useAuth, useDocumentInfo, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useAdminWords } from '../useAdminWords'
import { PlaceForm, type LoosePage } from './PlaceForm'
import './index.css'

const mayPlace = (user: unknown): boolean =>
  ['editor', 'admin'].includes(String((user as { role?: unknown } | null)?.role))

/** In the list of pages: places all that are ticked, in the order of their names. */
export function PlaceSelected() {
  const { getSelectedIds } = useSelection()
  const router = useRouter()
  const { user } = useAuth()
  const words = useAdminWords().place
  const [pages, setPages] = useState<readonly LoosePage[]>()
  const ids = getSelectedIds().map(String)
  if (!mayPlace(user) || ids.length === 0) return null
  return (
    <div className="place-pages">
      {pages ? (
        <PlaceForm
          pages={pages}
          onClose={() => setPages(undefined)}
          onPlaced={() => {
            setPages(undefined)
            router.refresh()
          }}
        />
      ) : (
        <Button size="medium" onClick={async () => setPages(await fetchPages(ids))}>
          {words.open(ids.length)}
        </Button>
      )}
    </div>
  )
}

/** On a page's own screen: says that the page is loose, and places it. */
export function PlaceThis() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const words = useAdminWords().place
  const [page, setPage] = useState<LoosePage>()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (id) void fetchPages([String(id)]).then(([found]) => setPage(found))
  }, [id])
  if (!page || !mayPlace(user)) return null
  return (
    <div className="place-pages">
      {page.loose && !open && <p>{words.unsorted}</p>}
      {open ? (
        <PlaceForm
          pages={[page]}
          onClose={() => setOpen(false)}
          // The form around this one still holds the old place: saving it would move the page back.
          onPlaced={() => window.location.reload()}
        />
      ) : (
        <Button size="medium" buttonStyle="secondary" onClick={() => setOpen(true)}>
          {page.loose ? words.title : words.again}
        </Button>
      )}
    </div>
  )
}

async function fetchPages(ids: readonly string[]): Promise<LoosePage[]> {
  const query = new URLSearchParams({ limit: '100', depth: '1', sort: 'label' })
  ids.forEach((id, i) => query.set(`where[id][in][${i}]`, id))
  const response = await fetch(`/api/pages?${query}`, { credentials: 'include' })
  if (!response.ok) return []
  const { docs } = (await response.json()) as { docs: StoredPage[] }
  return docs.map(({ id, label, issue }) => ({
    id,
    label,
    loose: (typeof issue === 'object' ? issue.id : issue) === 'unsorted',
  }))
}

type StoredPage = { id: string; label: string; issue: string | { id: string } }
