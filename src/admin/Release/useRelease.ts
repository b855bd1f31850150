'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { askServer } from '../askServer'
import type { ReleaseState } from './types'

/** What a step writes, and the form holds. */
const written = ['stage', 'withheldReason', 'withheldNote', 'redactions', 'publishedAt', '_status'] as const // prettier-ignore

type Item = Readonly<Record<string, unknown>>

/**
 * How the item of the form stands, looked up anew after each save. `sync` tells the form what a step
 * has written and when: it would take the new time for a colleague's edit, and refuse what is typed
 * next.
 */
export function useRelease() {
  const info = useDocumentInfo()
  const { collectionSlug, id, data, lastUpdateTime, setData } = info
  const { setHasPublishedDoc, setUnpublishedVersionCount } = info
  const { dispatchFields } = useForm()
  const [state, setState] = useState<ReleaseState>()
  const [away, setAway] = useState(false)
  const path = id ? `/api/${String(collectionSlug)}/${String(id)}` : undefined
  const load = useCallback(async () => {
    if (!path) return
    const found = await askServer<ReleaseState>(`${path}/release`)
    setAway(!found.ok)
    if (found.ok) setState(found.body)
  }, [path])
  useEffect(() => void load(), [load, lastUpdateTime])
  const sync = async () => {
    if (!path) return
    await load()
    const found = await askServer<Item>(`${path}?draft=true&depth=0`)
    if (!found.ok) return
    const item = found.body
    setData({ ...data, ...pick(item), updatedAt: item.updatedAt })
    for (const name of ['stage', 'withheldReason', 'withheldNote', 'publishedAt'] as const) {
      dispatchFields({ type: 'UPDATE', path: name, value: item[name], initialValue: item[name] })
    }
    setHasPublishedDoc(item._status === 'published')
    setUnpublishedVersionCount(item._status === 'published' ? 0 : 1)
  }
  return { path, state, away, load, sync }
}

const pick = (item: Item): Item => Object.fromEntries(written.map((name) => [name, item[name]]))
