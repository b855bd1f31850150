import type { PageScore } from '../../accuracy/score/scorePage'

const shares = [
  ...(['itemF1', 'kind', 'headline', 'deck', 'credit'] as const),
  ...(['jump', 'jumpPrecision', 'takenUp', 'paragraphF1'] as const),
]

/** Whether a page is as its labels say in everything that is measured. */
export const isRight = (score: PageScore): boolean =>
  shares.every((name) => score[name] === 1) &&
  score.characterErrorRate === 0 &&
  score.linesLost === 0
