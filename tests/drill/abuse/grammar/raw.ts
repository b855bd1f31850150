import type { Rule } from './given'

const end = '\r\n\r\n'
const host = 'Host: 127.0.0.1'

/** What is no HTTP, or barely: over a plain socket, byte for byte. */
export const rawRequest: Rule = ({ random }) => [
  { method: 'RAW', path: '/', raw: random.pick(texts) },
]

const plain = `GET /api/articles?limit=1 HTTP/1.1\r\n${host}`

const texts: readonly (string | Buffer)[] = [
  // Several requests at once, the last of them cut.
  `${`${plain}${end}`.repeat(5)}GET /api`,
  `${`${plain}${end}`.repeat(40)}`,
  `POST /api/articles HTTP/1.1\r\n${host}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked${end}0\r\n\r\nGET /admin HTTP/1.1\r\n${host}${end}`,
  `POST /api/articles HTTP/1.1\r\n${host}\r\nContent-Length: 5\r\nContent-Length: 50${end}abcde`,
  `POST /api/articles HTTP/1.1\r\n${host}\r\nTransfer-Encoding: xchunked${end}0${end}`,
  `POST /api/articles HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked${end}FFFFFFFFFFFFFFFF\r\nx`,
  `POST /api/articles HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked${end}z${end}`,
  `POST /api/users/login HTTP/1.1\r\n${host}\r\nContent-Type: application/json\r\nContent-Length: 1000${end}{"a":`,
  `POST /api/articles HTTP/1.1\r\n${host}\r\nContent-Length: -1${end}`,
  `POST /api/articles HTTP/1.1\r\n${host}\r\nContent-Length: 99999999999999999999${end}`,
  `POST /api/articles HTTP/1.1\r\n${host}\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 4${end}\u001f\u008b\u0008\u0000`,
  `GET /api/articles HTTP/1.1${end}`,
  `GET /api/articles HTTP/1.1\r\n${host}\r\n${host}${end}`,
  `GET /api/articles HTTP/0.9${end}`,
  `GET /api/articles HTTP/1.0${end}`,
  `GET /api/articles HTTP/2.0\r\n${host}${end}`,
  `GET /api/articles HTTP/9.9\r\n${host}${end}`,
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  `GET http://poison.example/api/articles HTTP/1.1\r\n${host}${end}`,
  `GET //poison.example/api HTTP/1.1\r\n${host}${end}`,
  `GET /api/articles\u0000 HTTP/1.1\r\n${host}${end}`,
  `GET /api/media/file/a b.jpg HTTP/1.1\r\n${host}${end}`,
  `GET /api/版面 HTTP/1.1\r\n${host}${end}`,
  `GET /\\..\\..\\etc\\passwd HTTP/1.1\r\n${host}${end}`,
  `GET /api/media/file/../../../../etc/passwd HTTP/1.1\r\n${host}${end}`,
  `GET /${'a'.repeat(70_000)} HTTP/1.1\r\n${host}${end}`,
  `GET /api/articles?${'a=1&'.repeat(16_000)} HTTP/1.1\r\n${host}${end}`,
  `GET /api/articles HTTP/1.1\r\n${host}\r\nX: ${'x'.repeat(90_000)}${end}`,
  `GET /api/articles HTTP/1.1\r\n${host}\r\n${'A: b\r\n'.repeat(5000)}\r\n`,
  `GET /api/articles HTTP/1.1\r\n${host}\r\n continued: x${end}`,
  `GET /api/articles HTTP/1.1\r\n${host}\r\nX : y${end}`,
  `GET /api/articles HTTP/1.1\n${host}\n\n`,
  `${'GET'.repeat(3000)} / HTTP/1.1\r\n${host}${end}`,
  `CONNECT 127.0.0.1:22 HTTP/1.1\r\n${host}${end}`,
  `TRACE /api/articles HTTP/1.1\r\n${host}\r\nCookie: a=b${end}`,
  `TRACK / HTTP/1.1\r\n${host}${end}`,
  `PROPFIND / HTTP/1.1\r\n${host}${end}`,
  `OPTIONS * HTTP/1.1\r\n${host}${end}`,
  `get /api/articles HTTP/1.1\r\n${host}${end}`,
  `GET /admin HTTP/1.1\r\n${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: x${end}`,
  `GET /_next/webpack-hmr HTTP/1.1\r\n${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13${end}`,
  'GET',
  '\r\n\r\n\r\n',
  '\u0000'.repeat(2000),
  Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]),
  Buffer.alloc(30_000, 0xff),
]
