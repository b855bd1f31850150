/** Whether this person has asked for things not to move by themselves. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
