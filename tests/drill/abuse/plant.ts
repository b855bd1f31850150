import type { Payload } from 'payload'
import { toBody } from '@/body/toBody'
import { newMarkers, type Marking } from './markers'
import { plantHouse } from './plantHouse'
import { plantReissues } from './plantReissues'
import type { Planted } from './types'

/**
 * Plants a marker in every place that readers may not see, on a migrated database, beside enough
 * released stories to make long answers.
 */
export async function plant(args: {
  readonly payload: Payload
  /** How many stories are released without anything to hide. */
  readonly stories: number
}): Promise<Planted> {
  const { payload, stories } = args
  const marking = newMarkers()
  const { user, files } = await plantHouse({ payload, marking })
  for (let n = 0; n < stories; n++) await release(payload, `plain-${n}`, plainStory(n))
  for (const hide of [overdrawn, neverReleased, withheld, withdrawn, trashed, redacted]) {
    await hide({ payload, marking })
  }
  await plantOthers({ payload, marking })
  await plantReissues({ payload, marking, user })
  return {
    markers: marking.all(),
    ids: await idsOf(payload),
    versions: await versionsOf(payload),
    files,
    fields: fieldsOf(payload),
    emails: [user.email],
  }
}

export type Planting = { readonly payload: Payload; readonly marking: Marking }

/** The issue in which all of it was printed. */
export const place = {
  newspaper: 'zq-paper',
  issue: 'zq-issue',
  date: '1931-05-16',
  pageNumber: 1,
  parts: [{ page: 'zq-open-page', label: '1', lines: '7-9' }],
}

const paragraphs = (...texts: readonly string[]) =>
  toBody(texts.map((text) => ({ role: 'body', text }))) as never

const plainStory = (n: number) => ({
  headline: `渡口${n}号通航`,
  byline: '沈又青',
  body: paragraphs(`第${n}号渡口修缮一新，乡亲们都来看热闹。`.repeat(1 + (n % 20))),
  position: n,
})

/** Each text field of a story with a marker, and the same texts as they were first proposed. */
function story({ marking: { mark, markInChinese } }: Planting, where: string) {
  const headline = mark(`${where} headline`)
  const text = `第一段。${mark(`${where} body`)}，又有${markInChinese(`${where} body in Chinese`)}。`
  return {
    kicker: mark(`${where} kicker`),
    headline,
    deck: mark(`${where} deck`),
    byline: mark(`${where} byline`),
    dateline: mark(`${where} dateline`),
    credits: [{ name: mark(`${where} credit`) }],
    body: paragraphs(text),
    imported: {
      headline,
      note: mark(`${where} imported`),
      paragraphs: [{ role: 'body', text }],
    },
  }
}

async function release(payload: Payload, id: string, data: object, collection: Slug = 'articles') {
  const released = { ...place, stage: 'verified', _status: 'published', ...data, id }
  await payload.create({ collection, data: released as never, depth: 0 })
}

type Slug = 'articles' | 'captions' | 'notices'

const changeAs = (payload: Payload, collection: Slug, id: string, data: object, draft = false) =>
  payload.update({ collection, id, data: data as never, draft, depth: 0 })

/** Released, with a newer draft over it. */
async function overdrawn(planting: Planting) {
  const { payload, marking } = planting
  const imported = { note: marking.mark('released imported') }
  await release(payload, 'zq-overdrawn', { ...plainStory(901), imported, confidence: 0.123 })
  const draft = { ...story(planting, 'draft over released'), imported: undefined }
  await changeAs(payload, 'articles', 'zq-overdrawn', draft, true)
}

async function neverReleased(planting: Planting) {
  const draft = { ...place, ...story(planting, 'draft'), id: 'zq-draft', stage: 'corrected' }
  const { payload } = planting
  await payload.create({ collection: 'articles', data: draft as never, draft: true, depth: 0 })
}

async function withheld(planting: Planting) {
  const { payload, marking } = planting
  await release(payload, 'zq-withheld', story(planting, 'withheld'))
  const why = {
    withheldReason: marking.mark('reason for withholding'),
    withheldNote: '应要求撤下。',
  }
  await changeAs(payload, 'articles', 'zq-withheld', { stage: 'withheld', _status: 'published', ...why }) // prettier-ignore
}

