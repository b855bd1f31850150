// A process that serves as the real one does, in front of one page that takes its time. It prints
// its port, and `asked` when the page was asked for.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from '@/server/app'
import { onStop } from '@/server/onStop'
import { stopServer } from '@/server/stopServer'
import { logger } from '@/logger'

const graceMs = Number(process.argv[2])
const answerMs = Number(process.argv[3])

const app = createApp({
  logger,
  https: false,
  notReady: async () => [],
  pages: (_request, response) => {
    console.log('asked')
    setTimeout(() => response.send('the whole page'), answerMs)
  },
})
const server = createServer(app)
onStop(() => stopServer({ server, graceMs }))
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
