const ENDS = [0.02, 0.05, 0.09, 0.14, 0.2, 0.3, 0.45, 0.65] as const

/** Gives the step that a share from 0 to 1 falls into, fine where shares are small. */
export function binOf(share: number): number {
  const bin = ENDS.findIndex((end) => share < end)
  return bin < 0 ? ENDS.length : bin
}

/** Gives the step of a difference between two shares: below 0 on one side, above on the other. */
export function sideOf(difference: number): string {
  const size = Math.abs(difference)
  const step = size < 0.03 ? 0 : size < 0.1 ? 1 : size < 0.25 ? 2 : 3
  return step === 0 ? '0' : `${difference < 0 ? '-' : '+'}${step}`
}
