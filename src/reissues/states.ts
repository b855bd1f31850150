/** Where a reissue stands, in the order in which it gets there. */
export const reissueStates = [
  { value: 'draft', zh: '草稿', en: 'Draft' },
  { value: 'scheduled', zh: '已排期', en: 'Scheduled' },
  { value: 'publishing', zh: '发布中', en: 'Publishing' },
  { value: 'published', zh: '已发布', en: 'Published' },
  { value: 'failed', zh: '失败', en: 'Failed' },
  { value: 'withdrawn', zh: '已撤回', en: 'Withdrawn' },
] as const

export type ReissueState = (typeof reissueStates)[number]['value']
