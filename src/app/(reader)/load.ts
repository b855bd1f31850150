import { cache } from 'react'
import { notFound } from 'next/navigation'
import { decodePart, isId, parseIssuePart } from '@/reader/paths'
import { readContents } from '@/reader/queries/readContents'
import { readIssue } from '@/reader/queries/readIssues'
import { readStory } from '@/reader/queries/readStory'
import { readTitle } from '@/reader/queries/readTitle'
import { openReader } from './request'

/** The newspaper that an address names; answers 404 where there is none. */
export const loadTitle = cache(async (newspaper: string) => {
  if (!isId(newspaper)) notFound()
  return (await readTitle(await openReader(), newspaper)) ?? notFound()
})

/** The issue that an address names, with its newspaper and contents; answers 404 where there is none. */
export const loadIssue = cache(async (newspaper: string, part: string) => {
  const asked = parseIssuePart(decodePart(part)) ?? notFound()
  const title = await loadTitle(newspaper)
  const payload = await openReader()
  const issue = (await readIssue(payload, { newspaper, ...asked })) ?? notFound()
  const { pages } = await readContents(payload, issue)
  return { asked, title, issue, pages }
})

/** The published story of this id; answers 404 where there is none. */
export const loadStory = cache(async (id: string) => {
  if (!isId(id)) notFound()
  return (await readStory(await openReader(), id)) ?? notFound()
})
