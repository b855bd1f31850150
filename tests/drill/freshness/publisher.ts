import { toBody } from '@/body/toBody'
import type { Change } from './representations'
import { firstSecret, firstWord, type Ground, type Standing } from './types'

/** What a publisher does to a story, in this order, over and over. */
export const deeds = [
  'change',
  'redact',
  'change',
  'withhold',
  'free',
  'withdraw',
  'publish',
] as const

export type Deed = (typeof deeds)[number]

/** An editor at one of the servers, and how each story stands by that editor's doing. */
export function newPublisher({ base, ground }: { readonly base: string; readonly ground: Ground }) {
  const stories = new Map<string, Standing & { readonly secrets: readonly string[] }>(
    ground.stories.map((story) => [
      story,
      {
        ...{ story, phase: 'public', word: firstWord(story), frozen: firstWord(story) },
        ...{ hidden: [], earlier: [], after: 0, step: 0, secrets: [firstSecret(story)] },
      },
    ]),
  )
  let steps = 0

  async function ask(method: string, path: string, body: object = {}): Promise<unknown> {
    const response = await fetch(`${base}/api${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${ground.token}` },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok)
      throw new Error(`${method} ${path} was refused with ${response.status}: ${text}`)
    return JSON.parse(text)
  }

  async function write(story: string, word: string, secret: string) {
    const text = `${word}开工。${secret}在场。`
    const body = toBody([{ role: 'body', text }])
    await ask('PATCH', `/articles/${story}?draft=true`, { headline: `${word}通航`, body })
  }

  async function head(): Promise<number> {
    let [next, more] = ['0', true]
    while (more) {
      const response = await fetch(`${base}/api/changes?since=${next}&limit=500`)
      const said = (await response.json()) as { next: string; more: boolean; changes: Change[] }
      ;({ next, more } = said)
    }
    return Number(next)
  }

  return {
    standingOf: (story: string): Standing => stories.get(story) as Standing,
    /** Does it, and gives how the story stands since. Throws what the server refused it with. */
    take: async (story: string, deed: Deed): Promise<Standing> => {
      const was = stories.get(story)
      if (!was) throw new Error(`There is no story ${story}.`)
      const after = await head()
      steps++
      const [word, secret] = [`zqword${steps}x${story.replace('-', '')}`, `zqsecret${steps}x${story.replace('-', '')}`] // prettier-ignore
      const isRewritten = deed === 'change' || deed === 'free' || deed === 'publish'
      if (deed === 'free') await ask('POST', `/articles/${story}/free`)
      if (isRewritten) {
        await write(story, word, secret)
        await ask('POST', `/articles/${story}/publish`)
      }
      const covered = was.secrets.slice(-1)
      if (deed === 'redact') await ask('POST', `/articles/${story}/redact`, { spans: covered.map((text) => ({ text })) }) // prettier-ignore
      if (deed === 'withhold') await ask('POST', `/articles/${story}/withhold`, { reason: 'drill', note: 'On request.' }) // prettier-ignore
      if (deed === 'withdraw') await ask('POST', `/articles/${story}/withdraw`)
      const now = {
        ...was,
        step: steps,
        after,
        phase: deed === 'withhold' ? ('withheld' as const) : deed === 'withdraw' ? ('gone' as const) : ('public' as const), // prettier-ignore
        ...(isRewritten
          ? { word, earlier: [...was.earlier, was.word], secrets: [...was.secrets, secret] }
          : {}),
        hidden: deed === 'redact' ? covered : was.hidden,
      }
      stories.set(story, now)
      return now
    },
  }
}
