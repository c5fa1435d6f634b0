/** What the database keeps and what each keeps it from, by name: unique indexes, constraints, triggers. */
export type Promises = Partial<Record<'index' | 'constraint' | 'trigger', Record<string, string>>>
