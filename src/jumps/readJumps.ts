import type { Payload, PayloadRequest } from 'payload'
import { keyOf } from '@/text/jumps/chainLinks'
import type { JumpCandidate } from '@/text/jumps/types'
import type { OpenEnd } from './openEnds'
import { planJumps, type JumpPlan } from './planJumps'
import { readIssue } from './readIssue'
import type { IssueItem, OpenCandidate, OpenJump, OwnedPart } from './types'

type Asked = {
  readonly payload: Payload
  readonly issue: string
  readonly req?: Partial<PayloadRequest>
}

/**
 * The jumps of an issue that wait, in the order of its pages, each with the parts that may be the other
 * one: because the machine is not sure, because a person has worked on one of them, or because the
 * other page is not here. Reads without asking who may: for the staff only.
 */
export async function readJumps(args: Asked): Promise<OpenJump[]> {
  const read = await readIssue(args)
  const plan = planJumps(read)
  const owners = new Map([...plan.owned.values()].map((owned) => [owned.part, owned]))
  const jumps = read.items.flatMap((item) => ofItem({ item, plan, owners }))
  return jumps.sort(inPrintOrder)
}

type Ends = {
  readonly item: IssueItem
  readonly plan: JumpPlan
  readonly owners: ReadonlyMap<unknown, OwnedPart>
}

/** A pointer only refers to a page, and has no document. */
function ofItem({ item, plan, owners }: Ends): OpenJump[] {
  return item.open.flatMap((end) => {
    const part = end.way === 'on' ? item.parts.at(-1) : item.parts[0]
    const owned = owners.get(part)
    if (!owned) return []
    return [{ ...owned, way: end.way, toPage: end.page, candidates: found({ owned, end, plan }) }]
  })
}

type End = { readonly owned: OwnedPart; readonly end: OpenEnd; readonly plan: JumpPlan }

/** What would be joined but for a person's work, or what looks like it. */
function found({ owned, end: { way }, plan }: End): OpenCandidate[] {
  const key = keyOf({ page: owned.page.label, item: owned.part.id })
  const linked = plan.links.find((link) => keyOf(way === 'on' ? link.from : link.to) === key)
  const waiting = plan.waiting.find((one) => one.way === way && keyOf(one.item) === key)
  const candidates: readonly JumpCandidate[] = linked
    ? [{ item: way === 'on' ? linked.to : linked.from, score: linked.confidence, reasons: linked.reasons }] // prettier-ignore
    : (waiting?.candidates ?? [])
  return candidates.flatMap(({ item, score, reasons }) => {
    const other = plan.owned.get(keyOf(item))
    return other && other.item !== owned.item ? [{ ...other, score, reasons }] : []
  })
}

const inPrintOrder = (a: OpenJump, b: OpenJump): number =>
  (a.page.number ?? Infinity) - (b.page.number ?? Infinity) ||
  a.page.label.localeCompare(b.page.label, 'en', { numeric: true }) ||
  a.part.position - b.part.position ||
  (a.way < b.way ? -1 : 1)
