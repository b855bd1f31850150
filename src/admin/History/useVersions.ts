'use client'

import { useEffect, useState } from 'react'
import { askServer } from '../askServer'
import type { Words } from './compare/compareVersions'

type Version = { readonly version: Words }

/** What two versions say; kept, since a version never changes. */
export function useVersions(collection: string, ids: readonly (string | undefined)[]) {
  const [known, setKnown] = useState<ReadonlyMap<string, Words>>(new Map())
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  const wanted = ids.filter((id): id is string => id !== undefined)
  const missing = wanted.filter((id) => !known.has(id)).join(' ')
  useEffect(() => {
    let isOver = false
    for (const id of missing.split(' ').filter(Boolean)) {
      void askServer<Version>(`/api/${collection}/versions/${id}?depth=0`).then((found) => {
        if (isOver) return
        setFailed(!found.ok)
        if (found.ok) setKnown((all) => new Map(all).set(id, found.body.version))
      })
    }
    return () => {
      isOver = true
    }
  }, [collection, missing, tries])
  const words = ids.map((id) => (id === undefined ? undefined : known.get(id)))
  return { words, failed, again: () => setTries((n) => n + 1) }
}
