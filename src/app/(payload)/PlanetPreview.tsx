'use client'

import { Button, useForm, useFormFields, useTheme } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { planetLookOf } from '@/src/fields/planetLook'
import { surprisePlanetLook, type PlanetLook } from '@/src/lib/planet-look'
import { PlanetPortrait } from '@/src/scene/PlanetPortrait'
import styles from './planet-preview.module.css'

const colours = ['deep', 'low', 'high', 'light'] as const

/** The values below `look.` in the form, as text, so that other fields do not redraw the planet. */
function useLook(prefix: string): PlanetLook {
  const flat = useFormFields(([fields]) =>
    JSON.stringify(
      Object.entries(fields).flatMap(([path, state]) =>
        path.startsWith(`${prefix}.`) && state?.value !== undefined
          ? [[path.slice(prefix.length + 1), state.value]]
          : [],
      ),
    ),
  )
  return useMemo(() => {
    const stored: Record<string, unknown> = {}
    for (const [path, value] of JSON.parse(flat) as [string, unknown][]) {
      const [first = '', second] = path.split('.')
      if (second === undefined) stored[first] = value
      else stored[first] = { ...(stored[first] as object | undefined), [second]: value }
    }
    return planetLookOf(stored)
  }, [flat])
}

/** A look as the fields of the form: path below the group and value. */
function fieldsOf({ palette, ring, atmosphere, ...plain }: PlanetLook): [string, unknown][] {
  return [
    ...Object.entries(plain),
    ...colours.map((name, index): [string, unknown] => [`palette.${name}`, palette[index]]),
    ...Object.entries(ring).map(([name, value]): [string, unknown] => [`ring.${name}`, value]),
    ...Object.entries(atmosphere).map(([name, value]): [string, unknown] => [`atmosphere.${name}`, value]),
  ]
}

/** The planet as the site shows it, beside the fields that make it. */
export function PlanetPreview({ path = 'look.preview' }: { path?: string }) {
  const prefix = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : 'look'
  const say = useSay()
  const look = useLook(prefix)
  const { dispatchFields, setModified } = useForm()
  const { theme } = useTheme()

  const surprise = () => {
    const [seed = 1] = crypto.getRandomValues(new Uint32Array(1))
    for (const [name, value] of fieldsOf(surprisePlanetLook(seed))) {
      dispatchFields({ type: 'UPDATE', path: `${prefix}.${name}`, value })
    }
    setModified(true)
  }

  return (
    <div className={styles.preview}>
      <div className={styles.stage}>
        <PlanetPortrait look={look} theme={theme === 'light' ? 'light' : 'dark'} />
      </div>
      <div className={styles.words}>
        <p>{say('The planet as visitors see it. It changes with the fields below.')}</p>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={surprise}>
          {say('Surprise me')}
        </Button>
      </div>
    </div>
  )
}
