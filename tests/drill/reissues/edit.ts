// Edits without pause what is planned: publishes new versions of the stories, and saves reissues as a
// form does, until it is killed: `edit.ts COUNT`. Says how much it did, line by line.
import { getPayload } from 'payload'
import { toBody } from '@/body/toBody'

const count = Number(process.argv[2])
const payload = await getPayload({ config: (await import('@payload-config')).default })
for (let n = 0; ; n++) {
  try {
    const body = toBody([{ role: 'body', text: `第 ${n} 次改过的稿子。` }]) as never
    await payload.update({
      collection: 'articles',
      id: `story-${n % 30}`,
      data: { body, _status: 'published' },
      depth: 0,
    })
    const id = `drill-${(n * 7) % count}`
    await payload.update({ collection: 'reissues', id, data: { title: `改名 ${n}` }, depth: 0 })
    process.stdout.write('edited\n')
  } catch (error) {
    // Another writer was first; on a database under fire that is no news.
    process.stderr.write(`${String(error)}\n`)
  }
}
