export { de } from './de'
export { es } from './es'
export { fr } from './fr'
export { ja } from './ja'
