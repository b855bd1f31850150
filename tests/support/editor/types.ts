import type { ItemKind, Role } from '@/text'
import type { Piece } from '@/text/operations/pieces'
import type { GoldItem } from '../../accuracy/gold'

/** One block of an item as it is to be. */
export type WantedBlock = { readonly role: Role; readonly pieces: readonly Piece[] }

/** An item as it is to be: what its labels say, and whose lines are what. */
export type WantedItem = {
  readonly gold: GoldItem
  readonly kind: ItemKind
  readonly blocks: readonly WantedBlock[]
}

/** A page as it is to be. What no item has is left out. */
export type Wanted = { readonly items: readonly WantedItem[] }
