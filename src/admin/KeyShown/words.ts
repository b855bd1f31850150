/** What the box with a new key says, in both languages. */
export const words = {
  zh: {
    label: '新密钥',
    before: '密钥由系统生成，保存后在此显示一次。',
    title: '请立即复制密钥：以后不再显示',
    copy: '复制',
    copied: '已复制',
    how: '程序随每次请求发送：',
    done: '已保存好，收起',
  },
  en: {
    label: 'New key',
    before: 'The key is made when you save, and shown here once.',
    title: 'Copy the key now: it is not shown again',
    copy: 'Copy',
    copied: 'Copied',
    how: 'Programs send it with each request:',
    done: 'I have kept it',
  },
} as const
