import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const subjects = ['渡口', '石桥', '蚕茧', '集市', '水库', '学堂', '戏台', '果园', '邮路', '磨坊']
const deeds = ['修缮一新', '提前开工', '喜获丰收', '迎来新客', '又添一景', '试行新规']
const names = ['沈又青', '顾石榴', '陆小满', '方大有', '叶知秋', '秦月圆']

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** One made page: four stories with headline, credit and wrapped lines, and a notice. No two are the same. */
export function madePage(n: number): string {
  const stories = [0, 1, 2, 3].map((k) => story(n * 4 + k))
  const notice = `遗失声明\n\n${pick(names, n)}遗失第${n}号船民证，声明作废。\n`
  return `${stories.join('\n')}\n${notice}`
}

function story(n: number): string {
  const subject = `${pick(subjects, n)}${n}号`
  const body =
    `本报讯 ${subject}近日${pick(deeds, n)}。据镇上的人说，这件事从去年秋天就有了眉目，${pick(names, n)}` +
    `跑了${(n % 9) + 2}趟县城，把图纸改了又改，终于赶在雨季之前把最要紧的一段做完。` +
    `如今每天清早，${pick(subjects, n + 3)}边上都站满了来看热闹的人。`
  const lines = body.match(/.{1,18}/gu) ?? []
  return `${lines.join('\n\n')}\n\n（${pick(names, n + 1)}）\n\n${subject}${pick(deeds, n)}\n`
}

/** Writes a made archive of so many pages, eight an issue, and answers its folder. */
export async function madeArchive(args: { folder: string; pages: number; newspaper?: string }) {
  const root = path.join(args.folder, args.newspaper ?? 'made-daily')
  for (let n = 0; n < args.pages; n++) {
    const day = new Date(Date.UTC(1985, 0, 1 + Math.floor(n / 8))).toISOString().slice(0, 10)
    const folder = path.join(root, day)
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, `${(n % 8) + 1}.txt`), madePage(n))
  }
  return root
}
