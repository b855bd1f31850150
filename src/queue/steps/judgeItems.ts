import type { PayloadRequest } from 'payload'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import type { ReleaseProblem } from '@/publish/releaseProblems'
import { problem } from '@/publish/releaseProblems'
import { whyNotRelease } from '@/publish/whyNotRelease'
import { isPublicAsIs, whyNotVerify } from '@/publish/whyNotVerify'
import { inLanguageOf } from '@/reissues/reason'
import { asUser } from '../read/asked'
import { titleOf } from '../titleOf'
import type { ItemName, JudgedItem, StepName } from './types'

type Judge = {
  readonly req: PayloadRequest
  readonly step: StepName
  readonly items: readonly ItemName[]
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** What a step would do to each of these items, in their order; what is not there is left out. */
export async function judgeItems({ req, step, items }: Judge) {
  const judged = new Map<string, JudgedItem>()
  for (const collection of itemSlugs) {
    const ids = items.filter((one) => one.collection === collection).map(({ id }) => id)
    for (const one of await judgeKind({ req, step, collection, ids })) judged.set(keyOf(one), one)
  }
  const unique = [...new Set(items.map(keyOf))]
  return { items: unique.flatMap((key) => judged.get(key) ?? []) }
}

const keyOf = ({ collection, id }: ItemName): string => `${collection} ${id}`

type Kind = Omit<Judge, 'items'> & {
  readonly collection: ItemSlug
  readonly ids: readonly string[]
}

async function judgeKind({ req, step, collection, ids }: Kind): Promise<JudgedItem[]> {
  if (ids.length === 0) return []
  const where = { id: { in: [...ids] } }
  const whole = { limit: ids.length, pagination: false } as const
  const newest = await req.payload.find({
    ...{ collection, where, draft: true, trash: true, ...whole },
    ...asUser(req),
  })
  const stored = await req.payload.db.find<Row>({ collection, where, ...whole, joins: false as never, req }) // prettier-ignore
  const rows = new Map(stored.docs.map((row) => [row.id, row]))
  return (newest.docs as unknown as readonly Row[]).map((item) =>
    judge({ req, step, collection, item, stored: rows.get(item.id) }),
  )
}

type One = Omit<Kind, 'ids'> & { readonly item: Row; readonly stored: Row | undefined }

function judge(one: One): JudgedItem {
  const { req, collection, item } = one
  const problems = isDone(one) ? [] : problemsOf(one)
  const isRefused = problems.some(({ waivable }) => !waivable)
  return {
    ...{ collection, id: item.id, title: titleOf(item), revision: Number(item.revision ?? 0) },
    outcome: isDone(one) ? 'done' : problems.length === 0 ? 'ready' : isRefused ? 'refused' : 'warned', // prettier-ignore
    problems: problems.map((found) => ({
      ...{ code: found.code, waivable: found.waivable, message: inLanguageOf(req, found) },
    })),
  }
}

function isDone({ step, item, stored }: One): boolean {
  if (step === 'verify') return item.stage === 'verified'
  if (step === 'withhold') return item.stage === 'withheld' && stored?.stage === 'withheld'
  return isPublicAsIs({ item, stored })
}

function problemsOf({ req, step, collection, item, stored }: One): readonly ReleaseProblem[] {
  if (step === 'verify') return whyNotVerify({ item, stored, req })
  if (step === 'publish') return whyNotRelease({ collection, item, stored, req })
  return item.deletedAt ? [problem('trash')] : []
}
