import type { Plan } from './plans'
import type { Page, Reading, Truth } from './types'

/** Whether what a step added gives every headline its true story; used while weights are learned. */
export function isTrue({ truth }: Page, now: Reading, before: Reading): boolean {
  if (!truth) return true
  for (let one = now.claims; one && one !== before.claims; one = one.rest) {
    const { units, story, extra } = one.head
    const owner = ownerOf(units, truth)
    if (owner === null) return false
    if (story !== null && truth.ofParagraph(story) !== owner) return false
    if (extra && !isHeaded(now, owner ?? '', truth)) return false
    if (story === null && owner !== undefined && !isPlain(now, owner, truth)) return false
    if (story === null && owner !== undefined && isTrail(before, owner, truth)) return false
  }
  return now.ahead.every(({ units, rank }) => {
    const owner = ownerOf(units, truth)
    return typeof owner === 'string' && (truth.firstOf(owner) ?? -1) >= rank
  })
}

/** The item of headline lines; null where they are of several, undefined where of none. */
function ownerOf(units: Reading['ahead'][number]['units'], truth: Truth) {
  const owners = new Set(units.map(truth.ofHead))
  if (owners.size > 1) return null
  return [...owners][0]
}

/** Whether an item needs no more headline: it has no text, or one already. */
function isPlain(now: Reading, owner: string, truth: Truth): boolean {
  return truth.firstOf(owner) === undefined || isHeaded(now, owner, truth)
}

function isHeaded(now: Reading, owner: string, truth: Truth): boolean {
  for (let one = now.claims; one; one = one.rest) {
    const { story, extra } = one.head
    if (!extra && story !== null && truth.ofParagraph(story) === owner) return true
  }
  return false
}

/** Whether headline lines belong to the story that just ends and has its headline. */
function isTrail(before: Reading, owner: string, truth: Truth): boolean {
  const open = before.starts ? truth.ofParagraph(before.starts.head) : undefined
  return open === owner && isHeaded(before, owner, truth)
}

/** Whether a plan keeps what belongs to one item together, where it stands together. */
export function isTruePlan({ groups }: Plan, truth: Truth): boolean {
  const owners = groups.map(({ units }) => ownerOf(units, truth))
  return owners.every((owner, i) => owner !== null && (i === 0 || owner !== owners[i - 1]))
}
