import type { Payload } from 'payload'
import { sql } from '@/src/lib/database'
import type { Form, FormSubmission } from '@/payload-types'

const HOUR = 60 * 60 * 1000

/** Marks the seed's own writes, as in `scripts/seed/index.ts`. */
const context = { seedDemo: true, trustedMemberships: true }

type Words = Pick<Form, 'title' | 'introduction' | 'submitLabel' | 'confirmation' | 'fields'>

const needs = (labels: string[]) =>
  ['website', 'brand', 'shop', 'automation', 'unsure'].map((value, index) => ({ value, label: labels[index] ?? value }))
const budgets = (labels: string[]) =>
  ['under-10', '10-30', '30-80', 'over-80'].map((value, index) => ({ value, label: labels[index] ?? value }))

const english: Words = {
  title: 'Project brief',
  introduction:
    'Eight questions, about five minutes. Plain words are best; you need no document and no budget approval to begin.',
  submitLabel: 'Send the brief',
  confirmation:
    'Ines or Tomas reads every brief and writes back within two working days, with questions or with a first idea.',
  fields: [
    { blockType: 'text', name: 'name', label: 'Your name', required: true, maxLength: 120 },
    { blockType: 'email', name: 'email', label: 'Your e-mail address', required: true },
    { blockType: 'text', name: 'company', label: 'Company or project', maxLength: 160 },
    {
      blockType: 'choices',
      name: 'needs',
      label: 'What do you need?',
      help: 'Choose as many as fit.',
      required: true,
      choices: needs(['A website', 'A brand identity', 'A shop', 'Something automated', 'I am not sure yet']),
    },
    {
      blockType: 'textarea',
      name: 'goal',
      label: 'What should be different afterwards?',
      help: 'One thing that you would notice, or that your customers would.',
      required: true,
      minLength: 20,
      maxLength: 3000,
    },
    {
      blockType: 'choice',
      name: 'budget',
      label: 'What have you set aside?',
      choices: budgets(['Less than €10,000', '€10,000 to €30,000', '€30,000 to €80,000', 'More than €80,000']),
    },
    { blockType: 'date', name: 'ready-by', label: 'Is there a day by which it has to be ready?' },
    { blockType: 'country', name: 'country', label: 'Where are you?' },
  ],
}

/** The Spanish words, by question; kinds, names and rules are those of the English form. */
const spanish: {
  words: Omit<Words, 'fields'>
  questions: Record<string, { label: string; help?: string; choices?: string[] }>
} = {
  words: {
    title: 'Encargo de proyecto',
    introduction:
      'Ocho preguntas, unos cinco minutos. Mejor con palabras sencillas; no hace falta ningún documento ni presupuesto aprobado para empezar.',
    submitLabel: 'Enviar el encargo',
    confirmation:
      'Ines o Tomas leen cada encargo y responden en dos días laborables, con preguntas o con una primera idea.',
  },
  questions: {
    name: { label: 'Tu nombre' },
    email: { label: 'Tu correo electrónico' },
    company: { label: 'Empresa o proyecto' },
    needs: {
      label: '¿Qué necesitas?',
      help: 'Elige todo lo que encaje.',
      choices: ['Un sitio web', 'Una identidad de marca', 'Una tienda', 'Algo automatizado', 'Aún no lo sé'],
    },
    goal: { label: '¿Qué debería ser distinto después?', help: 'Una cosa que notarías tú, o tus clientes.' },
    budget: {
      label: '¿Qué has reservado?',
      choices: ['Menos de 10.000 €', 'De 10.000 a 30.000 €', 'De 30.000 a 80.000 €', 'Más de 80.000 €'],
    },
    'ready-by': { label: '¿Hay un día para el que tenga que estar listo?' },
    country: { label: '¿Dónde estás?' },
  },
}

type DemoSubmission = Pick<FormSubmission, 'name' | 'email' | 'status'> &
  Partial<FormSubmission> & { given: Record<string, string>; hoursAgo: number }

