import { z } from 'zod'
import { spansIn } from '@/redact/coverItem'
import { block } from '@/redact/findRanges'
import { foldText } from '@/redact/foldText'
import type { Reason } from '@/reissues/reason'
import { recordRedactions } from '@/redact/recordRedactions'
import { standsIn } from '@/redact/standsIn'
import { writeRedactions } from '@/redact/writeRedactions'
import { revision } from './revision'
import { stepEndpoint, type Taken } from './stepEndpoint'

const span = z
  .object({
    text: z
      .string()
      .trim()
      .max(2000)
      .refine((text) => foldText(text).units !== '', 'has no words.')
      .refine((text) => !text.includes(block), `has ${block} in it: name the words themselves.`),
    reason: z.string().trim().max(500).optional(),
  })
  .strict()

const schema = z.object({ revision, spans: z.array(span).max(100) }).strict()

type Body = z.infer<typeof schema>

/**
 * `POST …/ID/redact { spans: [{ text, reason? }], revision? }`: these words, and no others, are covered
 * from now on in every public form, old revisions and frozen editions too; the archive keeps them. The
 * list replaces the one before, and holds for every version at once; no version is added. 422 when a
 * span stands nowhere in the item.
 */
export const redact = stepEndpoint<Body>({
  name: 'redact',
  schema,
  take: async (taken) => {
    const spans = taken.body.spans.filter(
      ({ text }, i, all) => all.findIndex((one) => one.text === text) === i,
    )
    const versions = await readVersions(taken)
    const said = [taken.stored, ...versions]
    const lost = spans.filter(({ text }) => !said.some((version) => standsIn(version, text)))
    if (lost.length > 0) return lost.map(({ text }) => notThere(text))
    await writeRedactions({ ...taken, spans })
    await recordRedactions({ ...taken, spans, before: spansIn(taken.stored.redactions) })
    return undefined
  },
})

async function readVersions({ collection, id, req }: Taken<unknown>) {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { parent: { equals: id } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(({ version }) => version)
}

const notThere = (text: string): Reason => ({
  en: `“${text}” stands nowhere in it: copy the words as they stand there.`,
  zh: `文中没有“${text}”：请照原文抄录。`,
})
