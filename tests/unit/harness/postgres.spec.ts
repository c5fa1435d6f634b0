import { afterEach, describe, expect, it, vi } from 'vitest'
import { chooseMirror, chooseProxy } from '@/scripts/postgres/apt'
import { compareVersions } from '@/scripts/postgres/probe'

afterEach(() => vi.unstubAllEnvs())

const TARGETS = `
http://mirror.example/debian-security bookworm-security main
http://mirror.example/debian bookworm-updates main
http://mirror.example/debian bookworm contrib
http://mirror.example/debian bookworm main
http://other.example/debian bookworm main
`

describe('reading apt', () => {
  it("takes the archive of the machine's own release, not updates, security or other components", () => {
    expect(chooseMirror(TARGETS, 'bookworm')).toBe('http://mirror.example/debian')
  })

  it('takes a local archive, strips apt transports, and refuses what debootstrap cannot read', () => {
    expect(chooseMirror('mirror+file:/srv/debian/ trixie main', 'trixie')).toBe('file:/srv/debian')
    expect(chooseMirror('cdrom://disc trixie main', 'trixie')).toBeNull()
    expect(chooseMirror(TARGETS, 'sid')).toBeNull()
  })

  it('takes the proxy of the host before the one of the scheme, and none for DIRECT', () => {
    vi.stubEnv('http_proxy', '')
    const config = 'Acquire::http::Proxy=http://general:1\nAcquire::http::Proxy::special.example=DIRECT\n'
    expect(chooseProxy(config, 'http://mirror.example/debian')).toBe('http://general:1')
    expect(chooseProxy(config, 'http://special.example/debian')).toBeNull()
    expect(chooseProxy('', 'http://mirror.example/debian')).toBeNull()
  })

  it("falls back to the environment's proxy", () => {
    vi.stubEnv('http_proxy', 'http://environment:3')
    expect(chooseProxy('', 'http://mirror.example/debian')).toBe('http://environment:3')
  })
})

describe('versions', () => {
  it('compares numerically, not as text', () => {
    expect(compareVersions('0.10.0', '0.8')).toBeGreaterThan(0)
    expect(compareVersions('0.7.4', '0.8')).toBeLessThan(0)
    expect(compareVersions('0.8.0', '0.8')).toBe(0)
  })
})