const submissions: DemoSubmission[] = [
  {
    name: 'Mireia Puig',
    email: 'mireia@forn-puig.example',
    status: 'NEW',
    hoursAgo: 3,
    locale: 'es',
    utmSource: 'instagram',
    utmMedium: 'social',
    landingPage: '/es/services?utm_source=instagram&utm_medium=social',
    given: {
      name: 'Mireia Puig',
      email: 'mireia@forn-puig.example',
      company: 'Forn Puig',
      needs: 'brand\nshop',
      goal: 'Que los restaurantes pidan el pan la noche anterior sin llamarnos a las cinco de la mañana.',
      budget: '10-30',
      'ready-by': '2027-03-01',
      country: 'ES',
    },
  },
  {
    name: 'Oskar Lindqvist',
    email: 'oskar@lindqvist-hifi.example',
    status: 'NEW',
    hoursAgo: 20,
    locale: 'en',
    referrer: 'https://www.hifi-forum.example/thread/1204',
    landingPage: '/case-studies',
    given: {
      name: 'Oskar Lindqvist',
      email: 'oskar@lindqvist-hifi.example',
      company: 'Lindqvist Hi-Fi',
      needs: 'website\nunsure',
      goal: 'People write to ask whether we still exist. We have repaired amplifiers in Malmö since 1974 and have nine months of work waiting.',
      country: 'SE',
    },
  },
  {
    name: 'Amara Diallo',
    email: 'amara@diallo-architects.example',
    status: 'READ',
    hoursAgo: 76,
    locale: 'en',
    utmSource: 'newsletter',
    utmCampaign: 'autumn-letter',
    landingPage: '/?utm_source=newsletter&utm_campaign=autumn-letter',
    given: {
      name: 'Amara Diallo',
      email: 'amara@diallo-architects.example',
      company: 'Diallo Architects',
      needs: 'website\nautomation',
      goal: 'Competition entries go out on Fridays. I would like the portfolio pages to be made from the drawings that we export anyway.',
      budget: '30-80',
      'ready-by': '2027-05-15',
      country: 'SN',
    },
  },
  {
    name: 'Best Ranking',
    email: 'offer@rank-fast.example',
    status: 'SPAM',
    hoursAgo: 51,
    locale: 'en',
    spamScore: 70,
    spamReasons: 'Three links or more; Words of advertising',
    given: {
      name: 'Best Ranking',
      email: 'offer@rank-fast.example',
      needs: 'website',
      goal: 'Get 500 backlinks today: https://rank-fast.example https://rank-fast.example/a https://rank-fast.example/b',
    },
  },
]

/** The form that visitors tell their project with, in both languages, and what some of them have sent. */
export async function seedForms(payload: Payload, { meridian }: { meridian: string }): Promise<void> {
  const form = await payload.create({
    collection: 'forms',
    data: { ...english, result: 'LEAD', isOpen: true, organization: meridian },
    context,
  })
  await payload.update({
    collection: 'forms',
    id: form.id,
    locale: 'es',
    data: { ...spanish.words, fields: form.fields.map(inSpanish) },
    context,
  })
  const labels = new Map(form.fields.map(({ name, label }) => [name, label]))
  for (const { given, hoursAgo, ...submission } of submissions) {
    const createdAt = new Date(Date.now() - hoursAgo * HOUR).toISOString()
    const label = (name: string) => (submission.locale === 'es' ? spanish.questions[name]?.label : labels.get(name))
    const { id } = await payload.create({
      collection: 'form-submissions',
      data: {
        ...submission,
        form: form.id,
        organization: meridian,
        answers: Object.entries(given).map(([name, value]) => ({ name, label: label(name) ?? name, value })),
        consentAt: createdAt,
        consentText:
          submission.locale === 'es'
            ? 'Acepto que Meridian Works guarde lo que escribo aquí para responderme.'
            : 'I agree that Meridian Works keeps what I write here to answer me.',
      },
      context,
    })
    // Payload stamps the time itself; a demo in which everything came in this second shows nothing.
    await payload.db.drizzle.execute(
      sql`update form_submissions set created_at = ${createdAt}, updated_at = ${createdAt} where id = ${id}`,
    )
  }
}

function inSpanish(field: Form['fields'][number]): Form['fields'][number] {
  const { label, help, choices } = spanish.questions[field.name] ?? {}
  const translated = { ...field, label: label ?? field.label, help: help ?? field.help }
  if (!('choices' in translated)) return translated
  return {
    ...translated,
    choices: translated.choices.map((choice, index) => ({ ...choice, label: choices?.[index] ?? choice.label })),
  }
}
