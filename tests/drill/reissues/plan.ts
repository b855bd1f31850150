// Plans reissues on a migrated database: `plan.ts COUNT BURSTS WITHIN_MS RECEIVER`. Each is approved, of
// three stories, and due in one of so many bursts over the time to come. Prints what must come out.
import { getPayload } from 'payload'
import { approve } from '@/reissues/steps/approve'
import { makePerson } from '../../support/people'
import { makeIssue, planReissue, publishedStory } from '../../support/reissues'

const [count, bursts, withinMs] = process.argv.slice(2, 5).map(Number) as [number, number, number]
const receiver = process.argv[5]
const stories = 30

const payload = await getPayload({ config: (await import('@payload-config')).default })
const { user } = await makePerson({ payload, role: 'editor' })
await makeIssue(payload)
const texts = new Map<string, string>()
const began = performance.now()
for (let n = 0; n < stories; n++) {
  const text = `第${n}号渡口的第一稿，一字未改。`
  texts.set(await publishedStory(payload, n, text), text)
}
if (receiver) {
  await payload.create({
    collection: 'webhooks',
    data: { name: 'drill', url: receiver, events: ['reissue.published'], active: true },
  })
}
// A due moment must lie ahead when it is approved, and how long planning takes is the machine's affair:
// the stories before tell it.
const storyMs = (performance.now() - began) / stories
const first = Date.now() + 2000 + Math.max(120, 6 * storyMs) * count
const planned = []
for (let n = 0; n < count; n++) {
  const burst = n % bursts
  const items = [0, 7, 19].map((k) => `story-${(n + k) % stories}`)
  const due = new Date(first + (burst * withinMs) / bursts).toISOString()
  const id = `drill-${n}`
  await planReissue(payload, { id, items, due })
  const outcome = await approve({ payload, id, user })
  if (!outcome.ok) throw new Error(`${id}: ${outcome.reasons.join(' ')}`)
  planned.push({ id, due, texts: items.map((item) => texts.get(item)) })
}
const late = Date.now() - first
if (late > 0)
  process.stderr.write(`Planning took ${late} ms too long; some were due before it ended.\n`)
await payload.destroy()
process.stdout.write(JSON.stringify(planned), () => process.exit(0))
