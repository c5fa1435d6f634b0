import type { fieldProblems } from './fieldProblems'

type Problems = ReturnType<typeof fieldProblems>

interface WhoFieldsProps extends Problems {
  words: { fieldName: string; fieldEmail: string; fieldCompany: string; optional: string }
}

/** Who writes: name, address and company. */
export function WhoFields({ words, invalid, problemOf }: WhoFieldsProps) {
  return (
    <>
      <div className="field">
        <label htmlFor="name">{words.fieldName}</label>
        <input id="name" name="name" required maxLength={120} autoComplete="name" {...invalid('name')} />
        {problemOf('name')}
      </div>
      <div className="field">
        <label htmlFor="email">{words.fieldEmail}</label>
        <input
          id="email"
          name="email"
          type="email"
          required
          maxLength={254}
          autoComplete="email"
          {...invalid('email')}
        />
        {problemOf('email')}
      </div>
      <div className="field">
        <label htmlFor="company">
          {words.fieldCompany} <span className="quiet">({words.optional})</span>
        </label>
        <input id="company" name="company" maxLength={160} autoComplete="organization" {...invalid('company')} />
        {problemOf('company')}
      </div>
    </>
  )
}

/** The box to tick, with the consent's own words. */
export function ConsentField({ consent, invalid, problemOf }: Problems & { consent: string }) {
  return (
    <div className="field">
      <label className="check">
        <input id="consent" type="checkbox" name="consent" value="yes" required {...invalid('consent')} />
        <span>{consent}</span>
      </label>
      {problemOf('consent')}
    </div>
  )
}
