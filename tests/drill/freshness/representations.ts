import type { Ground, Standing } from './types'

export type Answer = { readonly status: number; readonly body: string }

/** One public form of a story: where it is, and when what it says is right. */
export type Representation = {
  readonly name: string
  readonly path: (standing: Standing) => string
  /** Sent as JSON by POST, where it does not go by GET. */
  readonly body?: (standing: Standing) => object
  readonly isRight: (answer: Answer, standing: Standing) => boolean
}

const includesAny = (body: string, words: readonly string[]) =>
  words.some((word) => body.includes(word))

/** Shows the story's word while it is public; no earlier word, and nothing that is hidden. */
const showsWord = ({ status, body }: Answer, { phase, word, hidden, earlier }: Standing): boolean =>
  status === 200 &&
  body.includes(word) === (phase === 'public') &&
  !includesAny(body, [...hidden, ...earlier])

/** The story alone: not there, or 410, while it is not public. */
const isStory = (answer: Answer, standing: Standing): boolean => {
  if (standing.phase === 'public') return showsWord(answer, standing)
  const status = standing.phase === 'withheld' ? 410 : 404
  const words = [...standing.hidden, ...standing.earlier, standing.word]
  return answer.status === status && !includesAny(answer.body, words)
}

/** Old revisions keep their words; what is hidden now is hidden in them too. */
const isHistory = ({ status, body }: Answer, { phase, hidden }: Standing): boolean =>
  (status === 200) === (phase === 'public') && !includesAny(body, hidden)

const isFrozen = ({ status, body }: Answer, { phase, frozen, hidden }: Standing): boolean =>
  status === 200 && body.includes(frozen) === (phase === 'public') && !includesAny(body, hidden)

const namesStory = ({ status, body }: Answer, { phase, story }: Standing): boolean =>
  status === 200 && new RegExp(`/stories/${story}\\b`, 'u').test(body) === (phase === 'public')

function tellsLast({ status, body }: Answer, { phase, story, after }: Standing): boolean {
  if (status !== 200) return false
  const { changes = [] } = JSON.parse(body) as { changes?: Change[] }
  const last = changes.filter(({ id, collection }) => id === story && collection === 'articles').at(-1) // prettier-ignore
  if (!last || last.seq <= after) return false
  return (last.action === 'withdrawn') === (phase !== 'public')
}

export type Change = {
  readonly seq: number
  readonly action: string
  readonly id: string
  readonly collection: string
}

const query = (id: string) =>
  `{ Article(id: "${id}") { headline text } Articles(limit: 50, sort: "id") { docs { id headline text } } }`

/** Every public form in which a story of the drill is met. */
export function representationsOf({
  newspaper,
  issue,
  date,
  reissue,
}: Ground): readonly Representation[] {
  // prettier-ignore
  const of = (end: string) => ({ story }: Standing) => `/api/articles/${story}${end}` // prettier-ignore
  const at = (path: string) => () => path
  return [
    { name: 'rest, one', path: of(''), isRight: isStory },
    { name: 'rest, list', path: at('/api/articles?limit=50'), isRight: showsWord },
    { name: 'rest, filtered list', path: at(`/api/articles?where[issue][equals]=${issue}&depth=0&limit=50`), isRight: showsWord }, // prettier-ignore
    { name: 'rest, by cursor', path: at('/api/articles?cursor=&limit=50'), isRight: showsWord },
    { name: 'rest, count', path: at('/api/articles/count'), isRight: counts },
    { name: 'formats', path: of('?formats=html,markdown'), isRight: isStory },
    { name: 'graphql', path: at('/api/graphql'), body: ({ story }) => ({ query: query(story) }), isRight: showsWord }, // prettier-ignore
    { name: 'contents', path: at(`/api/issues/${issue}/contents`), isRight: showsWord },
    { name: 'ninjs', path: of('/ninjs'), isRight: isStory },
    { name: 'json-ld', path: of('/jsonld'), isRight: isStory },
    { name: 'revisions', path: of('/revisions'), isRight: isHistory },
    { name: 'first revision', path: of('/revisions/1'), isRight: isHistory },
    { name: 'changes', path: ({ after }) => `/api/changes?since=${Math.max(0, after - 40)}&limit=200`, isRight: tellsLast }, // prettier-ignore
    { name: 'edition', path: at(`/api/reissues/${reissue}/edition`), isRight: isFrozen },
    { name: 'feed, rss', path: at(`/feeds/${newspaper}.rss`), isRight: showsWord },
    { name: 'feed, atom', path: at(`/feeds/${newspaper}.atom`), isRight: showsWord },
    { name: 'feed, json', path: at(`/feeds/${newspaper}.json`), isRight: showsWord },
    { name: 'reader, story', path: ({ story }) => `/stories/${story}`, isRight: isPage },
    { name: 'reader, issue', path: at(`/${newspaper}/${date}`), isRight: showsWord },
    { name: 'reader, page', path: at(`/${newspaper}/${date}/1`), isRight: showsWord },
    { name: 'reader, title', path: at(`/${newspaper}`), isRight: hidesOnly },
    { name: 'reader, front', path: at('/'), isRight: hidesOnly },
    { name: 'reader, reissue', path: at(`/reissues/${reissue}`), isRight: isFrozen },
  ]
}

/** A page that is not there may say so with 404 or 410; what it says is words, not a status alone. */
const isPage = (answer: Answer, standing: Standing): boolean =>
  standing.phase === 'public'
    ? showsWord(answer, standing)
    : [404, 410].includes(answer.status) &&
      !includesAny(answer.body, [...standing.hidden, ...standing.earlier, standing.word])

/** The front page also shows the reissue, whose words stay as they were frozen. */
const hidesOnly = ({ status, body }: Answer, { hidden, earlier, frozen }: Standing): boolean =>
  status === 200 && !includesAny(body, [...hidden, ...earlier.filter((word) => word !== frozen)])

/** All stories but the one are public throughout. */
function counts({ status, body }: Answer, { phase }: Standing): boolean {
  if (status !== 200) return false
  const { totalDocs = 0 } = JSON.parse(body) as { totalDocs?: number }
  return totalDocs === standingStories.count - (phase === 'public' ? 0 : 1)
}

/** How many stories there are when all are public; set once, when the drill begins. */
export const standingStories = { count: 0 }

/** The part of the sitemap that names a story, where there is one. */
export const sitemapAt = (path: string): Representation => ({
  name: 'sitemap',
  path: () => path,
  isRight: namesStory,
})
