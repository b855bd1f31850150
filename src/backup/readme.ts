/** What lies in the backup, for whoever finds it. */
export const readme = (hasSecret: boolean): string =>
  `# A backup of a Backnumber archive

- \`manifest.json\`: when and from what it was made, how much is in it, and the sha256 of every file.
- \`collections/NAME.jsonl\`: one document a line; \`NAME.versions.jsonl\`: its saved versions.
- \`media/\`: the pictures. \`sources/\`: the pages' bytes as they were received.
${hasSecret ? secretInside : secretOutside}
Keep it as safe as the archive itself: users with their password hashes are in it.

Restore it with \`npx backnumber restore THIS-FOLDER\` into an empty place, on SQLite or MongoDB,
whichever DATABASE_URL names. Users sign in with their passwords as before; sessions, locks and
running jobs are not in it.
`

const secretInside = `- \`secret\`: what signs sessions and encrypts API keys and the secrets of webhooks.
`

const secretOutside = `
The API keys of users and the secrets of webhooks are encrypted with PAYLOAD_SECRET, which is not in
here: keep it with this backup. With another secret everything but those works.
`
