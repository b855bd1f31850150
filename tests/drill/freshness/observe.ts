import type { Answer, Representation } from './representations'
import type { Standing } from './types'

/** What is late or worse, in counts. */
export type Observed = {
  readonly checks: number
  /** Answers to requests made more than a second after a change that still were not right. */
  readonly late: number
  /** Late ones that showed what had been withheld, withdrawn or covered. */
  readonly leaks: number
  /** Wrong answers of a process that had been right before, without a change between. */
  readonly flaps: number
  /** Answers that are none: 429, 5xx, a lost connection. */
  readonly failed: number
  readonly notModified: number
}

type Pair = {
  readonly base: string
  readonly representation: Representation
  known?: Answer & { readonly path: string; readonly etag: string }
  /** The step since which it was seen to be right. */
  rightAt?: number
}

const lateMs = 1000

/**
 * Readers who ask every process for every form, all the time, as caches in front do: with the ETag of
 * what they have. What they get is judged by how the story stands.
 */
export function observe(args: {
  readonly bases: readonly string[]
  readonly representations: readonly Representation[]
  readonly readers: number
  readonly onFault: (line: string) => void
}) {
  const { bases, representations, onFault } = args
  const pairs: Pair[] = representations.flatMap((representation) =>
    bases.map((base) => ({ base, representation })),
  )
  const counts = { checks: 0, late: 0, leaks: 0, flaps: 0, failed: 0, notModified: 0 }
  const worstMs: Record<string, number> = {}
  let standing: Standing | undefined
  let since = 0
  let isOver = false
  let settled = new Set<Pair>()

  async function look(pair: Pair): Promise<void> {
    const now = standing
    if (!now) return
    const began = performance.now()
    const answer = await ask(pair, now, counts)
    // The story was being changed meanwhile: either answer is right.
    if (standing !== now) return
    counts.checks++
    if (!answer) return void counts.failed++
    const { name, isRight } = pair.representation
    const where = `${name} at ${bases.indexOf(pair.base)}`
    if (isRight(answer, now)) {
      if (!settled.has(pair))
        worstMs[name] = Math.max(worstMs[name] ?? 0, performance.now() - since)
      settled.add(pair)
      return
    }
    if (settled.has(pair)) {
      counts.flaps++
      onFault(`flap: ${where}, step ${now.step}: ${brief(answer, now)}`)
    }
    if (began - since <= lateMs) return
    counts.late++
    const shown = now.phase === 'public' ? now.hidden : [...now.hidden, now.word]
    if (shown.some((word) => answer.body.includes(word))) counts.leaks++
    onFault(`late by ${Math.round(began - since - lateMs)} ms: ${where}, step ${now.step}: ${brief(answer, now)}`) // prettier-ignore
  }

  let turn = 0
  const readers = Array.from({ length: args.readers }, async () => {
    while (!isOver) {
      const pair = pairs[turn++ % pairs.length]
      if (pair && standing) await look(pair)
      else await new Promise((resolve) => setTimeout(resolve, 5))
    }
  })

  return {
    /** The story is about to change: nothing is judged until it has. */
    suspend: () => {
      standing = undefined
    },
    judgeBy: (now: Standing) => {
      settled = new Set()
      since = performance.now()
      standing = now
    },
    /** The forms, with their process, that have not been right since the change. */
    unsettled: (): readonly string[] =>
      pairs
        .filter((pair) => !settled.has(pair))
        .map(({ base, representation }) => `${representation.name} at ${bases.indexOf(base)}`),
    end: async (): Promise<Observed & { readonly worstMs: Readonly<Record<string, number>> }> => {
      isOver = true
      await Promise.all(readers)
      return { ...counts, worstMs }
    },
  }
}

async function ask(pair: Pair, standing: Standing, counts: { notModified: number }) {
  const path = pair.representation.path(standing)
  const known = pair.known?.path === path ? pair.known : undefined
  try {
    const sent = inBody(pair.representation, standing)
    const response = await fetch(`${pair.base}${path}`, {
      headers: known ? { 'If-None-Match': known.etag } : {},
      redirect: 'manual',
      ...sent,
    })
    const body = await response.text()
    const { status } = response
    if (status === 304 && known) {
      counts.notModified++
      return known
    }
    if (status === 429 || status >= 500) return undefined
    const etag = response.headers.get('etag')
    if (etag && !sent) pair.known = { path, etag, status, body }
    return { status, body }
  } catch {
    return undefined
  }
}

/** How a form is asked for that goes by POST; nothing for those that go by GET. */
export const inBody = ({ body }: Representation, standing: Standing): RequestInit | undefined =>
  body && {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body(standing)),
  }

const brief = ({ status, body }: Answer, { phase, word, hidden, earlier, story }: Standing) =>
  JSON.stringify({
    ...{ story, phase, status, hasWord: body.includes(word) },
    hidden: hidden.filter((one) => body.includes(one)),
    earlier: earlier.filter((one) => body.includes(one)),
  })
