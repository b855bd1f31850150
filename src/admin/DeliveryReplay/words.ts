/** What the button on a delivery's page says, in both languages. */
export const replayWords = {
  zh: {
    replay: '重新发送',
    done: '已排入发送队列，结果稍后见“各次经过”。',
    failed: '没有重新发送：服务器没有应答，请重试。',
  },
  en: {
    replay: 'Send again',
    done: 'It will be sent again shortly; see “Tries” for how it went.',
    failed: 'Nothing was sent again: the server did not answer. Try again.',
  },
} as const
