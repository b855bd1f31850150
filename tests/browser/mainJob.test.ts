import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { retype, save, signIn } from '../support/admin'
import { launchBrowser } from '../support/chromium'
import { firstAdmin, openHouse, type House } from '../support/openHouse'
import type { Json } from '../support/request'

const corrector = { email: 'corrector@house.example', password: 'another horse battery' }

let house: House
let browser: Browser
let token: string

beforeAll(async () => {
  house = await openHouse()
  browser = await launchBrowser()
  const { body } = await house.ask('POST', '/users/login', { body: firstAdmin })
  token = String(body.token)
  await house.ask('POST', '/users', { token, body: { ...corrector, role: 'corrector' } })
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await house?.close()
})

/** The sample's article that says this, as the desk sees it. */
const findArticle = async (words: string): Promise<Json> => {
  const { body } = await house.ask('GET', '/articles?draft=true&limit=200&depth=0', { token })
  const found = body.docs?.find(({ text }) => String(text).includes(words))
  if (!found) throw new Error(`No article of the sample says “${words}”.`)
  return found
}

/** What a reader without an account gets. */
const read = (id: unknown) => house.ask('GET', `/articles/${String(id)}`)

const openArticle = async (page: Page, id: unknown): Promise<void> => {
  await page.goto(`${house.base}/admin/collections/articles/${String(id)}`)
  await page.locator('.ContentEditable__root').waitFor()
}

describe('the desk, in a browser', () => {
  it('shows what was imported in the lists of its three kinds', async () => {
    const page = await signIn({ browser, base: house.base })
    for (const slug of ['articles', 'captions', 'notices']) {
      const { body } = await house.ask('GET', `/${slug}?draft=true&limit=1`, { token })
      await page.goto(`${house.base}/admin/collections/${slug}`)
      await page.getByText(new RegExp(`\\bof ${String(body.totalDocs)}$`, 'u')).waitFor()
      expect(Number(body.totalDocs)).toBeGreaterThan(0)
    }
  })

  it.each([
    ['zh-CN', '稿件'],
    ['en-GB', 'Articles'],
  ])('speaks to a browser of %s in its language', async (locale, heading) => {
    const page = await signIn({ browser, base: house.base, locale })
    await page.goto(`${house.base}/admin/collections/articles`)
    expect(await page.locator('h1').first().textContent()).toBe(heading)
  })

  it('changes its language when its user chooses another', async () => {
    const page = await signIn({ browser, base: house.base })
    await page.goto(`${house.base}/admin/account`)
    await page.locator('.payload-settings__language input').fill('中文')
    await page.keyboard.press('Enter')
    await page.getByText('语言').first().waitFor()
    await page.goto(`${house.base}/admin`)
    await page.getByText('处理下一版').first().waitFor()
  })
})

describe('a story on its way to readers', () => {
  it('is corrected by hand and published; readers get the corrected text and no draft', async () => {
    const { id } = await findArticle('Coxswa1n')
    const page = await signIn({ browser, base: house.base })
    await openArticle(page, id)
    await page.locator('#field-headline').fill('Lifeboat Called to a Picnic')
    await retype(page, 'Coxswa1', 'i')
    expect(await save(page, 'draft')).toBe(200)
    expect((await read(id)).status).toBe(404)
    expect(await save(page, 'publish')).toBe(200)
    const { status, body } = await read(id)
    expect(status).toBe(200)
    expect(body.headline).toBe('Lifeboat Called to a Picnic')
    expect(body.text).toContain('Coxswain Reuben Hake')
    expect(body.text).not.toContain('Coxswa1n')
    const list = await house.ask('GET', '/articles')
    expect(list.body.docs?.map((article) => article.id)).toEqual([id])
  })

  it('keeps what is public while a draft of it is written', async () => {
    const { id } = await findArticle('Coxswain Reuben Hake')
    const page = await signIn({ browser, base: house.base })
    await openArticle(page, id)
    await page.locator('#field-headline').fill('Not yet for readers')
    expect(await save(page, 'draft')).toBe(200)
    expect((await read(id)).body.headline).toBe('Lifeboat Called to a Picnic')
  })

  it('goes back to the version published before; readers follow', async () => {
    const { id } = await findArticle('Coxswain Reuben Hake')
    const page = await signIn({ browser, base: house.base })
    await openArticle(page, id)
    await page.locator('#field-headline').fill('A slip of the pen')
    expect(await save(page, 'publish')).toBe(200)
    expect((await read(id)).body.headline).toBe('A slip of the pen')
    await restore(page, id, 'Previously Published')
    const { body } = await read(id)
    expect(body.headline).toBe('Lifeboat Called to a Picnic')
    expect(body.text).toContain('Coxswain Reuben Hake')
  })

  it('is withdrawn, and gone for readers at once', async () => {
    const { id } = await findArticle('Coxswain Reuben Hake')
    const page = await signIn({ browser, base: house.base })
    await openArticle(page, id)
    await page.locator('.doc-controls__popup').click()
    await page.locator('#action-unpublish').click()
    await page.locator('#confirm-action').click()
    await page.getByText('Unpublished successfully').waitFor()
    expect((await read(id)).status).toBe(404)
    expect((await house.ask('GET', '/articles')).body.totalDocs).toBe(0)
  })

  it('is not published by a corrector, who sees no button for it and saves a draft', async () => {
    const { id } = await findArticle('天还役亮')
    const page = await signIn({ browser, base: house.base, as: corrector })
    await openArticle(page, id)
    expect(await page.locator('#action-save').count()).toBe(0)
    await retype(page, '天还役', '没')
    expect(await save(page, 'draft')).toBe(200)
    expect((await findArticle('天还没亮')).id).toBe(id)
    const { body } = await house.ask('POST', '/users/login', { body: corrector })
    const refused = await house.ask('PATCH', `/articles/${String(id)}`, {
      token: String(body.token),
      body: { _status: 'published' },
    })
    expect(refused.status).toBe(403)
    expect(refused.body.errors?.[0]?.message).toMatch(/not allowed/u)
    expect((await read(id)).status).toBe(404)
  })
})

/** Opens the first version in this state from the list of versions, and restores it. */
const restore = async (page: Page, id: unknown, state: string): Promise<void> => {
  await page.goto(`${house.base}/admin/collections/articles/${String(id)}/versions`)
  await page.locator('tbody tr', { hasText: state }).first().locator('a').first().click()
  await page.locator('.restore-version button').first().click()
  await page.locator('#confirm-action').click()
  await page.getByText('Restored successfully').waitFor()
}
