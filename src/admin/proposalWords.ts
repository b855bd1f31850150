const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** What the panel says that tells of a newer segmenter's proposal for a page. */
export const proposalWords = {
  zh: {
    label: '新的识别方案',
    why: (day: string) =>
      `新版的识别程序在 ${day} 对这一版另有方案。因为有人在这一版上工作过，什么都没有改动。若采用：`,
    counts: {
      new: (n: number) => `新增 ${n} 条`,
      gone: (n: number) => `去掉 ${n} 条`,
      changed: (n: number) => `改动 ${n} 条`,
    },
    is: { new: '新增', gone: '去掉', changed: '改动' },
    show: '逐条列出',
    comma: '、',
    stop: '。',
    untitled: '（无题）',
    fields: {
      kind: '种类',
      kicker: '引题',
      headline: '标题',
      deck: '副题',
      byline: '署名',
      dateline: '电头',
      credits: '作者与来源',
      text: '文字',
      lines: '行',
      continuesOn: '下转',
      continuedFrom: '上接',
    },
  },
  en: {
    label: 'A newer proposal',
    why: (day: string) =>
      `On ${day} a newer segmenter would have made this page otherwise. Nothing was changed, because somebody has worked on it. It would have:`,
    counts: {
      new: (n: number) => plural(n, 'item more', 'items more'),
      gone: (n: number) => plural(n, 'item less', 'items less'),
      changed: (n: number) => plural(n, 'item changed', 'items changed'),
    },
    is: { new: 'New', gone: 'Gone', changed: 'Changed' },
    show: 'Item by item',
    comma: ', ',
    stop: '.',
    untitled: '(no words)',
    fields: {
      kind: 'kind',
      kicker: 'kicker',
      headline: 'headline',
      deck: 'deck',
      byline: 'byline',
      dateline: 'dateline',
      credits: 'credits',
      text: 'text',
      lines: 'lines',
      continuesOn: 'continued on',
      continuedFrom: 'continued from',
    },
  },
} as const
