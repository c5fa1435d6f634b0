import { en, type BookingWords } from './en'

export const es: BookingWords = en
