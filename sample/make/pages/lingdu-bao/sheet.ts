/** The sheet that all pages of the paper share: four columns of seventeen characters. */
export const sheet = {
  language: 'zh-Hans',
  width: 1560,
  height: 2200,
  columns: 4,
  bodySize: 20,
  leading: 31,
} as const
