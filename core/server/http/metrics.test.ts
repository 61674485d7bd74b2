import type { BlockList } from 'node:net'
import Fastify, { type FastifyInstance, type InjectOptions } from 'fastify'
import { afterEach, describe, expect, test } from 'vitest'
import { Refused } from '../../pure/refusal.ts'
import { answerError } from './problem.ts'
import { type Access, accessIn, mountMetrics } from './metrics.ts'
import { histogramOf, written } from './prometheus.ts'
import { nameAnswers, naming, proxiesIn } from './request-id.ts'

let app: FastifyInstance
afterEach(() => app?.close())

function served(access: Access, proxies: BlockList = proxiesIn(undefined)): FastifyInstance {
  app = Fastify({ genReqId: naming(proxies), frameworkErrors: answerError(() => undefined) })
  app.setErrorHandler(answerError(() => undefined))
  nameAnswers(app)
  mountMetrics(app, {
    access,
    gauges: async () => [{ name: 'mingcha_jobs', help: 'Tasks', type: 'gauge', values: [{ value: 3 }] }],
  })
  app.get('/sheets/:sheet', async (request) => ({ id: request.id }))
  app.get('/broken', async () => {
    throw new Error('a fault of ours')
  })
  app.get('/past', (_request, reply) => {
    reply.hijack()
    reply.raw.end('written past the framework')
  })
  return app
}
const given = 'aabbccdd-0011-2233-4455-66778899aabb'
const asked = (path: string, more: InjectOptions = {}) => app.inject({ url: path, ...more })

