import type { Endpoint } from 'payload'
import { settings } from '@/env'
import { answer, refuse } from '@/publish/answer'
import { isId, issuePath } from '@/reader/paths'
import { readIssueById } from '@/reader/queries/readIssues'
import { readTitle } from '@/reader/queries/readTitle'
import type { Issue, Title } from '@/reader/types'
import { readItems } from './readItems'
import { readPages } from './readPages'
import { toContents } from './toContents'

/**
 * `GET /api/issues/ID/contents`: the pages of an issue in order, on each what is published of it, in
 * order. The same for whoever asks. 404 for an unknown issue.
 */
export const getContents: Endpoint = {
  path: '/:id/contents',
  method: 'get',
  handler: async ({ payload, routeParams }) => {
    const id = String(routeParams?.id)
    const issue = isId(id) ? await readIssueById(payload, id) : undefined
    if (!issue) return refuse(404, [`There is no issue ${id.slice(0, 120)}.`])
    const [title, pages, items] = await Promise.all([
      readTitle(payload, issue.newspaper),
      readPages(payload, issue.id),
      readItems(payload, issue.id),
    ])
    return answer({ issue: describe(issue, title), ...toContents({ issue, pages, items }) })
  },
}

const describe = ({ id, newspaper, date, edition, number }: Issue, title?: Title) => ({
  id,
  date,
  edition,
  number,
  newspaper: { id: newspaper, title: title?.title ?? '', language: title?.language ?? '' },
  url: settings.publicUrl + issuePath({ newspaper, date, edition }),
})
