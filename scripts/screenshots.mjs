// @ts-check
// node scripts/screenshots.mjs: makes docs/images anew, from the sample archive in a house of its own.
// Wants the app built (npm start does that), and a Chromium with fonts for Chinese.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import sharp from 'sharp'
import { findChromium } from './setup/chromium.mjs'
import { freePort } from './setup/freePort.mjs'
import { anthology, corrected, others, zone } from './setup/pictured.mjs'
import { endChild } from './setup/run.mjs'
import { startProgram, statusOf } from './setup/serverProcess.mjs'

/** @typedef {{ id: string, headline?: string | null, text?: string, body?: object, date?: string }} Article */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const images = join(root, 'docs', 'images')
const admin = { email: 'desk@house.example', password: 'correct horse battery' }
const size = { width: 1280, height: 860 }
const mostBytes = 300 * 1024

/** The sample's story that readers see, and the one that lies on the desk. */
const lead = { day: '1987-10-16', headline: '合上了' }
const atDesk = { day: '1987-10-20', headline: '坐船回来了' }

/** @param {{ folder: string, port: number }} options @returns {NodeJS.ProcessEnv} */
const environment = ({ folder, port }) => ({
  ...process.env,
  NODE_ENV: 'production',
  DATA_DIR: join(folder, 'data'),
  MEDIA_DIR: join(folder, 'media'),
  ARCHIVE_DIR: join(root, 'sample', 'archive'),
  DATABASE_URL: '',
  PUBLIC_URL: '',
  HOST: '127.0.0.1',
  PORT: String(port),
  ADMIN_EMAIL: admin.email,
  ADMIN_PASSWORD: admin.password,
  LOG_LEVEL: 'error',
})

/** @param {NodeJS.ProcessEnv} env */
const serve = async (env) => {
  const prepared = await statusOf(startProgram({ root, program: 'prepare.ts', env }))
  if (prepared !== 0) throw new Error(`The sample was not imported (status ${prepared}).`)
  const child = startProgram({ root, program: 'main.ts', env })
  await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)))
    child.on('message', resolve)
  })
  return child
}

/** What the sample's makers put wrong on purpose, and how it should read: `[read, printed]`.
 * @returns {readonly [string, string][]} */
const slips = () => {
  const folder = join(root, 'sample', 'expected')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).items)
    .flatMap(({ slips }) => slips)
    .map(({ read, printed }) => [read, printed])
}

/** Corrects and publishes the stories of all issues but the last, as a desk would in a week.
 * @param {{ base: string }} options */
const publish = async ({ base }) => {
  const { token } = await ask(`${base}/api/users/login`, 'POST', admin)
  const list = await ask(
    `${base}/api/articles?draft=true&limit=500&depth=0`,
    'GET',
    undefined,
    token,
  )
  /** @type {readonly Article[]} */
  const articles = list.docs
  const wrong = slips()
  const ready = articles.filter(
    ({ headline, text, date }) => headline && (text ?? '').length > 120 && date !== atDesk.day,
  )
  for (const { id, headline, body } of ready) {
    /** @param {unknown} value */
    const right = (value) =>
      JSON.parse(wrong.reduce((text, [read, printed]) => text.replaceAll(read, printed), JSON.stringify(value))) // prettier-ignore
    const data = { headline: right(headline), body: right(body), stage: 'verified', _status: 'published' } // prettier-ignore
    await ask(`${base}/api/articles/${id}`, 'PATCH', data, token)
  }
  return { story: idOf(articles, lead), draft: idOf(articles, atDesk) }
}

/** Builds the anthology as its editors would, and other plans beside it.
 * @param {{ base: string }} options */
