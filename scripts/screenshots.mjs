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

/** @param {{ base: string, story: string, draft: string }} options */
const shoot = async ({ base, story, draft }) => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] }) // prettier-ignore
  const page = await browser.newPage({ viewport: size, locale: 'en-GB' })
  /** @param {string} name @param {string} path */
  const take = async (name, path) => {
    await page.goto(base + path, { waitUntil: 'networkidle' })
    await page.waitForTimeout(700)
    await keep({ name, png: await page.screenshot() })
  }
  await take('front', '/')
  await take('issue', `/lingdu-bao/${lead.day}`)
  await take('page', `/lingdu-bao/${lead.day}/1`)
  await take('story', `/stories/${story}`)
  await page.goto(`${base}/admin`)
  await page.locator('#field-email').fill(admin.email)
  await page.locator('#field-password').fill(admin.password)
  await page.locator('form.login__form button[type=submit]').click()
  await page.locator('.backnumber-welcome').waitFor()
  await take('dashboard', '/admin')
  await take('admin-list', '/admin/collections/articles?sort=pageNumber')
  await take('admin-article', `/admin/collections/articles/${draft}`)
  await browser.close()
}

const folder = mkdtempSync(join(tmpdir(), 'backnumber-shots-'))
const port = await freePort()
const child = await serve(environment({ folder, port }))
try {
  mkdirSync(images, { recursive: true })
  const base = `http://127.0.0.1:${port}`
  await shoot({ base, ...(await publish({ base })) })
} finally {
  await endChild(child)
  rmSync(folder, { recursive: true, force: true })
}
