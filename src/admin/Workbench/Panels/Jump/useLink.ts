'use client'

import { askServer } from '../../../askServer'
import { useBench } from '../../context'

/** An item in the layout of a page. */
export type PartName = { readonly page: string; readonly item: string }

type Linking = {
  readonly type: 'link' | 'unlink'
  readonly from: PartName
  readonly to: PartName
}

/**
 * Links the end of one page's item to the beginning of another's, or parts them again. A story goes on
 * from its first part: where that is on another page, it is done there.
 */
export function useLink(): (linking: Linking) => void {
  const { store } = useBench().bench
  const linkThere = async ({ type, from, to }: Linking) => {
    const path = `/api/pages/${encodeURIComponent(from.page)}/operations`
    const read = await askServer<{ revision: number }>(`${path}?limit=1`)
    if (!read.ok) return store.refuse(read.reasons)
    const { revision } = read.body
    const body = { revision, operations: [{ type, item: from.item, to }] }
    const done = await askServer(path, { method: 'POST', body })
    if (!done.ok) return store.refuse(done.reasons)
    store.open(null)
    await store.reload()
  }
  return (linking) => {
    const { type, from, to } = linking
    const isHere = from.page === store.getState().data.page.id
    void (isHere ? store.send({ type, item: from.item, to }) : linkThere(linking))
  }
}