async function withdrawn(planting: Planting) {
  await release(planting.payload, 'zq-withdrawn', story(planting, 'withdrawn'))
  await changeAs(planting.payload, 'articles', 'zq-withdrawn', { _status: 'draft' })
}

async function trashed(planting: Planting) {
  await release(planting.payload, 'zq-trashed', story(planting, 'trashed'))
  const deletedAt = new Date().toISOString()
  await changeAs(planting.payload, 'articles', 'zq-trashed', { deletedAt })
}

/** Still public, with every marked text covered; its older version said the same. */
async function redacted(planting: Planting) {
  const { payload, marking } = planting
  const words = story(planting, 'redacted')
  await release(payload, 'zq-redacted', { ...words, kind: 'feature' })
  const covered = Object.entries(marking.all())
    .filter(([text, where]) => where.startsWith('redacted ') && text !== words.imported.note)
    .map(([text]) => ({ text, reason: marking.mark('reason for redacting') }))
  const data = { kind: 'news', redactions: covered, _status: 'published' }
  await changeAs(payload, 'articles', 'zq-redacted', data)
}

/** Captions and notices in the same states, in short. */
async function plantOthers({ payload, marking: { mark } }: Planting) {
  for (const slug of ['captions', 'notices'] as const) {
    const words = (where: string) => ({
      headline: mark(`${slug} ${where} headline`),
      text: `一则。${mark(`${slug} ${where} text`)}。`,
    })
    const id = (where: string) => `zq-${slug}-${where}`
    const plain = { headline: '启事', text: '一则短讯。' }
    await release(payload, id('overdrawn'), plain, slug)
    await changeAs(payload, slug, id('overdrawn'), words('draft over released'), true)
    const draft = { ...place, ...words('draft'), id: id('draft') }
    await payload.create({ collection: slug, data: draft as never, draft: true, depth: 0 })
    await release(payload, id('withheld'), words('withheld'), slug)
    const hidden = { stage: 'withheld', withheldReason: mark(`${slug} reason`) }
    await changeAs(payload, slug, id('withheld'), { ...hidden, _status: 'published' })
    const covered = words('redacted')
    await release(payload, id('redacted'), covered, slug)
    const redactions = [covered.headline, covered.text.slice(3, -1)].map((text) => ({ text }))
    await changeAs(payload, slug, id('redacted'), { redactions, _status: 'published' })
  }
  const [phone, street] = [mark('contact of a notice'), mark('second contact of a notice')]
  const notice = { headline: '遗失声明', text: `电话：${phone}，地址：${street}。` }
  const contacts = [{ name: phone }, { name: street }]
  await release(payload, 'zq-notice-contacts', { ...notice, contacts }, 'notices')
}

const readable = [
  ...['articles', 'captions', 'notices', 'newspapers', 'issues', 'pages', 'media', 'reissues'],
  ...['editions', 'users', 'keys', 'webhooks', 'events', 'operations', 'corrections', 'imports'],
] as const

async function idsOf(payload: Payload): Promise<Planted['ids']> {
  const ids: [string, string[]][] = []
  for (const collection of readable) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      limit: 60,
      pagination: false,
      sort: ['-id'],
      joins: false as never,
      select: {},
    })
    ids.push([collection, docs.map(({ id }) => String(id))])
  }
  return Object.fromEntries(ids)
}

const hiding = ['zq-overdrawn', 'zq-draft', 'zq-withheld', 'zq-withdrawn', 'zq-redacted']

async function versionsOf(payload: Payload): Promise<readonly string[]> {
  const { docs } = await payload.db.findVersions({
    collection: 'articles',
    where: { parent: { in: hiding } },
    limit: 40,
    pagination: false,
  })
  return docs.map(({ id }) => String(id))
}

const fieldsOf = (payload: Payload): Planted['fields'] =>
  Object.fromEntries(
    Object.entries(payload.collections).map(([slug, { config }]) => [
      slug,
      config.flattenedFields.flatMap((field) => [
        field.name,
        ...('flattenedFields' in field
          ? field.flattenedFields.map(({ name }) => `${field.name}.${name}`)
          : []),
      ]),
    ]),
  )
