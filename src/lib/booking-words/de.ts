import { en, type BookingWords } from './en'

export const de: BookingWords = en
