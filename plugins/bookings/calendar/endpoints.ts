import type { Endpoint } from 'payload'

export const calendarEndpoints: Endpoint[] = []
