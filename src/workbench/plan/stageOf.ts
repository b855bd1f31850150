import type { Layout } from '@/text'
import type { PartAfter } from './partsAfter'

type Staged = {
  readonly stage: string
  readonly part: PartAfter
  /** The parts as they were; none for a new item. */
  readonly was: PartAfter['parts']
  /** Whether a person changed the item's words. */
  readonly isCorrected: boolean
}

/**
 * The stage of an item: once a person says that all its parts are right it is corrected, and imported
 * again when that is taken back and nobody touched its words. What was checked or withheld stays so.
 */
export function stageOf({ stage, part, was, isCorrected }: Staged): string {
  if (stage !== 'imported' && stage !== 'corrected') return stage
  if (isRight(part.parts)) return 'corrected'
  return isRight(was) && !isCorrected ? 'imported' : stage
}

const isRight = (parts: PartAfter['parts']): boolean =>
  parts.length > 0 && parts.every(({ confidence }) => confidence === 1)

/** The stage of a page follows when its last item is accepted, and when that is taken back. */
export function pageStage(page: { stage: string; was: Layout; now: Layout }): string {
  const { stage, was, now } = page
  const [before, after] = [isAccepted(was), isAccepted(now)]
  if (!before && after && stage === 'imported') return 'corrected'
  return before && !after && stage === 'corrected' ? 'imported' : stage
}

const isAccepted = ({ items }: Layout): boolean =>
  items.length > 0 && items.every(({ confidence }) => confidence === 1)
