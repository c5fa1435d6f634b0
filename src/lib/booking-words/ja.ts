import { en, type BookingWords } from './en'

export const ja: BookingWords = en
