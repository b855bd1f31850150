import { anyId, badIds, badNumbers, badTexts, encode, type Rule } from './given'

const feet = ['..', '%2e%2e', '%2f', '%5c', '..%2f', '..%5c', '%00', '%0d%0a', '.', '', '//', '%252e%252e%252f', '....//', '%c0%ae', ';', '~'] // prettier-ignore
const targets = ['etc/passwd', 'package.json', 'data/cms.db', 'cms.db', '.env', 'secret', 'src/env.ts', '.git/config', '.next/BUILD_ID'] // prettier-ignore
const roots = ['/api/media/file', '/media', '/iiif', '/feeds', '/sitemaps', '/_next/static', '/stories', '/api/articles', '/admin', ''] // prettier-ignore

/** Ways out of the folders that addresses stand for. */
export const pathTrick: Rule = ({ random, planted }) => {
  const root = random.pick(roots)
  const steps = Array.from({ length: 1 + random.int(6) }, () => random.pick(feet)).join('/')
  const path = random.pick([
    `${root}/${steps}/${random.pick(targets)}`,
    `${root}/${steps}${random.pick(targets)}`,
    `${root}/${encodeURIComponent(`../../${random.pick(targets)}`)}`,
    `${root}//${random.pick(targets)}`,
    `${root}/${random.pick(badIds)}`,
    `/api/media/file/${random.pick(planted.files.length > 0 ? planted.files : ['x.jpg'])}`,
    `/api/media/file/${random.pick(['open.jpg%00.png', 'open.jpg/', '.', '%2e', 'OPEN.JPG', '*', `${'a'.repeat(3000)}.jpg`])}`, // prettier-ignore
    `/api/media/file/${(planted.files[0] ?? 'x').replace('.jpg', random.pick(['-320x240.webp', '.webp', '.JPG', '%2ejpg', '.jpg?prefix=..', '.jpg%20']))}`, // prettier-ignore
    `/media/${random.pick(planted.files.length > 0 ? planted.files : ['x.jpg'])}`,
    `/_next/image?url=${encode(random.pick(['/api/media/file/open.jpg', 'http://127.0.0.1:22/', 'http://169.254.169.254/', '//poison.example/x.png', 'file:///etc/passwd', '/admin']))}&w=${random.pick(['640', '0', '1e9'])}&q=75`, // prettier-ignore
    `/_next/data/x/index.json`,
    `/_next/static/chunks/../../../server/app/page.js`,
    `//${'a'.repeat(10)}//api//articles`,
    '/api',
    '/api/',
    '/api//articles',
    '/api/articles/',
    '/API/Articles',
    '/api/./articles/../users',
    '/api/articles%2f..%2fusers',
    '/api/articles;x=1',
    '/%61pi/articles',
    '*',
  ])
  return [{ method: random.pick(['GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS']), path }]
}

/** Feeds, maps and pages of what is not there, and of what is not public. */
export const oddPage: Rule = (given) => {
  const { random } = given
  const bad = random.pick([...badIds, ...badNumbers.map(encode), ...badTexts.map(encode)])
  const name = random.pick(['zq-paper', 'reissues', bad])
  const path = random.pick([
    `/feeds/${name}.${random.pick(['rss', 'atom', 'json', 'xml', '', 'rss.rss'])}`,
    `/sitemaps/${bad}.xml`,
    '/sitemap.xml',
    '/robots.txt',
    `/${name}`,
    `/zq-paper?year=${bad}`,
    `/zq-paper/${random.pick(['1931-05-16', '1931-05-17', '9999-99-99', bad])}`,
    `/zq-paper/1931-05-16/${random.pick(['1', '2', bad])}`,
    `/stories/${random.pick([anyId(given, 'articles'), bad])}${random.pick(['', '/1', '/2', `/${bad}`])}`,
    `/reissues?page=${bad}`,
    `/reissues/${random.pick([anyId(given, 'reissues'), bad])}/${bad}`,
    `/?${bad}=${bad}`,
    `/metrics`,
    '/readyz?verbose=1',
    `/admin/${random.pick(['collections/articles', 'login', 'create-first-user', 'logout', 'api', bad])}`,
    `/.well-known/${bad}`,
  ])
  return [{ method: random.pick(['GET', 'GET', 'GET', 'HEAD']), path }]
}
