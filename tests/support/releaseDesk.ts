import { openTestPayload, type TestPayload } from './payload'
import { toBody } from '@/body/toBody'
import { makePeople } from './people'
import { rest, type Answer } from './request'

/** A house with one issue of one page, its people, and what a test of releases does all the time. */
export type ReleaseDesk = TestPayload & {
  readonly people: Awaited<ReturnType<typeof makePeople>>
  /** A story as an import leaves it, of the first page of the issue; gives its id. */
  readonly imported: (id: string, more?: object) => Promise<string>
  /** A step that the editor takes: `step('i-1', 'publish', { despite: ['jump'] })`. */
  readonly step: (id: string, name: string, body?: object, collection?: string) => Promise<Answer>
}

/** Opens a new desk. */
export async function openReleaseDesk(): Promise<ReleaseDesk> {
  const house = await openTestPayload()
  const { payload } = house
  const people = await makePeople(payload)
  const newspaper = 'qinghe'
  for (const id of [newspaper, 'unsorted']) {
    await payload.create({ collection: 'newspapers', data: { id, title: id } })
  }
  const issue = { id: 'issue-1', newspaper, date: '1930-05-01', edition: 'main' }
  await payload.create({ collection: 'issues', data: issue })
  const page = { id: 'page-1', issue: issue.id, label: '1', stage: 'imported' } as const
  await payload.create({ collection: 'pages', data: page })
  const printed = { newspaper, issue: issue.id, date: issue.date }
  const parts = [{ page: page.id, label: '1', lines: '1-9' }]
  const imported = async (id: string, more: object = {}) => {
    const proposed = { headline: 'Harvest is in', continuesOn: null, continuedFrom: null }
    const words = { headline: 'Harvest is in', body: storyBody('The harvest is in.') }
    const data = { id, ...words, ...printed, parts, imported: proposed, ...more } as never
    await payload.create({ collection: 'articles', data, draft: true })
    return id
  }
  const step: ReleaseDesk['step'] = (id, name, body = {}, collection = 'articles') =>
    rest(`POST /${collection}/${id}/${name}`, { as: people.editor, body })
  return { ...house, people, imported, step }
}

/** A body of one paragraph. */
export const storyBody = (text: string) => toBody([{ role: 'body', text }])
