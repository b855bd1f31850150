import type { ItemSlug } from '@/items/stages'
import type { PageItem } from '@/text'
import type { OpenEnd } from './openEnds'
import type { JoinedItem, JumpCandidate, JumpWay } from '@/text/jumps/types'

/** A page of an issue as the database has it. */
export type IssuePage = {
  readonly id: string
  readonly label: string
  readonly number: number | null
  /** Whether a person changed which line belongs to which item. */
  readonly isRearranged: boolean
}

/** A part of a joined story as it was first proposed, and on which page, in which place there. */
export type ProposedPart = PageItem & { readonly page: string; readonly position: number }

/** What `imported` holds of a joined story: the whole, and each part by itself. */
export type ImportedStory = JoinedItem & { readonly parts: readonly ProposedPart[] }

/** An item of an issue, with its parts as first proposed; most have one. */
export type IssueItem = {
  readonly collection: ItemSlug
  readonly id: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly parts: readonly ProposedPart[]
  /** Whether a person did something with it, or has it open: then the machine leaves it alone. */
  readonly isTouched: boolean
  /** Its jump lines whose other part it does not have. */
  readonly open: readonly OpenEnd[]
}

/** An issue's pages and the items on them; the trash is left out. */
export type ReadIssue = {
  readonly issue: string
  readonly pages: readonly IssuePage[]
  readonly items: readonly IssueItem[]
}

/** A part with the item that it belongs to now. */
export type OwnedPart = {
  readonly item: IssueItem
  readonly part: ProposedPart
  readonly page: IssuePage
}

/** A jump line whose other part is not in the same article. */
export type OpenJump = OwnedPart & {
  readonly way: JumpWay
  /** The page that the jump line names. */
  readonly toPage: number
  /** The likeliest first. */
  readonly candidates: readonly OpenCandidate[]
}

export type OpenCandidate = OwnedPart & Pick<JumpCandidate, 'score' | 'reasons'>
