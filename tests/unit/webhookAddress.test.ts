import { describe, expect, test } from 'vitest'
import { isAllowed, isAllowEntry, isPublicAddress } from '@/webhooks/allowed'
import { checkUrl } from '@/webhooks/checkUrl'

describe('a public address', () => {
  test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'])(
    '%s is one',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  test.each([
    ['loopback', '127.0.0.1'],
    ['loopback, far end', '127.255.255.254'],
    ['this host', '0.0.0.0'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '192.168.1.1'],
    ['a cloud’s own data', '169.254.169.254'],
    ['shared by a carrier', '100.64.0.1'],
    ['several receivers', '224.0.0.1'],
    ['everyone', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['for books', '203.0.113.9'],
    ['loopback', '::1'],
    ['this host', '::'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1'],
    ['IPv4 in IPv6, public', '::ffff:8.8.8.8'],
    ['IPv4 in IPv6, the old way', '::127.0.0.1'],
    ['the same in hexadecimal', '::7f00:1'],
    ['IPv4 behind a translator', '64:ff9b::7f00:1'],
    ['IPv4 in 6to4', '2002:7f00:1::1'],
    ['link', 'fe80::1'],
    ['a house’s own', 'fd00:ec2::254'],
    ['several receivers', 'ff02::1'],
    ['no address', 'desk.lan'],
  ])('none is %s: %s', (_, address) => expect(isPublicAddress(address)).toBe(false))
})

describe('an address of a webhook', () => {
  const reason = (url: string, allow: string[] = []) => {
    const checked = checkUrl({ url, allow })
    return checked.ok ? undefined : checked.reason
  }

  test.each(['https://example.org/hook', 'http://example.org:8080/', 'https://8.8.8.8/a?b=c'])(
    'may be %s',
    (url) => expect(reason(url)).toBeUndefined(),
  )

  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://0/',
    'http://①②⑦.0.0.1/',
    'http://[::1]:9000/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://localhost:3000/',
    'http://LOCALHOST./',
    'http://api.localhost/',
    'https://169.254.169.254/latest/meta-data/',
  ])('is refused as private: %s', (url) => expect(reason(url)).toMatch(/WEBHOOK_ALLOW/u))

  test.each(['ftp://example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'example.org', ''])(
    'is refused as none of http: %s',
    (url) => expect(reason(url)).toMatch(/https:\/\//u),
  )

  test('is refused with a name or a password in it', () => {
    expect(reason('https://user@example.org/')).toMatch(/password/u)
    expect(reason('https://:secret@example.org/')).toMatch(/password/u)
  })

  test('of the house is taken where the operator allows it', () => {
    expect(reason('http://127.0.0.1:9000/', ['127.0.0.1:9000'])).toBeUndefined()
    expect(reason('http://[::1]:9000/', ['[::1]:9000'])).toBeUndefined()
    expect(reason('http://localhost:9000/', ['Localhost:9000'])).toBeUndefined()
    expect(reason('http://10.1.2.3/', ['10.0.0.0/8'])).toBeUndefined()
    expect(reason('http://127.0.0.1:9001/', ['127.0.0.1:9000'])).toMatch(/WEBHOOK_ALLOW/u)
    expect(reason('http://[::ffff:127.0.0.1]/', ['127.0.0.1'])).toMatch(/WEBHOOK_ALLOW/u)
  })
})

describe('what the operator allows', () => {
  const target = { host: 'desk.lan', port: 8080, address: '192.168.1.20' }

  test.each(['192.168.1.20', '192.168.0.0/16', 'desk.lan:8080', 'DESK.lan:8080', '0.0.0.0/0'])(
    '%s lets the message through',
    (entry) => expect(isAllowed(target, [entry])).toBe(true),
  )

  test.each(['192.168.1.21', '10.0.0.0/8', 'desk.lan:8081', 'desk.lan', 'fd00::/8', '*', ''])(
    '%s does not',
    (entry) => expect(isAllowed(target, [entry])).toBe(false),
  )

  test('is named by addresses, ranges and hosts with a port, and by nothing else', () => {
    const right = ['192.168.1.20', 'fd00::/8', '::1', '[::1]:9000', 'desk.lan:1', '报社.cn:80']
    const wrong = ['desk.lan', '*', '10.0.0.0/33', 'desk.lan:0', 'desk.lan:65536', 'http://a:1', '']
    expect(right.filter((entry) => !isAllowEntry(entry))).toEqual([])
    expect(wrong.filter((entry) => isAllowEntry(entry))).toEqual([])
  })
})