describe('every answer carries the name of its request', () => {
  test('a page, a refusal, a fault, a path that is none, a broken one, and what is written past the framework', async () => {
    served({ by: 'loopback' })
    for (const path of ['/sheets/1', '/broken', '/nowhere', '/%zz', '/past', '/metrics']) {
      const { headers, json, statusCode } = await asked(path)
      expect([path, headers['x-request-id']]).toEqual([path, expect.stringMatching(/^[0-9a-f-]{36}$/)])
      if (statusCode === 200 && path.startsWith('/sheets')) expect(json().id).toBe(headers['x-request-id'])
    }
  })

  test('given by a trusted proxy in the form of an id, and by nobody else and in no other form', async () => {
    const name = async (id: string, from: string) =>
      (await asked('/sheets/1', { headers: { 'x-request-id': id }, remoteAddress: from })).headers['x-request-id']
    served({ by: 'nobody' }, proxiesIn('10.1.0.0/16, ::1'))
    for (const from of ['10.1.2.3', '::1', '::ffff:10.1.2.3']) expect(await name(given, from)).toBe(given)
    expect(await name('0123456789abcdef', '10.1.2.3')).toBe('0123456789abcdef')
    for (const from of ['10.2.0.1', '127.0.0.1']) expect(await name(given, from)).not.toBe(given)
    for (const wrong of [
      '',
      'zhangsan',
      '0123456789abcde',
      'a'.repeat(65),
      `${given}\t{"level":60}`,
      `${given}\u0000`,
      '-'.repeat(30),
      '张三李四王五赵六0123456789',
    ])
      expect(await name(Buffer.from(wrong).toString('latin1'), '10.1.2.3')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
    expect(() => proxiesIn('proxy.office')).toThrow('doorway.proxy-unclear')
    expect(() => proxiesIn('10.0.0.0/33')).toThrow(Refused)
  })
})

describe('the figures', () => {
  const local = { headers: { host: '127.0.0.1:8080' } }

  test('count requests by route and class of status, never by the address that was typed', async () => {
    served({ by: 'loopback' })
    for (const path of ['/sheets/secret-1', '/sheets/secret-2?q=zhangsan', '/nowhere-zhangsan', '/broken'])
      await asked(path)
    const { body, headers } = await asked('/metrics', local)
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
    for (const line of [
      'mingcha_http_requests_total{method="GET",route="/sheets/:sheet",status="2xx"} 2',
      'mingcha_http_requests_total{method="GET",route="none",status="4xx"} 1',
      'mingcha_http_requests_total{method="GET",route="/broken",status="5xx"} 1',
      'mingcha_http_request_duration_seconds_bucket{method="GET",route="/sheets/:sheet",le="+Inf"} 2',
      'mingcha_http_request_duration_seconds_count{method="GET",route="/sheets/:sheet"} 2',
      'mingcha_http_requests_going 1',
      'mingcha_jobs 3',
    ])
      expect(body.split('\n')).toContain(line)
    expect(body).not.toMatch(/zhangsan|secret/)
    expect(
      body
        .split('\n')
        .filter((line) => line && !/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? [\d.e+-]+)$/.test(line)),
    ).toEqual([])
  })

  test('are read at this machine alone, or with the token; else there is no such page', async () => {
    const may = async (more: InjectOptions) => (await asked('/metrics', more)).statusCode === 200
    served({ by: 'loopback' })
    expect(await may(local)).toBe(true)
    expect(await may({ headers: { host: '[::1]:8080' }, remoteAddress: '::1' })).toBe(true)
    expect(await may({ ...local, remoteAddress: '10.0.0.9' })).toBe(false)
    expect(await may({ headers: { host: 'mingcha.office.example' } })).toBe(false)
    for (const name of ['x-forwarded-for', 'x-forwarded-proto', 'forwarded', 'via'])
      expect(await may({ headers: { ...local.headers, [name]: 'x' } })).toBe(false)
    await app.close()
    const token = 'a token of twenty-four'.replaceAll(' ', '-')
    served(accessIn({ MINGCHA_METRICS_TOKEN: token }))
    const bearing = (text: string) => ({ headers: { authorization: text }, remoteAddress: '10.0.0.9' })
    expect(await may(bearing(`Bearer ${token}`))).toBe(true)
    for (const wrong of [`Bearer ${token}x`, `Bearer ${token.slice(1)}`, token, 'Bearer ', ''])
      expect(await may(bearing(wrong))).toBe(false)
    expect(await may(local)).toBe(false)
  })

  test('who may read them is for the office to set; behind a proxy nobody until it does', () => {
    expect(accessIn({})).toEqual({ by: 'loopback' })
    expect(accessIn({ MINGCHA_ADDRESS: 'https://x' })).toEqual({ by: 'nobody' })
    expect(accessIn({ MINGCHA_ADDRESS: 'https://x', MINGCHA_METRICS: 'loopback' })).toEqual({ by: 'loopback' })
    expect(accessIn({ MINGCHA_METRICS: 'off' })).toEqual({ by: 'nobody' })
    for (const wrong of [
      { MINGCHA_METRICS: 'all' },
      { MINGCHA_METRICS_TOKEN: 'short' },
      { MINGCHA_METRICS_TOKEN: 'x'.repeat(20), MINGCHA_METRICS: 'off' },
    ])
      expect(() => accessIn(wrong)).toThrow('doorway.metrics-unclear')
  })

  test('a duration counts under every bound it is within; text in a label is escaped', () => {
    const histogram = histogramOf({ route: 'a"b\\c' })
    for (const seconds of [0.004, 0.3, 60]) histogram.add(seconds)
    const values = histogram.values().map(({ labels, value }) => [labels?.['le'], value])
    expect(values.filter(([le]) => ['0.005', '0.25', '0.5', '10', '+Inf'].includes(String(le)))).toEqual([
      ['0.005', 1],
      ['0.25', 1],
      ['0.5', 2],
      ['10', 2],
      ['+Inf', 3],
    ])
    const text = written([{ name: 'm', help: 'h', type: 'gauge', values: [{ labels: { route: 'a"b\\c' }, value: 1 }] }])
    expect(text).toBe('# HELP m h\n# TYPE m gauge\nm{route="a\\"b\\\\c"} 1\n')
  })
})
