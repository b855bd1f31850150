import type { Payload, TypedUser } from 'payload'
import sharp from 'sharp'
import type { Planting } from './plant'

/** Newspapers, issues, pages, pictures, people and records, each with what readers may not see. */
export async function plantHouse(planting: Planting) {
  const user = await plantPeople(planting)
  await plantPaper(planting)
  const files = await plantPictures(planting)
  await plantPages(planting)
  await plantRecords(planting, user)
  return { user, files }
}

async function plantPeople({ payload, marking: { mark } }: Planting): Promise<TypedUser> {
  const password = 'correct horse battery'
  const email = `${mark('e-mail')}@people.example`
  const user = { email, password, role: 'admin', name: mark('name of a user') } as const
  await payload.create({ collection: 'users', data: user })
  const signedIn = await payload.login({ collection: 'users', data: { email, password } })
  if (!signedIn.user) throw new Error(`${email} could not sign in.`)
  const data = { name: mark('name of a key'), role: 'editor', owner: signedIn.user.id, rate: 600 }
  await create(payload, 'keys', { ...data, hint: 'bnk_zq', hash: mark('hash of a key') })
  return { ...signedIn.user, collection: 'users' }
}

async function plantPaper({ payload, marking: { mark } }: Planting) {
  const newspaper = 'zq-paper'
  const lexicon = mark('lexicon')
  await create(payload, 'newspapers', {
    id: newspaper,
    title: '青渡报',
    language: 'zh-Hans',
    lexicon,
  })
  for (const [id, date] of [
    ['zq-issue', '1931-05-16'],
    ['zq-other-issue', '1931-05-17'],
  ] as const) {
    await create(payload, 'issues', { id, newspaper, date, edition: 'main' })
  }
}

/** A closed scan whose file says so too, and an open one. */
async function plantPictures({ payload, marking: { mark } }: Planting): Promise<string[]> {
  const files: string[] = []
  for (const open of [false, true]) {
    const id = open ? 'zq-open-scan' : 'zq-closed-scan'
    const Copyright = open ? 'nobody' : mark('closed file')
    const create = { width: 16, height: 12, channels: 3, background: '#777' } as const
    const data = await sharp({ create }).jpeg().withExif({ IFD0: { Copyright } }).toBuffer()
    const name = open ? 'open.jpg' : `${mark('name of a closed file')}.jpg`
    const file = { data, mimetype: 'image/jpeg', name, size: data.length }
    const alt = open ? 'An open scan' : mark('alt of a closed scan')
    await payload.create({ collection: 'media', data: { id, alt, public: open }, file })
    if (!open) files.push(name)
  }
  return files
}

async function plantPages({ payload, marking: { mark, markInChinese } }: Planting) {
  for (const open of [true, false]) {
    const where = open ? 'open page' : 'closed page'
    const id = open ? 'zq-open-page' : 'zq-closed-page'
    await create(payload, 'pages', {
      ...{ id, issue: 'zq-issue', number: open ? 1 : 2, stage: 'imported' },
      label: open ? '1' : mark('label of a closed page'),
      ...(open ? {} : { section: mark('section of a closed page') }),
      scan: open ? 'zq-open-scan' : 'zq-closed-scan',
      text: `${mark(`${where} text`)}\n${markInChinese(`${where} text in Chinese`)}`,
      sourceName: mark(`${where} source`),
      sha256: mark(`${where} sha`),
      segmenter: mark(`${where} segmenter`),
      importRun: mark(`${where} run`),
      layout: { items: [], unplaced: [], note: mark(`${where} layout`) },
      positions: { note: mark(`${where} positions`) },
    })
    await payload.update({ collection: 'pages', id, data: { public: open } })
  }
}

async function plantRecords({ payload, marking: { mark } }: Planting, user: TypedUser) {
  const by = user.id
  await create(payload, 'webhooks', {
    id: 'zq-webhook',
    name: mark('name of a webhook'),
    url: `https://receiver.example/${mark('address of a webhook')}`,
    events: ['reissue.published'],
    secret: `whsec_${Buffer.from(mark('secret of a webhook').padEnd(36, 'x')).toString('base64')}`,
    active: false,
  })
  const operation = { note: mark('operation') }
  const inverse = { note: mark('inverse') }
  const done = { page: 'zq-open-page', revision: 1, operation, inverse, user: by }
  await create(payload, 'operations', { id: 'zq-operation', ...done })
  const wrong = { wrong: mark('wrong'), right: mark('right'), context: mark('context'), user: by }
  await create(payload, 'corrections', { id: 'zq-correction', ...wrong })
  const failure = {
    file: mark('quarantined file'),
    code: 'x',
    reason: mark('reason of quarantine'),
  }
  const run = { state: 'done', source: mark('source of an import'), quarantine: [failure] }
  await create(payload, 'imports', { id: 'zq-import', ...run })
}

const create = (payload: Payload, collection: string, data: object) =>
  payload.create({ collection, data, depth: 0 } as never)
