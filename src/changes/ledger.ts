import type { Payload, Where } from 'payload'
import type { Ledger } from '@/payload-types'
import type { ChangeAction, PublicChange, PublicKind } from './types'

/** How a document stands now, as far as the public is concerned. */
export type Standing = {
  readonly kind: PublicKind
  readonly document: string
  readonly isPublic: boolean
  readonly revision?: number | undefined
  readonly newspaper?: string | undefined
  /** Differs between any two writes of the document: what is recorded once is not recorded again. */
  readonly stamp: string
}

/** Ids sort as their numbers do. */
const idOf = (seq: number): string => `c-${String(seq).padStart(12, '0')}`

/** Processes that record at the same moment compete for a number; each try is won by one of them. */
const mostTries = 200

/**
 * Records how a document stands now, once: the next number goes to whoever inserts its row first, and
 * the losers look again. Numbers therefore become visible in order and without gaps. Gives whether a
 * row was written; none is for what never was public, or is recorded already.
 */
export async function record(payload: Payload, standing: Standing): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    // The head before the document's last row: a row that came in between costs a conflict, never a double.
    const seq = (await readHead(payload)) + 1
    const last = await lastOf(payload, standing)
    const action = actionOf(standing, last)
    if (!action || last?.stamp === standing.stamp) return false
    try {
      // A document that is gone does not say any more whose it was; its last row does.
      const newspaper = standing.newspaper ?? last?.newspaper ?? undefined
      const data = rowOf({ seq, action, standing: { ...standing, newspaper } })
      await payload.db.create({ collection: 'ledger', data })
      return true
    } catch (error) {
      if ((await readHead(payload)) < seq || tries >= mostTries) throw error
    }
  }
}

/** The number of the newest row; 0 while there is none. */
export async function readHead(payload: Payload): Promise<number> {
  const [newest] = await readRows(payload, { sort: '-id', limit: 1 })
  return newest?.seq ?? 0
}

/** The rows after a number, oldest first. */
export async function readChanges(args: {
  readonly payload: Payload
  readonly after: number
  readonly limit: number
  readonly newspaper?: string | undefined
  readonly kinds?: readonly PublicKind[] | undefined
}): Promise<readonly PublicChange[]> {
  const { payload, after, limit, newspaper, kinds } = args
  const and: Where[] = [
    { id: { greater_than: idOf(after) } },
    ...(newspaper ? [{ newspaper: { equals: newspaper } }] : []),
    ...(kinds ? [{ kind: { in: [...kinds] } }] : []),
  ]
  return (await readRows(payload, { sort: 'id', limit, where: { and } })).map(toChange)
}

type Query = { readonly sort: string; readonly limit: number; readonly where?: Where }

async function readRows(payload: Payload, { sort, limit, where }: Query) {
  const query = { collection: 'ledger', limit, pagination: false } as const
  const { docs } = await payload.db.find<Ledger>({ ...query, sort: [sort], where: where ?? {} })
  return docs
}

async function lastOf(payload: Payload, { kind, document }: Standing) {
  const and: Where[] = [{ document: { equals: document } }, { kind: { equals: kind } }]
  return (await readRows(payload, { sort: '-id', limit: 1, where: { and } }))[0]
}

function actionOf({ isPublic }: Standing, last: Ledger | undefined): ChangeAction | undefined {
  const was = last !== undefined && last.action !== 'withdrawn'
  if (isPublic) return was ? 'changed' : 'published'
  return was ? 'withdrawn' : undefined
}

type Row = { readonly seq: number; readonly action: ChangeAction; readonly standing: Standing }

function rowOf({ seq, action, standing }: Row) {
  const { kind, document, revision, newspaper, stamp } = standing
  const at = new Date().toISOString()
  return { id: idOf(seq), seq, at, action, kind, document, revision, newspaper, stamp, createdAt: at, updatedAt: at } // prettier-ignore
}

const toChange = ({
  seq,
  at,
  action,
  kind,
  document,
  revision,
  newspaper,
}: Ledger): PublicChange => ({
  // prettier-ignore
  seq,
  at,
  action,
  kind: kind as PublicKind,
  document,
  ...(revision ? { revision } : {}),
  ...(newspaper ? { newspaper } : {}),
})
