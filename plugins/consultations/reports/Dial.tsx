import { Circle, Line, Path, Svg, Text, View } from '@react-pdf/renderer'
import type { PrintBrand } from './brandOf'
import { DISPLAY } from './fonts'

const TICKS = 41
const FROM = 150
const SWEEP = 240

/** A score as an instrument shows it: a scale with engraved ticks, an arc and a hand. */
export function Dial({ score, brand, size = 190 }: { score: number; brand: PrintBrand; size?: number }) {
  const middle = size / 2
  const radius = size * 0.44
  const at = (share: number, distance: number) => {
    const angle = ((FROM + SWEEP * share) * Math.PI) / 180
    return { x: middle + distance * Math.cos(angle), y: middle + distance * Math.sin(angle) }
  }
  const share = score / 100
  const [start, end, hand] = [at(0, radius), at(Math.max(share, 0.002), radius), at(share, radius * 0.8)]
  const isLong = SWEEP * share > 180 ? 1 : 0
  return (
    <View style={{ width: size, height: size * 0.78, position: 'relative' }}>
      <Svg width={size} height={size} viewBox={`0 0 ${size} ${size}`}>
        {Array.from({ length: TICKS }, (_, index) => {
          const part = index / (TICKS - 1)
          const isTenth = index % 4 === 0
          const [inner, outer] = [at(part, radius * (isTenth ? 0.88 : 0.92)), at(part, radius * 0.97)]
          return (
            <Line
              key={index}
              x1={inner.x}
              y1={inner.y}
              x2={outer.x}
              y2={outer.y}
              stroke={isTenth ? brand.accent : '#b9ac90'}
              strokeWidth={isTenth ? 1 : 0.6}
            />
          )
        })}
        <Path
          d={`M ${start.x} ${start.y} A ${radius} ${radius} 0 ${isLong} 1 ${end.x} ${end.y}`}
          stroke={brand.accent}
          strokeWidth={2.4}
          fill="none"
        />
        <Line x1={middle} y1={middle} x2={hand.x} y2={hand.y} stroke={brand.accent} strokeWidth={0.8} opacity={0.45} />
        <Circle cx={hand.x} cy={hand.y} r={3.4} fill={brand.second} />
        <Circle cx={middle} cy={middle} r={size * 0.2} fill="#fffdf8" />
      </Svg>
      <View style={{ position: 'absolute', top: middle - size * 0.13, left: 0, width: size, alignItems: 'center' }}>
        <Text style={{ fontFamily: DISPLAY as unknown as string, fontSize: size * 0.23, lineHeight: 1.1 }}>
          {String(score)}
        </Text>
      </View>
    </View>
  )
}
