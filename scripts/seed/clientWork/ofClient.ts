/** What belongs to a client of the demo, by its name. */
export interface OfClient {
  client: string
}
