import type { Piece } from './draft'

/** Whether one of two pieces is but a part of its line on the side of the other. */
export const isCut = (before: Piece | undefined, after: Piece | undefined): boolean =>
  !!before?.cut.after || !!after?.cut.before
