// Checks that an edition is as it was approved: node checkHash.mjs https://archive.example/api/reissues/ID/edition
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize' // npm install canonicalize

const { hash, edition } = await (await fetch(process.argv[2])).json()
const found = createHash('sha256').update(canonicalize(edition)).digest('hex')
console.log(found === hash ? 'as approved' : 'changed')
