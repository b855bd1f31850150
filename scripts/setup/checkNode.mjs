// @ts-check

/** Throws when this version of Node is too old for the project; the versions are those of `engines`
 * in package.json.
 * @param {string} [version] for example `20.19.0` */
export const checkNode = (version = process.versions.node) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (supported) return
  throw new Error(
    `Node ${version} is not supported: Backnumber needs Node 20.19 or later of 20, or 22.12 or later. ` +
      'Install a newer Node (https://nodejs.org) and run the command again.',
  )
}
