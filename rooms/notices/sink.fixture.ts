import { createServer as httpServer, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createServer as tlsServer, createSecureContext, TLSSocket } from 'node:tls'

export type Taken = { to: string; said: string; secure: boolean; auth: string }
type Pem = Readonly<{ cert: Buffer; key: Buffer }>

const listening = async (server: Pick<Server, 'listen' | 'address'>) => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

/** A mail server that keeps what it is handed. `answer`: what it says after a mailbox was named. `pem`: it offers STARTTLS, or begins with TLS where `first`. */
export async function mailSink(given: { pem?: Pem; first?: boolean } = {}) {
  const taken: Taken[] = []
  const says = { rcpt: '250 yes' }
  const serve = (plain: Socket, secure: boolean) => {
    let [text, to, auth, data] = ['', '', '', false]
    const hear = (chunk: Buffer) => {
      text += chunk.toString('utf8')
      for (let end = text.indexOf('\r\n'); end >= 0 && !data; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end)
        text = text.slice(end + 2)
        if (line === 'STARTTLS') {
          plain.removeAllListeners('data')
          plain.write('220 go\r\n')
          const { cert, key } = given.pem as Pem
          const over = new TLSSocket(plain, { isServer: true, secureContext: createSecureContext({ cert, key }) })
          over.on('error', () => undefined)
          return serve(over, true)
        }
        if (line.startsWith('AUTH')) auth = Buffer.from(line.split(' ')[2] ?? '', 'base64').toString('utf8')
        if (line.startsWith('RCPT')) to = line
        if (line.startsWith('DATA')) data = says.rcpt.startsWith('250')
        const more = given.pem && !secure ? '250-sink\r\n250 STARTTLS\r\n' : '250-sink\r\n250 AUTH PLAIN\r\n'
        const answers: Record<string, string> = { EHLO: more, AUTH: '235 in\r\n', RCPT: `${says.rcpt}\r\n` }
        plain.write(data ? '354 go on\r\n' : (answers[line.slice(0, 4)] ?? '250 yes\r\n'))
      }
      if (data && text.endsWith('\r\n.\r\n')) {
        taken.push({ to, said: text.slice(0, -5), secure, auth })
        ;[text, data] = ['', false]
        plain.write('250 taken\r\n')
      }
    }
    plain.on('data', hear).on('error', () => undefined)
  }
  const greet = (socket: Socket, secure: boolean) => {
    socket.write('220 sink\r\n')
    serve(socket, secure)
  }
  const server =
    given.first && given.pem
      ? tlsServer(given.pem, (socket) => greet(socket, true))
      : createServer((socket) => greet(socket, false))
  const port = await listening(server as Server)
  return { taken, says, port, close: () => void server.close() }
}

/** The words of a letter, its subject and its body, as a reader's program shows them. */
export function wordsOf(said: string): { subject: string; text: string } {
  const [head = '', body = ''] = said.split('\r\n\r\n')
  const parts = head.slice(head.indexOf('Subject:')).split('\r\n')[0]
    ? [...head.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)]
    : []
  return {
    subject: parts.map(([, part = '']) => Buffer.from(part, 'base64').toString('utf8')).join(''),
    text: Buffer.from(body, 'base64').toString('utf8'),
  }
}

/** A gateway that keeps what it is told and answers with `says.status`. */
export async function hookSink() {
  const taken: { headers: IncomingHttpHeaders; body: string }[] = []
  const says = { status: 200 }
  const server = httpServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      taken.push({ headers: request.headers, body })
      response.writeHead(says.status, { location: '/elsewhere' }).end('never read')
    })
  })
  return { taken, says, port: await listening(server), close: () => void server.close() }
}
