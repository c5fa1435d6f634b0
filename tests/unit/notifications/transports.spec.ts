import { createServer, type IncomingMessage, type Server } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'
import Ajv from 'ajv'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { resendTransport } from '@/plugins/notifications/transports/resend'
import { smtpTransport } from '@/plugins/notifications/transports/smtp'
import type { OutgoingMail } from '@/plugins/notifications/transports/types'
import contract from '../../fixtures/resend/send-email.json'

const mail: OutgoingMail = {
  id: '0199c3a4-1111-7000-8000-000000000001',
  from: '"North Studio" <hello@north.example>',
  to: 'ada@example.test',
  toName: 'Ada "The Countess" Lovelace',
  replyTo: 'studio@north.example',
  subject: 'Grüße aus dem Norden',
  html: '<p>Hello</p>',
  text: 'Hello',
  attachments: [],
}
const invitation = {
  filename: 'invite.ics',
  contentType: 'text/calendar; charset=utf-8; method=REQUEST',
  content: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n',
}
const { signal } = new AbortController()

let close: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const one of close) await one()
  close = []
})

describe('SMTP', () => {
  async function listen(options: SMTPServerOptions): Promise<string> {
    const server = new SMTPServer({ disabledCommands: ['STARTTLS'], authOptional: true, ...options })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    close.push(() => new Promise<void>((resolve) => server.close(() => resolve())))
    return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  }
  const refuse = (responseCode: number) => Object.assign(new Error(`refused with ${responseCode}`), { responseCode })

  it('hands over both parts, the brand as sender, and one message id for good', async () => {
    let raw = ''
    const url = await listen({
      onData(stream, _, done) {
        stream.on('data', (chunk: Buffer) => (raw += chunk.toString()))
        stream.on('end', () => done())
      },
    })
    expect(await smtpTransport(url).handOff(mail, signal)).toMatchObject({ status: 'sent' })
    expect(raw).toContain(`Message-ID: <${mail.id}@north.example>`)
    expect(raw).toMatch(/^From: "?North Studio"? <hello@north.example>/m)
    expect(raw).toContain('Reply-To: studio@north.example')
    expect(raw).toContain('text/plain')
    expect(raw).toContain('text/html')
  })

  it('[booking-ics] sends a calendar file beside the text and as a file, its method in both types', async () => {
    let raw = ''
    const url = await listen({
      onData(stream, _, done) {
        stream.on('data', (chunk: Buffer) => (raw += chunk.toString()))
        stream.on('end', () => done())
      },
    })
    expect(await smtpTransport(url).handOff({ ...mail, attachments: [invitation] }, signal)).toMatchObject({
      status: 'sent',
    })
    const types = raw.replace(/\r\n[ \t]+/g, ' ').match(/^Content-Type: text\/calendar.*$/gim) ?? []
    expect(types).toHaveLength(2)
    for (const type of types) expect(type).toMatch(/method=REQUEST/)
    expect(raw).toMatch(/Content-Disposition: attachment; filename=invite\.ics/)
  })

  it('signs in where the address says so, and reports a refusal as passing', async () => {
    const url = await listen({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _, done) =>
        done(password === 'right' ? null : new Error('Wrong password'), { user: username }),
      onData: (stream, _, done) => stream.resume().on('end', () => done()),
    })
    const withLogin = (password: string) => url.replace('smtp://', `smtp://user:${password}@`)
    expect(await smtpTransport(withLogin('right')).handOff(mail, signal)).toMatchObject({ status: 'sent' })
    expect(await smtpTransport(withLogin('wrong')).handOff(mail, signal)).toMatchObject({ status: 'refused' })
  })

  it.each([
    ['the recipient for good', 550, 'rcpt', true],
    ['the recipient for now', 450, 'rcpt', false],
    ['the message for good', 554, 'data', true],
    ['the message for now', 451, 'data', false],
  ] as const)('knows that a server which refuses %s has not taken it', async (_, code, stage, permanent) => {
    const url = await listen({
      ...(stage === 'rcpt' ? { onRcptTo: (_address, _session, done) => done(refuse(code)) } : {}),
      onData: (stream, _session, done) => stream.resume().on('end', () => done(stage === 'data' ? refuse(code) : null)),
    })
    expect(await smtpTransport(url).handOff(mail, signal)).toMatchObject({ status: 'refused', permanent })
  })

  it('may try again when nobody listens', async () => {
    expect(await smtpTransport('smtp://127.0.0.1:9').handOff(mail, signal)).toMatchObject({
      status: 'refused',
      permanent: false,
    })
  })

  /** A server that hangs up when it hears `at`. */
  async function hangUpAt(at: RegExp): Promise<string> {
    const server = createTcpServer((socket: Socket) => {
      socket.on('error', () => undefined)
      let inData = false
      socket.write('220 test\r\n')
      socket.on('data', (chunk) => {
        const line = chunk.toString()
        if (at.test(line)) return socket.destroy()
        if (inData) return
        if (/^DATA/i.test(line)) {
          inData = true
          return socket.write('354 go on\r\n')
        }
        return socket.write('250 fine\r\n')
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    close.push(() => new Promise((resolve) => server.close(resolve)))
    return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  it('calls it uncertain when the line breaks after the message has left', async () => {
    expect(await smtpTransport(await hangUpAt(/\r\n\.\r\n$/)).handOff(mail, signal)).toMatchObject({
      status: 'uncertain',
    })
  })

  it.each([/^EHLO/, /^MAIL/, /^DATA/])('may try again when the line breaks at %s', async (at) => {
    expect(await smtpTransport(await hangUpAt(at)).handOff(mail, signal)).toMatchObject({
      status: 'refused',
      permanent: false,
    })
  })
})

describe('Resend', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { binary: true } })
  ajv.addSchema(contract, 'contract')
  const isRequest = ajv.getSchema('contract#/components/schemas/SendEmailRequest')
  const keys: (string | undefined)[] = []
  let answers: { status: number; body: object | null }[] = []

  beforeAll(() => {
    if (!isRequest) throw new Error('The contract has no SendEmailRequest.')
  })

  async function listen(): Promise<string> {
    keys.length = 0
    const server: Server = createServer((request, response) => {
      void read(request).then((body) => {
        keys.push(request.headers['idempotency-key'] as string | undefined)
        const isRight =
          request.url === '/emails' && request.method === 'POST' && request.headers.authorization === 'Bearer re_test'
        if (!isRight || !isRequest?.(JSON.parse(body))) {
          response.writeHead(422, { 'content-type': 'application/json' })
          return response.end(
            JSON.stringify({ name: 'validation_error', statusCode: 422, message: ajv.errorsText(isRequest?.errors) }),
          )
        }
        const answer = answers.shift() ?? { status: 200, body: { id: 'resend-1' } }
        if (answer.body === null) return request.socket.destroy()
        response.writeHead(answer.status, { 'content-type': 'application/json' })
        return response.end(JSON.stringify(answer.body))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    close.push(() => new Promise((resolve) => server.close(resolve)))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  it('sends what the contract asks for, under the id of the message', async () => {
    const transport = resendTransport('re_test', await listen())
    expect(await transport.handOff(mail, signal)).toEqual({ status: 'sent', providerId: 'resend-1' })
    expect(
      await transport.handOff({ ...mail, toName: null, replyTo: null, attachments: [invitation] }, signal),
    ).toMatchObject({ status: 'sent' })
    expect(keys).toEqual([mail.id, mail.id])
  })

  it.each([
    [429, 'rate_limit_exceeded', false],
    [500, 'internal_server_error', false],
    [409, 'concurrent_idempotent_requests', false],
    [409, 'invalid_idempotent_request', true],
    [403, 'validation_error', true],
    [401, 'missing_api_key', true],
  ] as const)('takes %i %s for what it is', async (status, name, permanent) => {
    answers = [{ status, body: { name, statusCode: status, message: 'no' } }]
    const transport = resendTransport('re_test', await listen())
    expect(await transport.handOff(mail, signal)).toMatchObject({ status: 'refused', permanent })
  })

  it('tries again under the same key when the answer was lost', async () => {
    answers = [{ status: 200, body: null }]
    const transport = resendTransport('re_test', await listen())
    expect(await transport.handOff(mail, signal)).toMatchObject({ status: 'refused', permanent: false })
    expect(await transport.handOff(mail, signal)).toMatchObject({ status: 'sent' })
    expect(keys).toEqual([mail.id, mail.id])
  })
})

async function read(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}
