import type { Payload } from 'payload'
import { toBody } from '@/body/toBody'
import type { Person } from './request'

/** A released story of 16 October 1987, page `n`, whose text ends in its number. */
export async function publishedStory(payload: Payload, n: number, words = `渡口${n}号修缮一新。`) {
  const id = `story-${n}`
  await payload.create({
    collection: 'articles',
    data: {
      id,
      headline: `渡口${n}号通航`,
      body: toBody([{ role: 'body', text: words }]) as never,
      newspaper: 'lingdu-bao',
      issue: 'lingdu-bao-1987-10-16',
      date: '1987-10-16',
      parts: [{ label: String(n) }],
      imported: {
        headline: `渡口${n}号通航`,
        paragraphs: [{ role: 'body', text: words.replace('修', '俢') }],
      },
      stage: 'verified',
      _status: 'published',
    },
    depth: 0,
  })
  return id
}

/** The newspaper and the issue that these stories stand in. */
export async function makeIssue(payload: Payload): Promise<void> {
  const newspaper = 'lingdu-bao'
  await payload.create({
    collection: 'newspapers',
    data: { id: newspaper, title: '凌渡报', language: 'zh-Hans' },
  })
  await payload.create({
    collection: 'issues',
    data: { id: 'lingdu-bao-1987-10-16', newspaper, date: '1987-10-16', edition: 'main' },
  })
}

type Plan = {
  readonly id: string
  readonly items: readonly string[]
  readonly due?: string
  readonly recurrence?: string
  readonly timeZone?: string
}

/** A draft reissue of these stories, as an editor leaves it before approving. */
export const planReissue = (payload: Payload, { id, items, ...when }: Plan, editor?: Person) =>
  payload.create({
    collection: 'reissues',
    data: {
      id,
      title: `选集 ${id}`,
      kind: 'anthology',
      state: 'draft',
      timeZone: 'Asia/Shanghai',
      items: items.map((value) => ({ item: { relationTo: 'articles' as const, value } })),
      ...when,
    },
    depth: 0,
    ...(editor ? { overrideAccess: false, user: editor.user } : {}),
  })

/** So many seconds from now, as a due moment. */
export const inSeconds = (seconds: number): string =>
  new Date(Date.now() + seconds * 1000).toISOString()
