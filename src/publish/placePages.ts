import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { issueIdOf } from '@/import/ids'
import { relatedId } from '@/items/relatedId'
import { joinJumps } from '@/jumps/joinJumps'
import { answer, refuse } from './answer'
import { readBody } from './readBody'
import { requireRole } from './requireRole'

const schema = z.object({
  newspaper: z.string().min(1).max(120),
  date: z.iso.date(),
  edition: z.string().min(1).max(60).default('main'),
  pages: z
    .array(z.object({ id: z.string().min(1).max(120), label: z.string().trim().min(1).max(200) }))
    .min(1)
    .max(500),
})

type Placing = z.infer<typeof schema>

const editorsOnly = {
  en: 'Only editors say where a page belongs.',
  zh: '只有编辑能决定版面归属。',
}

/**
 * `POST /api/pages/place { newspaper, date, edition?, pages: [{ id, label }] }`: says where loose
 * pages belong. Makes the issue if there is none; all pages move or none does.
 * Answers `{ issue, placed }`; 401, 403, 404, or 422 with each reason.
 */
export const placePages: Endpoint = {
  path: '/place',
  method: 'post',
  handler: async (req) => {
    const user = requireRole(req, 'editor', editorsOnly)
    if (user instanceof Response) return user
    const body = await readBody({ req, schema })
    if (!body.ok) return refuse(422, body.reasons)
    const reasons = await whyNot({ placing: body.value, req })
    if (reasons.length > 0) return refuse(422, reasons)
    const left = await issuesOf({ placing: body.value, req })
    const issue = await findOrMakeIssue({ placing: body.value, req })
    await freeLabels({ placing: body.value, issue, req })
    for (const page of body.value.pages) await move({ page, issue, req })
    // Stories that jump join where their pages meet, and part where these go different ways.
    for (const one of new Set([...left, issue])) {
      await joinJumps({ payload: req.payload, issue: one })
    }
    return answer({ issue, placed: body.value.pages.length })
  },
}

const asUser = (req: PayloadRequest) => ({ req, user: req.user, overrideAccess: false, depth: 0 })

async function whyNot({ placing, req }: { placing: Placing; req: PayloadRequest }) {
  const reasons: string[] = []
  const { newspaper, date, edition, pages } = placing
  const paper = await req.payload.findByID({
    collection: 'newspapers',
    id: newspaper,
    disableErrors: true,
    ...asUser(req),
  })
  if (!paper) reasons.push(`There is no newspaper “${newspaper}”; make it first.`)
  const labels = pages.map(({ label }) => label)
  const twice = labels.find((label, i) => labels.indexOf(label) !== i)
  if (twice) reasons.push(`Page ${twice} is named twice; each page of an issue has its own label.`)
  const ids = pages.map(({ id }) => id)
  const named = ids.find((id, i) => ids.indexOf(id) !== i)
  if (named) reasons.push(`Page ${named} is named twice; it goes to one place only.`)
  const { docs: known } = await req.payload.find({
    collection: 'pages',
    where: { id: { in: ids } },
    limit: ids.length,
    select: { label: true },
    ...asUser(req),
  })
  for (const id of ids.filter((one) => !known.some((page) => page.id === one))) {
    reasons.push(`There is no page ${id}.`)
  }
  const { docs: taken } = await req.payload.find({
    collection: 'pages',
    where: {
      and: [
        { 'issue.newspaper': { equals: newspaper } },
        { 'issue.date': { equals: date } },
        { 'issue.edition': { equals: edition } },
        { label: { in: labels } },
        { id: { not_in: ids } },
      ],
    },
    limit: labels.length,
    select: { label: true },
    ...asUser(req),
  })
  for (const { label } of taken) {
    reasons.push(`${newspaper} of ${date} already has a page ${label}; give another label.`)
  }
  return reasons
}

async function findOrMakeIssue({ placing, req }: { placing: Placing; req: PayloadRequest }) {
  const { newspaper, date, edition } = placing
  const { docs } = await req.payload.find({
    collection: 'issues',
    where: {
      and: [
        { newspaper: { equals: newspaper } },
        { date: { equals: date } },
        { edition: { equals: edition } },
      ],
    },
    limit: 1,
    ...asUser(req),
  })
  if (docs[0]) return docs[0].id
  const data = { id: issueIdOf({ newspaper, date, edition }), newspaper, date, edition }
  return (await req.payload.create({ collection: 'issues', data, ...asUser(req) })).id
}

/** The issues that the pages come from. */
async function issuesOf({ placing, req }: { placing: Placing; req: PayloadRequest }) {
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: { id: { in: placing.pages.map(({ id }) => id) } },
    limit: placing.pages.length,
    select: { issue: true },
    ...asUser(req),
  })
  return docs.map((page) => relatedId(page.issue))
}

type Free = { placing: Placing; issue: string; req: PayloadRequest }

/** Pages may change labels with one another: one whose label another gets waits under its id. */
async function freeLabels({ placing: { pages }, issue, req }: Free): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: {
      and: [
        { issue: { equals: issue } },
        { id: { in: pages.map(({ id }) => id) } },
        { label: { in: pages.map(({ label }) => label) } },
      ],
    },
    limit: pages.length,
    select: { label: true },
    ...asUser(req),
  })
  const stays = (page: { id: string; label: string }) =>
    pages.some(({ id, label }) => id === page.id && label === page.label)
  for (const page of docs.filter((one) => !stays(one))) {
    await move({ page: { id: page.id, label: `~${page.id}` }, issue, req })
  }
}

type Move = { page: Placing['pages'][number]; issue: string; req: PayloadRequest }

function move({ page: { id, label }, issue, req }: Move) {
  const number = /^\d{1,3}$/u.test(label) ? Number(label) : null
  return req.payload.update({
    collection: 'pages',
    id,
    data: { issue, label, number },
    ...asUser(req),
  })
}
