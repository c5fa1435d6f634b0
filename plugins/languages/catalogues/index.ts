import type { Catalogues } from '../catalogue'
import { de } from './de'
import { es } from './es'
import { fr } from './fr'
import { ja } from './ja'

export const catalogues: Catalogues = { es, fr, de, ja }
