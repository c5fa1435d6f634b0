import { describe, expect, it } from 'vitest'
import { assessPassword, type PasswordOwner } from '@/src/lib/password/assessPassword'

const owner: PasswordOwner = {
  email: 'mira.holm@aurora-studio.example',
  name: 'Mira Holm',
  organization: 'Aurora Studio',
}

const problemOf = async (password: string, of: PasswordOwner = owner) => {
  const assessment = await assessPassword(password, of)
  return assessment.ok ? 'ok' : assessment.problem
}

describe('assessPassword', () => {
  it.each([
    'violet anchor pickle summit',
    'g7#Kq!2vRw9z',
    'ünïcödé mønsters sing softly',
    'turmlampe-kiesel-oboe-zwölf',
  ])('should accept %j', async (password) => {
    expect(await problemOf(password)).toBe('ok')
  })

  it.each([
    ['', 'too-short'],
    ['g7#Kq!2vRw9', 'too-short'],
    ['🦊🦊🦊🦊🦊🦊', 'too-short'],
    ['x'.repeat(201), 'too-long'],
    ['orrery-demo1', 'ok'],
    ['password1234', 'too-easy'],
    ['qwertyuiop123', 'too-easy'],
    ['aaaaaaaaaaaaaaaa', 'too-easy'],
    ['september2026', 'too-easy'],
    ['P@ssw0rdP@ssw0rd', 'too-easy'],
    ['            ', 'too-easy'],
    ['mira.holm@aurora-studio.example', 'contains-personal'],
    ['aurorastudio1', 'contains-personal'],
    ['Mira-Holm-2026', 'contains-personal'],
    ['MIRA holm 19-88 aurora', 'contains-personal'],
    ['mira: violet anchor pickle summit', 'ok'],
  ])('should find that %j is %s', async (password, problem) => {
    expect(await problemOf(password)).toBe(problem)
  })

  it('should judge by the owner: the words of one are fine for another', async () => {
    expect(await problemOf('zubrowka-kvist', { organization: 'Zubrowka Kvist' })).toBe('contains-personal')
    expect(await problemOf('zubrowka-kvist', {})).toBe('ok')
  })

  it('should say what to do', async () => {
    expect(await assessPassword('short')).toMatchObject({ message: expect.stringContaining('add 7 more') })
    for (const password of ['short', 'password1234', 'x'.repeat(201)]) {
      const assessment = await assessPassword(password)
      expect(assessment).toMatchObject({ ok: false, message: expect.stringMatching(/^(Use|Leave|This password).*\.$/) })
    }
  })

  it('should answer quickly for the longest password that it takes', async () => {
    await assessPassword('violet anchor pickle summit')
    // The time that this process worked, not the time on the wall: the machine may be busy with other tests.
    const before = process.cpuUsage()
    await assessPassword('p4ssw0rd'.repeat(25), owner)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(1000)
  })
})
