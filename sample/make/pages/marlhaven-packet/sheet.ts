/** The sheet that both pages of the paper share: five narrow columns. */
export const sheet = {
  language: 'en',
  width: 1560,
  height: 2200,
  columns: 5,
  bodySize: 19,
  leading: 24,
} as const
