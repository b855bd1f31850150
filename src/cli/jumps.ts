import type { Payload } from 'payload'
import { describeJumps, type DescribedJump, type DescribedPart } from '@/jumps/describeJumps'
import { readJumps } from '@/jumps/readJumps'
import { waitingPages } from '@/jumps/waitingPages'
import type { JumpReason } from '@/text/jumps/types'
import type { Run } from './types'
import { withPayload } from './withPayload'

/** Lists the jumps that wait for their other part, issue by issue, with what may be it. */
export const runJumps: Run = async ({ options, io }) => {
  await withPayload(async (payload) => {
    const listed: ListedJump[] = []
    for (const issue of await waitingIssues(payload)) {
      const jumps = await describeJumps({ payload, jumps: await readJumps({ payload, issue }) })
      if (options.json) listed.push(...jumps.map((jump) => ({ issue, ...jump })))
      else for (const jump of jumps) io.out(describe({ issue, ...jump }))
    }
    if (options.json) io.out(`${JSON.stringify({ waiting: listed })}\n`)
  })
  return 0
}

type ListedJump = DescribedJump & { readonly issue: string }

async function waitingIssues(payload: Payload): Promise<string[]> {
  const issues = new Set<string>()
  for await (const { issue } of waitingPages(payload)) issues.add(issue)
  return [...issues].sort()
}

function describe(jump: ListedJump): string {
  const { issue, way, toPage, candidates } = jump
  const marks = way === 'on' ? `continued on page ${toPage}` : `continued from page ${toPage}`
  const lines = candidates.map(
    (one) => `    ${one.score.toFixed(2)}  ${name(one)}  ${one.reasons.map(tell).join(', ')}`,
  )
  const none = '    nothing on the pages that are here looks like it'
  return `${[`${issue}  ${name(jump)}  ${marks}`, ...(lines.length > 0 ? lines : [none])].join('\n')}\n`
}

const name = ({ page, headline, words, collection, id }: DescribedPart): string =>
  `page ${page.label}  ${headline || words}  ${collection}/${id}`

const tell = (reason: JumpReason): string =>
  ({
    bothPages: 'both name the other’s page',
    onePage: 'one names the other’s page',
    headline: 'the headline agrees',
    names: 'the names agree',
    text: 'the text agrees',
    sentence: 'the sentence goes on',
    onlyPair: 'no other pair between these pages',
  })[reason]