const plan = async ({ base }) => {
  const { token, user } = await ask(`${base}/api/users/login`, 'POST', admin)
  /** @param {string} path @param {object} [body] @param {string} [method] */
  const tell = (path, body = {}, method = 'POST') => ask(`${base}/api${path}`, method, body, token)
  const { docs } = await ask(`${base}/api/articles?draft=true&limit=500&depth=0`, 'GET', undefined, token) // prettier-ignore
  /** @param {string} headline */
  const pick = (headline) => {
    const found = docs.filter((/** @type {Article} */ one) => one.headline?.includes(headline))
    const [longest] = found.sort((/** @type {Article} */ a, /** @type {Article} */ b) => (b.text?.length ?? 0) - (a.text?.length ?? 0)) // prettier-ignore
    if (!longest) throw new Error(`The sample has no story “${headline}”.`)
    return longest
  }
  /** @param {object} reissue @param {readonly { story: string, heading?: string }[]} picks */
  const make = async (reissue, picks) => {
    const items = picks.map(({ story, heading }) => ({ item: { relationTo: 'articles', value: pick(story).id }, heading })) // prettier-ignore
    const { doc } = await tell('/reissues?depth=0', { timeZone: zone, ...reissue, items })
    return /** @type {string} */ (doc.id)
  }
  await tell(`/users/${user.id}`, { name: '沈砚秋' }, 'PATCH')
  const last = pick('自来水进了东门老街')
  await tell(`/articles/${last.id}`, { stage: 'verified', _status: 'published' }, 'PATCH')
  const issues = await ask(`${base}/api/issues?where[date][equals]=${lead.day}`, 'GET')
  const { sections, ...words } = anthology
  const picks = sections.flatMap(({ heading, stories }) =>
    stories.map((story, i) => (i === 0 ? { story, heading } : { story })),
  )
  const cover = issues.docs[0].pages.docs.find((/** @type {{ label: string }} */ { label }) => label === '1').scan // prettier-ignore
  const id = await make({ ...words, kind: 'anthology', cover, due: hoursAhead(64) }, picks)
  await tell(`/reissues/${id}/schedule`)
  const body = JSON.parse(JSON.stringify(last.body).replaceAll(corrected.read, corrected.printed))
  await tell(`/articles/${last.id}`, { body, _status: 'published' }, 'PATCH')
  for (const { story, hours, draft, fails, ...reissue } of others) {
    const soon = new Date(Date.now() + 4000).toISOString()
    const one = await make({ ...reissue, due: hours ? hoursAhead(hours) : soon }, [{ story }])
    if (!draft) await tell(`/reissues/${one}/schedule`)
    if (fails) await tell(`/articles/${pick(story).id}`, { stage: 'withheld' }, 'PATCH')
  }
  await wait(7000)
  return { reissue: id, publish: () => tell(`/reissues/${id}/schedule`, { now: true }) }
}

/** Some hours from now, at nine in the morning on the clocks of the sample's town.
 * @param {number} hours */
const hoursAhead = (hours) =>
  `${new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10)}T01:00:00.000Z`

/** @param {number} ms */
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** @param {readonly Article[]} articles @param {{ day: string, headline: string }} wanted */
const idOf = (articles, { day, headline }) => {
  const [found] = articles
    .filter((one) => one.date === day && one.headline?.includes(headline))
    .sort((a, b) => (b.text?.length ?? 0) - (a.text?.length ?? 0))
  if (!found) throw new Error(`The sample has no story “${headline}” of ${day}.`)
  return found.id
}

/** @param {string} url @param {string} method @param {object} [body] @param {string} [token] */
const ask = async (url, method, body, token) => {
  const response = await fetch(url, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!response.ok) throw new Error(`${method} ${url} answers ${response.status}.`)
  return response.json()
}

/** Writes a picture with as many colours as its size allows.
 * @param {{ name: string, png: Buffer }} options */
const keep = async ({ name, png }) => {
  for (const colours of [256, 128, 64, 32]) {
    const small = await sharp(png).png({ palette: true, colours, effort: 10 }).toBuffer()
    if (small.length > mostBytes && colours > 32) continue
    writeFileSync(join(images, `${name}.png`), small)
    console.log(`  ${name}.png  ${Math.round(small.length / 1024)} KB`)
    return
  }
}

/** @typedef {import('playwright-core').Browser} Browser */

/** A page signed in to the admin.
 * @param {{ browser: Browser, base: string, locale: string }} options */
const signIn = async ({ browser, base, locale }) => {
  const page = await browser.newPage({ viewport: size, locale, timezoneId: zone })
  await page.goto(`${base}/admin`)
  await page.locator('#field-email').fill(admin.email)
  await page.locator('#field-password').fill(admin.password)
  await page.locator('form.login__form button[type=submit]').click()
  await page.locator('.queue').waitFor()
  return page
}

/** @param {{ page: import('playwright-core').Page, base: string }} options */
const camera = ({ page, base }) => {
  /** @param {string} path */
  const open = async (path) => {
    await page.goto(base + path, { waitUntil: 'networkidle' })
    await page.waitForTimeout(700)
  }
  /** @param {string} name @param {string} path @param {object} [options] */
  const take = async (name, path, options = {}) => {
    await open(path)
    await keep({ name, png: await page.screenshot(options) })
  }
  return { open, take }
}

