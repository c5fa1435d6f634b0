import { query, sql, type RequestInTransaction } from '@/src/lib/database'

/**
 * Marks a filled-in form as arrived, in the caller's transaction. Only one of two equal ones gets the row; the other waits
 * for its transaction and finds it there.
 *
 * @returns whether it is the first of its id
 */
export async function claimReceipt(
  req: RequestInTransaction,
  { id, organization }: { id: string; organization: string },
): Promise<boolean> {
  const rows = await query(
    req,
    sql`insert into form_receipts (id, organization_id) values (${id}, ${organization})
        on conflict (id) do nothing returning id`,
  )
  return rows.length > 0
}

/** Binds the mark to the lead that came of the form; it goes with the lead. */
export async function nameLead(req: RequestInTransaction, receipt: string, lead: string): Promise<void> {
  await query(req, sql`update form_receipts set lead_id = ${lead} where id = ${receipt}`)
}
