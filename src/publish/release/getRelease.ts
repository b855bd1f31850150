import type { Endpoint, PayloadRequest } from 'payload'
import { readNames } from '@/access/readNames'
import { readStored, type Stored } from '@/items/readStored'
import type { ItemSlug } from '@/items/stages'
import { countPlaces } from '@/redact/standsIn'
import { readRedactions } from '@/redact/recordRedactions'
import { inLanguageOf } from '@/reissues/reason'
import { answer, refuse } from '../answer'
import { requireRole } from '../requireRole'
import { isOut, whyNotRelease } from '../whyNotRelease'
import type { Latest } from './stepEndpoint'
import { relatedId } from '@/items/relatedId'

/** Readers' addresses; a caption's and a notice's lead to their place on the page. */
const paths = { articles: 'stories', captions: 'captions', notices: 'notices' } as const

/**
 * `GET /api/articles/ID/release`, for the staff: what readers see of an item now, what stands against
 * publishing its latest version (`problems`, each with its code and whether it may be waived), what is
 * covered, and on which pages whose scans are open the words can be read all the same.
 */
export const getRelease = (collection: ItemSlug): Endpoint => ({
  path: '/:id/release',
  method: 'get',
  handler: async (req) => {
    const user = requireRole(req, 'viewer')
    if (user instanceof Response) return user
    const id = String(req.routeParams?.id ?? '')
    const asked = { collection, id, req }
    const found = await req.payload.findByID({
      ...{ collection, id, req, user, overrideAccess: false },
      ...{ depth: 0, draft: true, trash: true, disableErrors: true },
    })
    const stored = found ? await readStored(asked) : undefined
    if (!found || !stored) return refuse(404, [`There is no ${id}.`])
    const latest = found as unknown as Latest & { readonly updatedAt: string }
    const problems = whyNotRelease({ collection, item: latest, stored, req })
    return answer({
      ...standing({ stored, latest }),
      problems: problems.map((one) => ({
        code: one.code,
        waivable: one.waivable,
        message: inLanguageOf(req, one),
      })),
      path: `/${paths[collection]}/${id}`,
      redactions: await describeRedactions({ ...asked, stored, latest }),
      openScans: await readOpenScans({ stored, req }),
    })
  },
})

type Both = { readonly stored: Stored; readonly latest: Latest & { readonly updatedAt: string } }

const standing = ({ stored, latest }: Both) => ({
  public: isOut(stored),
  status: stored._status ?? 'draft',
  stage: latest.stage,
  revision: latest.revision ?? 0,
  /** Of what readers see; nothing while they see none. */
  publicRevision: isOut(stored) ? (stored.revision ?? 0) : null,
  publishedAt: stored.publishedAt ?? null,
  withheld:
    stored.stage === 'withheld' || latest.stage === 'withheld'
      ? {
          reason: latest.withheldReason ?? stored.withheldReason ?? null,
          kind: latest.withheldKind ?? stored.withheldKind ?? null,
          note: stored.withheldNote ?? null,
          /** Whether its old addresses answer 410: it was public once. */
          told: stored.stage === 'withheld' && Boolean(stored.publishedAt),
        }
      : null,
  trashed: Boolean(stored.deletedAt),
  updatedAt: latest.updatedAt,
})

type Described = Both & { readonly collection: ItemSlug; readonly id: string; readonly req: PayloadRequest } // prettier-ignore

/** Each covered span with how many fields it stands in, who covered it and when. */
async function describeRedactions({ stored, latest, ...asked }: Described) {
  const rows = Array.isArray(stored.redactions) ? (stored.redactions as Row[]) : []
  if (rows.length === 0) return []
  const records = await readRedactions(asked)
  const names = await readNames({
    payload: asked.req.payload,
    ids: records.map(({ user }) => relatedId(user)),
  })
  return rows.map(({ text, reason }) => {
    const record = records.find(({ wrong, revertedAt }) => !revertedAt && wrong === text.slice(0, 500)) // prettier-ignore
    return {
      text,
      reason: reason ?? null,
      places: Math.max(countPlaces(stored, text), countPlaces(latest, text)),
      at: record?.createdAt ?? null,
      by: record ? (names.get(relatedId(record.user)) ?? null) : null,
    }
  })
}

type Row = { readonly text: string; readonly reason?: string | null }

/** The labels of its pages whose scans readers may look at. */
async function readOpenScans({ stored, req }: { stored: Stored; req: PayloadRequest }) {
  const parts = Array.isArray(stored.parts) ? (stored.parts as { readonly page?: unknown }[]) : []
  const ids = parts.map(({ page }) => relatedId(page)).filter(Boolean)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'pages',
    where: {
      and: [{ id: { in: ids } }, { public: { equals: true } }, { scan: { exists: true } }],
    },
    select: { label: true },
    depth: 0,
    pagination: false,
  })
  return docs.map(({ label }) => label)
}
