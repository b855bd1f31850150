'use client'

import { useAuth, useDocumentInfo, useSelection, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { adminWords, languageOf } from '../adminWords'
import { PlaceForm, type LoosePage } from './PlaceForm'
import './index.css'

const mayPlace = (user: unknown): boolean =>
  ['editor', 'admin'].includes(String((user as { role?: unknown } | null)?.role))

/** In the list of pages: places all that are ticked, in the order of their names. */
export function PlaceSelected() {
  const { getSelectedIds } = useSelection()
  const { user } = useAuth()
  const words = useWords()
  const [pages, setPages] = useState<readonly LoosePage[]>()
  const ids = getSelectedIds().map(String)
  if (!mayPlace(user) || ids.length === 0) return null
  return (
    <div className="place-pages">
      {pages ? (
        <PlaceForm pages={pages} onClose={() => setPages(undefined)} />
      ) : (
        <button
          type="button"
          className="place-pages__open"
          onClick={async () => setPages(await fetchPages(ids))}
        >
          {words.open(ids.length)}
        </button>
      )}
    </div>
  )
}

/** On a page's own screen: says that the page is loose, and places it. */
export function PlaceThis() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const words = useWords()
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
        <PlaceForm pages={[page]} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" className="place-pages__open" onClick={() => setOpen(true)}>
          {words.title}
        </button>
      )}
    </div>
  )
}

export function useWords() {
  const { i18n } = useTranslation()
  return adminWords[languageOf(i18n.language)].place
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
