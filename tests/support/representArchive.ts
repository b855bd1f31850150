import type { Payload } from 'payload'
import { toBody } from '@/body/toBody'

/** Words that stand only where readers must not look. */
export const secrets = /MARKER|Hollis|Hollys|3142/u

const paragraphs = (...texts: string[]) => texts.map((text) => ({ role: 'body' as const, text }))

const out = { stage: 'verified', _status: 'published' } as const

/** What an importer would write beside an item: its place in print. */
const printed = (labels: readonly string[], position = 1) => ({
  newspaper: 'weir',
  issue: 'weir-1931-05-16',
  date: '1931-05-16',
  ...(labels[0] ? { pageNumber: Number(labels[0]), position } : {}),
  parts: labels.map((label) => ({ label })),
})

/** A newspaper with an issue, its public items, and beside them drafts and withheld ones with markers. */
export async function makeArchive(payload: Payload): Promise<void> {
  const create = (collection: 'articles' | 'captions' | 'notices', data: object) =>
    payload.create({ collection, data: data as never, depth: 0 })
  const title = { id: 'weir', title: 'The Weir', language: 'en', place: 'Weirford' }
  await payload.create({ collection: 'newspapers', data: title })
  await payload.create({
    collection: 'issues',
    data: { id: 'weir-1931-05-16', newspaper: 'weir', date: '1931-05-16', edition: 'main', number: '812' },
  }) // prettier-ignore
  await create('articles', {
    id: 'lock', headline: 'The lock opens', deck: 'After a year', byline: 'By A. Reed', kind: 'feature',
    body: toBody(paragraphs('1. Water came in at six.', 'It rose.')),
    imported: { headline: 'The lock opens', deck: 'After a year', paragraphs: paragraphs('1. water came in at six.', 'It rose.') },
    ...out, ...printed(['2'], 1),
  }) // prettier-ignore
  await create('articles', {
    id: 'eel', headline: 'An eel of five feet', body: toBody(paragraphs('It was measured twice.')),
    ...out, ...printed(['1', '2'], 1),
  }) // prettier-ignore
  await create('articles', {
    id: 'covered', headline: 'Mr Hollis at the weir', body: toBody(paragraphs('Mr Hollis fell in.', 'He got out.')),
    imported: { headline: 'Mr Hollys at the weir', paragraphs: paragraphs('Mr Hollys fell in.', 'He got out.') },
    redactions: [{ text: 'Hollis' }],
    ...out, ...printed(['1'], 2),
  }) // prettier-ignore
  await create('articles', { id: 'secret', headline: 'MARKER draft', body: toBody(paragraphs('MARKER')), stage: 'imported', _status: 'draft', ...printed(['1'], 3) }) // prettier-ignore
  await create('articles', { id: 'withheld', headline: 'MARKER withheld', stage: 'withheld', withheldReason: 'MARKER', _status: 'published', ...printed(['1'], 4) }) // prettier-ignore
  await create('captions', {
    id: 'bridge', headline: 'A bridge', text: 'The bridge in May.', article: 'lock', credits: [{ name: 'J. Ash' }],
    ...out, ...printed(['2'], 2),
  }) // prettier-ignore
  await create('captions', { id: 'loose', text: 'Nobody knows where.', ...out, ...printed([]) })
  await create('notices', {
    id: 'found', headline: 'Found', kind: 'lost', text: 'An umbrella. Ask at 3142.', contacts: [{ name: '3142' }],
    ...out, ...printed(['3']),
  }) // prettier-ignore
  await revise(payload)
}

/** Two drafts after what is public, one of which is published; the name was covered only afterwards. */
async function revise(payload: Payload): Promise<void> {
  const save = (id: string, data: object, draft: boolean) =>
    payload.update({ collection: 'articles', id, data: data as never, draft })
  await save('lock', { headline: 'MARKER in a draft' }, true)
  await save('lock', { headline: 'The lock is open', _status: 'published' }, false)
  await save('lock', { headline: 'MARKER in a later draft' }, true)
  await save('covered', { deck: 'Nobody hurt', _status: 'published' }, false)
}
