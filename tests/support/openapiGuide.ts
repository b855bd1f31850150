import type { Payload } from 'payload'
import { toBody } from '@/body/toBody'
import { announce } from '@/changes/announce'
import { bringOut } from './bringOut'
import { planReissue } from './reissues'
import type { Person } from './request'

/** The ids that the guide's examples ask for. */
export const guideIds = {
  story: 'i-702650be8de5bfb4733d4407',
  issue: 'lingdu-bao-1987-10-16-3170027e',
  pages: ['p-21a80e690c2e8cf8fbbbd70e', 'p-a889155e6dfb18b1cb9823c4'],
  reissue: '01a2060e-50e5-771b-b1ba-bca806319448',
} as const

const text = '本报讯（记者 周问樵 何小满）昨天上午9时42分，最后一米合上了。'

/** A newspaper with what the guide's examples name: a story, loose pages, and a reissue that is out. */
export async function makeGuideArchive(args: { payload: Payload; editor: Person }): Promise<void> {
  const { payload, editor } = args
  const newspaper = 'lingdu-bao'
  const { story: id, issue, pages, reissue } = guideIds
  await payload.create({ collection: 'newspapers', data: { id: newspaper, title: '菱渡报' } })
  const printed = { newspaper, date: '1987-10-16' }
  await payload.create({ collection: 'issues', data: { id: issue, ...printed, edition: '县城版', number: '412' } }) // prettier-ignore
  for (const page of pages) {
    await payload.create({ collection: 'pages', data: { id: page, issue, label: page, stage: 'imported' } }) // prettier-ignore
  }
  await payload.create({
    collection: 'articles',
    data: {
      id,
      ...{ headline: '“最后一米”合上了', kicker: '钢梁严丝合缝 江上鞭炮齐鸣' },
      body: toBody([{ role: 'body', text }]) as never,
      credits: [{ name: '周问樵' }],
      ...{ ...printed, issue, pageNumber: 1, position: 2, parts: [{ label: '1' }] },
      imported: { headline: '“最后一米”合上了', paragraphs: [{ role: 'body', text: text.replace('合上', '台上') }] }, // prettier-ignore
      ...{ stage: 'verified', _status: 'published' },
    },
    depth: 0,
  })
  await planReissue(payload, { id: reissue, items: [id], due: '2026-11-23T01:40:21.000Z' }, editor)
  await bringOut({ payload, id: reissue, user: editor.user as never })
  await announce({ payload })
}

/** The shell commands of a guide, in their order: every `sh` block, a command each. */
export const commandsIn = (guide: string): readonly string[] =>
  guide
    .split('\n```sh\n')
    .slice(1)
    .flatMap((rest) => (rest.split('\n```')[0] ?? '').split(/\n(?=curl |node |python3 )/u))

/** The program of a command: `curl`, `node`. */
export const programOf = (command: string): string => command.split(' ')[0] ?? ''
