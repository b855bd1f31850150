import type { PayloadRequest } from 'payload'

const words = {
  en: {
    signIn: 'Sign in first.',
    staffOnly: 'Only the staff see what a reissue is made of.',
    editorsOnly: 'Only editors change what a reissue holds.',
    noReissue: (id: string) => `There is no reissue ${id}.`,
    changed: 'Somebody has changed the contents meanwhile; nothing was saved over them.',
    gone: (row: number) => `Row ${row}: the item was deleted for good; remove it from the list.`,
    unknown: (row: number, name: string) => `Row ${row}: there is no ${name}.`,
    twice: (row: number, name: string) => `Row ${row}: ${name} is in the list already.`,
    foreign: (row: number, name: string) =>
      `Row ${row}: the version is none of ${name}; leave it out to take the public one.`,
    notPublished: (row: number, name: string) =>
      `Row ${row}: that version of ${name} was never published, or was withheld; leave it out to take the public one.`,
    noVersions: (name: string) => `${name} has no such versions.`,
  },
  zh: {
    signIn: '请先登录。',
    staffOnly: '只有本社人员能看重刊的篇目。',
    editorsOnly: '只有编辑能改重刊的篇目。',
    noReissue: (id: string) => `没有重刊 ${id}。`,
    changed: '篇目刚被别人改过；这次改动没有保存，也没有覆盖对方。',
    gone: (row: number) => `第 ${row} 行：条目已被彻底删除，请从篇目中移除。`,
    unknown: (row: number, name: string) => `第 ${row} 行：没有条目 ${name}。`,
    twice: (row: number, name: string) => `第 ${row} 行：${name} 已在篇目中。`,
    foreign: (row: number, name: string) =>
      `第 ${row} 行：该版本不属于 ${name}；不写版本即采用当前公开的版本。`,
    notPublished: (row: number, name: string) =>
      `第 ${row} 行：${name} 的该版本未曾发布，或已不公开；不写版本即采用当前公开的版本。`,
    noVersions: (name: string) => `${name} 没有这些版本。`,
  },
} as const

/** Why something is refused, in the language of who asks. */
export const reasonsFor = (req: PayloadRequest): (typeof words)['en' | 'zh'] =>
  req.i18n.language.startsWith('en') ? words.en : words.zh
