import type { Payload } from 'payload'
import type { Person } from '../support/request'

/** Words that stand only where readers outside the house may not look. */
export const secrets = {
  pageText: 'secret-page-text',
  draft: 'secret-draft-headline',
  proposed: 'secret-first-proposal',
  phone: '138-0000-5678',
  layout: 'secret-layout',
  email: 'corrector@people.example',
  sha: 'f'.repeat(64),
  lexicon: 'secret-lexicon',
}

/**
 * An archive of one issue, open and closed pages, a released article with a newer draft over it, a
 * draft, a notice and a published reissue that names both; each secret stands in it somewhere.
 */
export async function makeSecrets(args: { payload: Payload; corrector: Person }): Promise<void> {
  const { payload, corrector } = args
  const newspaper = 'qinghe'
  await payload.create({
    collection: 'newspapers',
    data: { id: newspaper, title: 'Qinghe', lexicon: secrets.lexicon },
  })
  await payload.create({
    collection: 'issues',
    data: { id: 'issue-1', newspaper, date: '1930-05-01', edition: 'main', scansPublic: true },
  })
  for (const [id, open] of [
    ['open-page', true],
    ['closed-page', false],
  ] as const) {
    await payload.create({
      collection: 'pages',
      data: {
        id,
        issue: 'issue-1',
        label: id,
        stage: 'imported',
        text: secrets.pageText,
        sha256: secrets.sha,
        layout: { items: [], unplaced: [], note: secrets.layout } as never,
      },
    })
    await payload.update({ collection: 'pages', id, data: { public: open } })
  }
  const printed = {
    newspaper,
    issue: 'issue-1',
    date: '1930-05-01',
    confidence: 0.123,
    imported: { headline: secrets.proposed },
    parts: [
      { page: 'open-page', label: '1', lines: '1-20' },
      { page: 'closed-page', label: '2', lines: '7,9' },
    ],
  }
  await payload.create({
    collection: 'articles',
    data: { id: 'released', headline: 'For all', _status: 'published', ...printed } as never,
  })
  // A draft over what is released: only the staff sees the new words.
  await payload.update({
    collection: 'articles',
    id: 'released',
    draft: true,
    data: { headline: secrets.draft },
    user: corrector.user,
    overrideAccess: false,
  })
  await payload.create({
    collection: 'articles',
    data: { id: 'draft', headline: secrets.draft, _status: 'draft', ...printed } as never,
  })
  await payload.create({
    collection: 'notices',
    data: {
      id: 'notice',
      headline: 'Lost',
      text: `Call ${secrets.phone}.`,
      contacts: [{ name: secrets.phone }],
      _status: 'published',
      ...printed,
    } as never,
  })
  await payload.create({
    collection: 'reissues',
    data: {
      id: 'reissue',
      title: 'Anthology',
      kind: 'anthology',
      state: 'published',
      live: true,
      claimedBy: secrets.draft,
      items: [
        { item: { relationTo: 'articles', value: 'draft' } },
        { item: { relationTo: 'notices', value: 'notice' } },
      ],
    },
    context: { steps: true },
  })
}
