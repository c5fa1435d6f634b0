import { describe, expect, it } from 'vitest'
import { threadsOf, type PublicComment } from '@/src/lib/comment-threads'

const row = (id: string, parent: string | null = null) => ({
  id,
  parent,
  name: id,
  content: id,
  createdAt: '2026-11-21T10:00:00.000Z',
  isByAuthor: null,
})
const shape = (comments: PublicComment[]): unknown[] =>
  comments.map(({ id, answers }) => (answers.length > 0 ? [id, shape(answers)] : id))

describe('threadsOf', () => {
  it('[post-comments] puts answers under what they answer, at most three steps deep', () => {
    const { threads, total } = threadsOf([
      row('a'),
      row('b', 'a'),
      row('c', 'b'),
      row('d', 'c'),
      row('e', 'd'),
      row('f'),
    ])
    expect(shape(threads)).toEqual([['a', [['b', ['c', 'd', 'e']]]], 'f'])
    expect(total).toBe(6)
  })

  it('leaves out answers to what is not shown', () => {
    expect(threadsOf([row('b', 'gone'), row('c', 'b')])).toEqual({ threads: [], total: 0 })
  })
})
