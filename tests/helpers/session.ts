import { randomUUID } from 'node:crypto'
import { getFieldsToSign, jwtSign } from 'payload'
import { Client } from 'pg'
import type { TestApp } from './app'

/**
 * Gives a user a session and answers its token, as a sign-in would. The row is inserted by itself, so that two sessions
 * opened at once do not overwrite each other.
 */
export async function openSession(app: TestApp, userId: string): Promise<string> {
  const { config: collectionConfig } = app.payload.collections.users
  const user = await app.payload.findByID({ collection: 'users', id: userId, depth: 0, showHiddenFields: true })
  const sid = randomUUID()
  const seconds = collectionConfig.auth.tokenExpiration
  const client = new Client({ connectionString: app.databaseUrl })
  await client.connect()
  try {
    await client.query(
      `INSERT INTO users_sessions (_order, _parent_id, id, created_at, expires_at)
       SELECT coalesce(max(_order), 0) + 1, $1, $2, now(), now() + make_interval(secs => $3) FROM users_sessions WHERE _parent_id = $1`,
      [userId, sid, seconds],
    )
  } finally {
    await client.end()
  }
  const fieldsToSign = getFieldsToSign({
    collectionConfig,
    email: user.email,
    sid,
    user: { ...user, collection: 'users' },
  })
  const { token } = await jwtSign({ fieldsToSign, secret: app.payload.secret, tokenExpiration: seconds })
  return token
}
