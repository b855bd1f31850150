// Plants what the freshness drill works on, on a migrated database: `plantMain.ts STORIES`. Prints it.
import { getPayload } from 'payload'
import { toBody } from '@/body/toBody'
import { approve } from '@/reissues/steps/approve'
import { publishDue } from '@/worker/publishDue'
import { makePerson } from '../../support/people'
import { firstSecret, firstWord, type Ground } from './types'

const stories = Number(process.argv[2] ?? 3)
const payload = await getPayload({ config: (await import('@payload-config')).default })
const { user, token } = await makePerson({ payload, role: 'editor' })
const [newspaper, issue, date] = ['fresh-daily', 'fresh-issue', '1931-05-16']
await payload.create({ collection: 'newspapers', data: { id: newspaper, title: '新日报' } })
await payload.create({
  collection: 'issues',
  data: { id: issue, newspaper, date, edition: 'main' },
})
await payload.create({
  collection: 'pages',
  data: { id: 'fresh-page', issue, label: '1', number: 1, stage: 'imported' },
})
const ids = Array.from({ length: stories }, (_, n) => `fresh-${n}`)
for (const [position, id] of [...ids, 'lasting'].entries()) {
  const said = `${firstWord(id)}开工。${firstSecret(id)}在场。`
  const data = {
    ...{ id, newspaper, issue, date, pageNumber: 1, position, stage: 'verified' },
    headline: `${firstWord(id)}通航`,
    body: toBody([{ role: 'body', text: said }]),
    parts: [{ page: 'fresh-page', label: '1', lines: '1-2' }],
    _status: 'published',
  }
  await payload.create({ collection: 'articles', data: data as never, depth: 0 })
}
await payload.create({
  collection: 'reissues',
  data: {
    ...{ id: 'fresh-reissue', title: '新选', kind: 'anthology', state: 'draft', timeZone: 'UTC' },
    items: [...ids, 'lasting'].map((value) => ({
      item: { relationTo: 'articles' as const, value },
    })),
  },
  depth: 0,
})
const approved = await approve({ payload, id: 'fresh-reissue', user, atOnce: true })
if (!approved.ok) throw new Error(JSON.stringify(approved.reasons))
const logger = { info: () => undefined, error: () => undefined, warn: () => undefined } as never
const { signal } = new AbortController()
await publishDue({ payload, logger, worker: 'w', leaseMs: 30_000, signal })
await payload.destroy()
const ground: Ground = { token, stories: ids, newspaper, issue, date, reissue: 'fresh-reissue' }
process.stdout.write(JSON.stringify(ground), () => process.exit(0))
