import { createServer, type Socket } from 'node:net'

/** The signature every scanner finds, in two halves so that no scanner finds it here. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/**
 * Something that speaks as clamd does: it takes INSTREAM, and finds what contains the test signature. `most`: bytes of a stream beyond which
 * it says what clamd says; `how`: it hangs up, or stays silent, instead of an answer.
 */
export async function aClamd({ at, most = 1e9, how }: { at: string | number; most?: number; how?: 'cut' | 'silent' }) {
  const seen: number[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let came = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (piece) => {
      came = Buffer.concat([came, piece as Buffer])
      const answer = heard(came, most)
      if (answer === null) return
      seen.push(answer.bytes)
      if (how === 'cut') socket.destroy()
      if (how === undefined) socket.end(`${answer.says}\0`)
    })
  })
  await new Promise<void>((listening) => server.listen(at as never, listening))
  const address = server.address()
  return {
    seen,
    port: typeof address === 'object' && address ? address.port : 0,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}

/** What is answered to what has come; null while more is to come. */
function heard(came: Buffer, most: number): { says: string; bytes: number } | null {
  const command = Buffer.from('zINSTREAM\0')
  if (came.length < command.length) return null
  if (!came.subarray(0, command.length).equals(command)) return { says: 'UNKNOWN COMMAND', bytes: 0 }
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= came.length; ) {
    const length = came.readUInt32BE(at)
    const bytes = pieces.reduce((sum, one) => sum + one.length, 0)
    if (bytes > most) return { says: 'INSTREAM size limit exceeded. ERROR', bytes }
    const found = Buffer.concat(pieces).includes(eicar)
    if (length === 0) return { says: found ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK', bytes }
    if (at + 4 + length > came.length) return null
    pieces.push(came.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
