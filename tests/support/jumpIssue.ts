import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What fills a page: a story of its own words, that jumps nowhere. */
const filler = (n: number): string => {
  const subjects = ['磨坊', '戏台', '果园', '水库', '邮路', '蚕房', '渡船', '瓦窑']
  const subject = `${subjects[n % subjects.length]}${n}号`
  return `${subject}换了新主人

本报讯 ${subject}上月易主，新来的一家人把门前的石阶重新砌过，又在墙根种了两排月季。

邻居们说，以后夜里路过，总算有一盏灯亮着。
`
}

const paragraphs = [
  '本报讯（记者 陶小溪）石桥合龙的消息传到镇上时，织布作坊里的机杼声一下子停了。姑娘们跑到河岸，看见老石匠葛长庚坐在桥栏上抽烟。',
  '葛长庚修桥修了四十年，经他的手砌起来的拱券有二十七道。他说这一道最难，因为河床底下是流沙，头一年打下去的木桩，第二年春天',
  '就斜了半尺。葛长庚带着徒弟重新量了流沙的深浅，把拱券的跨度改窄，在两岸各加一座石墩。',
  '合龙那天，葛长庚把烟杆留在了桥心的石缝里。作坊里的姑娘们织了一匹布，搭在桥栏上，布上',
  '织的是二十七道拱券，一道不少。桥头的茶馆当晚没有打烊。',
]

/** A story that jumps from page 1 to 3 and on to 4, and what is on each page of its issue. */
export const jumpPages: Readonly<Record<string, string>> = {
  '1': `石桥合龙记\n\n${paragraphs[0]}\n\n${paragraphs[1]}（下转3版）\n\n${filler(1)}`,
  '2': `${filler(2)}\n${filler(3)}`,
  '3': `石桥合龙记\n\n（上接1版）\n\n${paragraphs[2]}\n\n${paragraphs[3]}（下转4版）\n\n${filler(4)}`,
  '4': `${filler(5)}\n石桥合龙记\n\n（上接3版）\n\n${paragraphs[4]}\n`,
}

type Issue = {
  readonly folder: string
  readonly newspaper: string
  readonly date?: string
  /** All of them, unless told. */
  readonly pages?: readonly string[]
}

/** Writes the pages of the issue, or some of them, and answers the issue's folder. */
export async function jumpIssue({ folder, newspaper, date = '1988-03-04', pages }: Issue) {
  const place = path.join(folder, newspaper, date)
  await mkdir(place, { recursive: true })
  for (const page of pages ?? Object.keys(jumpPages)) {
    await writeFile(path.join(place, `${page}.txt`), jumpPages[page] ?? '')
  }
  return place
}
