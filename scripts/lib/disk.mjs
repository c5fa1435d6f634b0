import { statfsSync } from 'node:fs'

const MEGABYTE = 1024 * 1024
/** Free space below which a start would break somewhere in the middle: database, build, packages. */
export const NEEDED = { data: 256 * MEGABYTE, packages: 1500 * MEGABYTE }

/** @param {string} directory @returns {number} bytes that this user may still write there */
export function freeBytes(directory) {
  const { bavail, bsize } = statfsSync(directory)
  return bavail * bsize
}

/**
 * One sentence when the disk is too full to start, else null.
 * @param {string} root
 * @param {string} dataDir
 * @param {{ installing: boolean, free?: (directory: string) => number }} options `free` stands in for the disk in tests
 * @returns {string | null}
 */
export function lackOfSpace(root, dataDir, { installing, free = freeBytes }) {
  const wanted = [
    { directory: dataDir, bytes: NEEDED.data },
    { directory: root, bytes: installing ? NEEDED.packages : NEEDED.data },
  ]
  for (const { directory, bytes } of wanted) {
    const left = free(directory)
    if (left < bytes) {
      const [has, needs] = [left, bytes].map((value) => Math.floor(value / MEGABYTE))
      return `The disk is too full: ${directory} has ${has} MB left and a start needs ${needs} MB, so make room there and start again.`
    }
  }
  return null
}
