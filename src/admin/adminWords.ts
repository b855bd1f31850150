import { proposalWords } from './proposalWords'

/** What the admin's own screens say, in both languages; Payload brings the words for the rest. */
export const adminWords = {
  zh: {
    welcome: {
      label: '待办',
      changePassword: '你仍在使用首次启动时生成的密码。',
      toAccount: '现在就换一个',
    },
    place: {
      title: '归入刊期',
      again: '改归其他刊期或版号',
      open: (n: number) => `归入刊期（${n} 版）`,
      newspaper: '报纸',
      noPapers: '还没有报纸，先建一份',
      date: '日期',
      edition: '版别',
      label: '版号',
      save: '归入',
      cancel: '取消',
      done: (n: number, issue: string) => `已把 ${n} 版归入 ${issue}`,
      failed: '没有归入：服务器没有应答，请重试。',
      unsorted: '这一版还没有归入任何报纸的刊期。',
    },
    printed: {
      page: (label: string) => `第 ${label} 版`,
      lines: (ranges: string) => `第 ${ranges} 行`,
    },
    layout: {
      kinds: { article: '稿件', caption: '图片说明', notice: '启事', pointer: '导读' },
      roles: {
        kicker: '引题',
        headline: '标题',
        deck: '副题',
        byline: '署名',
        credit: '作者',
        body: '正文',
        subhead: '小标题',
        jump: '转版',
        caption: '说明',
      },
      unplaced: '未归入任何条目的行：',
    },
    proposal: proposalWords.zh,
  },
  en: {
    welcome: {
      label: 'Waiting',
      changePassword: 'You still use the password made at the first start.',
      toAccount: 'Choose your own now',
    },
    place: {
      title: 'Say where it belongs',
      again: 'Move to another issue or label',
      open: (n: number) => `Say where they belong (${n} ${n === 1 ? 'page' : 'pages'})`,
      newspaper: 'Newspaper',
      noPapers: 'There is no newspaper yet: add one first',
      date: 'Date',
      edition: 'Edition',
      label: 'Page label',
      save: 'Place',
      cancel: 'Cancel',
      done: (n: number, issue: string) => `${n} ${n === 1 ? 'page' : 'pages'} placed in ${issue}`,
      failed: 'Nothing was placed: the server did not answer. Try again.',
      unsorted: 'This page does not belong to any newspaper’s issue yet.',
    },
    printed: {
      page: (label: string) => `Page ${label}`,
      lines: (ranges: string) => `lines ${ranges}`,
    },
    layout: {
      kinds: { article: 'Article', caption: 'Caption', notice: 'Notice', pointer: 'Pointer' },
      roles: {
        kicker: 'Kicker',
        headline: 'Headline',
        deck: 'Deck',
        byline: 'Byline',
        credit: 'Credit',
        body: 'Body',
        subhead: 'Subhead',
        jump: 'Jump line',
        caption: 'Caption',
      },
      unplaced: 'Lines that belong to no item:',
    },
    proposal: proposalWords.en,
  },
} as const

/** The language to speak: English for English, Chinese for everything else. */
export const languageOf = (language: string): keyof typeof adminWords =>
  language.startsWith('en') ? 'en' : 'zh'
