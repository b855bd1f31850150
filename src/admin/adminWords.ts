/** What the admin's own screens say, in both languages; Payload brings the words for the rest. */
export const adminWords = {
  zh: {
    welcome: {
      label: '待办',
      changePassword: '你仍在使用首次启动时生成的密码。',
      toAccount: '现在就换一个',
      waiting: { articles: '篇稿件待校', captions: '条图片说明待校', notices: '则启事待校' },
      quarantined: '个文件在最近一次导入中被隔离',
    },
    place: {
      title: '归入刊期',
      open: (n: number) => `归入刊期（${n} 版）`,
      newspaper: '报纸',
      date: '日期',
      edition: '版别',
      label: '版号',
      save: '归入',
      cancel: '取消',
      done: (n: number, issue: string) => `已把 ${n} 版归入 ${issue}`,
      failed: '没有归入：服务器没有应答，请重试。',
      unsorted: '这一版还没有归入任何报纸的刊期。',
    },
  },
  en: {
    welcome: {
      label: 'Waiting',
      changePassword: 'You still use the password made at the first start.',
      toAccount: 'Choose your own now',
      waiting: {
        articles: 'articles to correct',
        captions: 'captions to correct',
        notices: 'notices to correct',
      },
      quarantined: 'files quarantined by the last import',
    },
    place: {
      title: 'Say where it belongs',
      open: (n: number) => `Say where they belong (${n} ${n === 1 ? 'page' : 'pages'})`,
      newspaper: 'Newspaper',
      date: 'Date',
      edition: 'Edition',
      label: 'Page label',
      save: 'Place',
      cancel: 'Cancel',
      done: (n: number, issue: string) => `${n} ${n === 1 ? 'page' : 'pages'} placed in ${issue}`,
      failed: 'Nothing was placed: the server did not answer. Try again.',
      unsorted: 'This page does not belong to any newspaper’s issue yet.',
    },
  },
} as const

/** The language to speak: English for English, Chinese for everything else. */
export const languageOf = (language: string): keyof typeof adminWords =>
  language.startsWith('en') ? 'en' : 'zh'
