import type { Payload } from 'payload'
import { writeDocuments } from '@/database/writeDocuments'
import { unsortedIssue } from '@/import/ids'
import { planJumps, type JumpPlan } from './planJumps'
import { readIssue } from './readIssue'
import { readPlaces } from './readPlaces'
import { toStory } from './toStory'
import type { IssueItem } from './types'

type Args = {
  readonly payload: Payload
  readonly issue: string
  /** Pages whose parts shall stand by themselves, as before these pages are taken away. */
  readonly without?: readonly string[]
}

export type JoinResult = {
  /** Stories that are one article now and were not before. */
  readonly joined: number
  /** Articles that were parted again. */
  readonly parted: number
}

/** Somebody saves one of the parts at the same moment: then it is looked at anew. */
const mostTries = 5

/**
 * Makes one article of the parts of each story that jumps within an issue, wherever a person has not
 * touched them. It keeps the id of its first part. Doing it twice is doing it once, and a page that
 * comes a day later joins as if it had come with the others. Loose pages are left alone: they are no
 * issue. Throws what the database says.
 */
export async function joinJumps(args: Args): Promise<JoinResult> {
  if (args.issue === unsortedIssue) return nothing
  for (let tries = 1; tries <= mostTries; tries++) {
    const read = await readIssue(args)
    const pages = read.pages.filter(({ id }) => !args.without?.includes(id))
    const plan = planJumps({ ...read, pages })
    if (plan.removed.length === 0) return nothing
    if (await replace({ ...args, plan })) return resultOf(plan)
  }
  return nothing
}

const nothing: JoinResult = { joined: 0, parted: 0 }

const resultOf = ({ removed, stories }: JumpPlan): JoinResult => ({
  joined: stories.filter((story) => story.length > 1).length,
  parted: removed.filter(({ parts }) => parts.length > 1).length,
})

async function replace({ payload, plan }: Args & { readonly plan: JumpPlan }): Promise<boolean> {
  const { removed, stories } = plan
  const pages = stories.flatMap((story) => story.map(({ page }) => page))
  const places = await readPlaces({ payload, pages })
  const now = new Date().toISOString()
  const documents = stories.map((parts) =>
    toStory({ parts, places, now, createdAt: createdAt(removed, parts[0]) }),
  )
  const old = removed.map(({ id, updatedAt }) => ({ collection: 'articles' as const, id, updatedAt })) // prettier-ignore
  return (await writeDocuments({ payload, documents, removed: old })) === 'stored'
}

/** A part of a story came in when the story did. */
const createdAt = (items: readonly IssueItem[], part: IssueItem['parts'][number] | undefined) =>
  items.find(({ parts }) => part && parts.includes(part))?.createdAt ?? new Date().toISOString()