/** @param {{ browser: Browser, base: string, story: string, draft: string }} options */
const shootArchive = async ({ browser, base, story, draft }) => {
  const reader = await browser.newPage({ viewport: size, locale: 'en-GB' })
  const { take } = camera({ page: reader, base })
  await take('front', '/')
  await take('issue', `/lingdu-bao/${lead.day}`)
  await take('page', `/lingdu-bao/${lead.day}/1`)
  await take('story', `/stories/${story}`)
  const desk = camera({ base, page: await signIn({ browser, base, locale: 'en-GB' }) })
  await desk.take('admin-list', '/admin/collections/articles?sort=pageNumber')
  await desk.take('admin-article', `/admin/collections/articles/${draft}`)
}

/** A page's workbench with its lead story open and a word of it being corrected, its keys, and the
 * history of a story.
 * @param {{ browser: Browser, base: string, story: string, locale: string, suffix: string }} options */
const shootDesk = async ({ browser, base, story, locale, suffix }) => {
  const { token } = await ask(`${base}/api/users/login`, 'POST', admin)
  const { parts } = await ask(`${base}/api/articles/${story}?depth=0`, 'GET', undefined, token)
  const page = await signIn({ browser, base, locale })
  const { open, take } = camera({ page, base })
  await take(`dashboard${suffix}`, '/admin')
  await open(`/admin/pages/${parts[0].page}/workbench?item=${story}`)
  await page.locator('.bench-lines').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await page.locator('.bench-card--current [data-at=body] textarea').first().focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText('县城')
  await wait(3000)
  await keep({ name: `workbench${suffix}`, png: await page.screenshot() })
  await page.keyboard.press('Alt+r')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await wait(500)
  await keep({ name: `workbench-keys${suffix}`, png: await page.screenshot() })
  await take(`history${suffix}`, `/admin/collections/articles/${story}/history`)
  await page.close()
}

/** Of a page so many pixels from its top. @param {number} height */
const top = (height) => ({ clip: { x: 0, y: 0, width: size.width, height } })

/** The screens on which a reissue is made; `suffix` tells the languages apart.
 * @param {{ browser: Browser, base: string, reissue: string, locale: string, suffix: string }} options */
const shootReissue = async ({ browser, base, reissue, locale, suffix }) => {
  const page = await signIn({ browser, base, locale })
  const { open, take } = camera({ page, base })
  await take(`reissue-calendar${suffix}`, '/admin/calendar', top(700))
  await open(`/admin/collections/reissues/${reissue}`)
  await keep({ name: `reissue-plan${suffix}`, png: await page.locator('.document-fields__sidebar-fields').screenshot() }) // prettier-ignore
  await page.locator('.reissue-items').evaluate((node) => node.scrollIntoView({ block: 'start' }))
  await page.waitForTimeout(300)
  await keep({ name: `reissue-builder${suffix}`, png: await page.screenshot() })
  await page.getByRole('button', { name: /Show difference|看差别/u }).first().click() // prettier-ignore
  await page.locator('.reissue-difference ins').nth(1).waitFor()
  await page.waitForTimeout(700)
  await keep({ name: `reissue-difference${suffix}`, png: await page.screenshot(top(520)) })
  await page.close()
}

/** @param {{ browser: Browser, base: string, reissue: string }} options */
const shootReader = async ({ browser, base, reissue }) => {
  const page = await browser.newPage({ viewport: size, locale: 'en-GB', timezoneId: zone })
  const { open, take } = camera({ page, base })
  await take('reissue', `/reissues/${reissue}`, { fullPage: true })
  await open(`/reissues/${reissue}/1`)
  await page.locator('article summary').click()
  await keep({ name: 'reissue-story', png: await page.screenshot({ fullPage: true }) })
}

const folder = mkdtempSync(join(tmpdir(), 'backnumber-shots-'))
const port = await freePort()
const child = await serve(environment({ folder, port }))
try {
  mkdirSync(images, { recursive: true })
  const base = `http://127.0.0.1:${port}`
  const shown = await publish({ base })
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] }) // prettier-ignore
  await shootArchive({ browser, base, ...shown })
  await shootDesk({ browser, base, ...shown, locale: 'en-GB', suffix: '' })
  await shootDesk({ browser, base, ...shown, locale: 'zh-CN', suffix: '-zh' })
  const { reissue, publish: bringOut } = await plan({ base })
  await shootReissue({ browser, base, reissue, locale: 'en-GB', suffix: '' })
  await shootReissue({ browser, base, reissue, locale: 'zh-CN', suffix: '-zh' })
  await bringOut()
  await wait(5000)
  await shootReader({ browser, base, reissue })
  await browser.close()
} finally {
  await endChild(child)
  rmSync(folder, { recursive: true, force: true })
}
