import { en, type BookingWords } from './en'

export const fr: BookingWords = en
