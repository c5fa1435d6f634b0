import { createServer } from 'node:net'
import { StartError } from './fail'

/** One sentence for an error of `listen`, naming the setting that cures it; null for other errors. */
export function listenSentence(error: NodeJS.ErrnoException, host: string, port: number): string | null {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program: stop that one, or choose another port with PORT.`
    case 'EACCES':
      return `Port ${port} is reserved for the system's administrator: choose one above 1023 with PORT.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}: set HOST to one of its own, or leave it out.`
    default:
      return null
  }
}

/** Throws a `StartError` unless the port can be listened on. `port` 0 finds a free one; the port found is returned. */
export async function claimablePort(host: string, port: number): Promise<number> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ host, port, exclusive: true }, resolve)
    })
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : port
  } catch (error) {
    const sentence = listenSentence(error as NodeJS.ErrnoException, host, port)
    throw sentence === null ? error : new StartError(sentence, { cause: error })
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
}
