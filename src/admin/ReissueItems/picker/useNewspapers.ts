'use client'

import { useEffect, useState } from 'react'
import { ask } from '../ask'

export type Newspaper = { readonly id: string; readonly title: string }

/** All titles but that of loose pages; empty until they are there. */
export function useNewspapers(): readonly Newspaper[] {
  const [papers, setPapers] = useState<readonly Newspaper[]>([])
  useEffect(() => {
    const query = 'limit=100&depth=0&sort=title&select[title]=true'
    void ask(`/api/newspapers?${query}`).then(({ status, body }) => {
      const { docs } = (status === 200 ? body : { docs: [] }) as { docs: readonly Newspaper[] }
      setPapers(docs.filter(({ id }) => id !== 'unsorted'))
    })
  }, [])
  return papers
}
