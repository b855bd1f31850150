/** The steps of a reissue that are recorded. */
export const eventTypes = [
  { value: 'reissue.scheduled', zh: '已签发', en: 'Approved' },
  { value: 'reissue.published', zh: '已发布', en: 'Published' },
  { value: 'reissue.retried', zh: '将重试', en: 'To be tried again' },
  { value: 'reissue.failed', zh: '失败', en: 'Failed' },
  { value: 'reissue.withdrawn', zh: '已撤回', en: 'Withdrawn' },
] as const

export type EventType = (typeof eventTypes)[number]['value']

/** Those that webhooks may ask for. */
export const webhookEvents = [
  'reissue.published',
  'reissue.withdrawn',
  'reissue.failed',
  'reissue.scheduled',
] as const satisfies readonly EventType[]
