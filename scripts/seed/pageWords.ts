import type { Page } from '@/payload-types'
import { richText } from './richText'

/** A block as a person writes it: its version and ids are the house's matter. */
type Layout = NonNullable<Page['layout']>
type Content = Extract<Layout[number], { blockType: 'richText' }>['content']

export interface PageWords {
  title: string
  slug: string
  summary: string
  layout: Layout
}

export interface DemoPage {
  isHome?: boolean
  en: PageWords
  es?: PageWords
}

/** Ids of what the pages show, by the names that the other parts of the demo gave them. */
export interface DemoParts {
  media: ReadonlyMap<string, string>
  /** A form that is open, if there is one. */
  form: string | null
}

const prose = (...lines: string[]) => richText(...lines) as unknown as Content
const link = (label: string, address: string) => ({ label, address })
const picture = (media: DemoParts['media'], name: string) => media.get(name)
const pictures = (media: DemoParts['media'], names: string[]) => names.flatMap((name) => media.get(name) ?? [])

const LOGOS = ['Farol Foods', 'Casa Lume', 'Tide & Timber', 'Museu do Relógio', 'Norte Clinics']

function logos(media: DemoParts['media'], label: string): Layout {
  const items = LOGOS.flatMap((name, index) => {
    const logo = media.get(`logo-${index + 1}`)
    return logo ? [{ name, picture: logo }] : []
  })
  return items.length > 0 ? [{ blockType: 'logos', label, items }] : []
}

/** Meridian's pages, in English and Spanish. */
export function meridianPages({ media, form }: DemoParts): DemoPage[] {
  return [
    {
      isHome: true,
      en: {
        title: 'Home',
        slug: 'home',
        summary:
          'A workshop in Lisbon that designs and builds sites, stores and tools which people trust with their day.',
        layout: [
          {
            blockType: 'hero',
            title: 'A studio for things that turn.',
            text: 'We design and build digital instruments: sites, stores and tools that people trust with their day. Eight services, one workshop, no hand-offs.',
            links: [link('Tell us what you need', '/contact'), link('See the services', '/services')],
          },
          {
            blockType: 'services',
            title: 'What we do',
            text: 'From the lamp outwards: each service keeps its own orbit.',
            count: 24,
          },
          ...logos(media, 'They turn to us'),
          {
            blockType: 'caseStudies',
            label: 'Selected work',
            title: 'Made, measured, still running',
            text: 'Each piece shows what it changed, as figures that our clients agreed to print.',
            count: 3,
            featuredOnly: false,
          },
          {
            blockType: 'metrics',
            label: 'Readings',
            title: 'Ten years, counted honestly',
            items: [
              {
                value: '61',
                label: 'instruments in daily use',
                note: 'Counted in January; the oldest one since 2016.',
              },
              { value: '99.98 %', label: 'of last year’s minutes in service', note: 'Across everything that we host.' },
              { value: '4.2 days', label: 'from a wish to a release', note: 'Median of the last hundred changes.' },
              {
                value: '9 in 10',
                label: 'clients came back',
                note: 'With a second piece of work, within three years.',
              },
            ],
          },
          {
            blockType: 'testimonials',
            label: 'In their words',
            title: 'What stays when we have left the room',
            count: 3,
          },
          {
            blockType: 'latestPosts',
            label: 'Journal',
            title: 'Notes from the bench',
            text: 'What we learned, with the numbers, once or twice a month.',
            count: 3,
          },
          {
            blockType: 'callToAction',
            label: 'Begin',
            title: 'Bring the problem, not the brief.',
            text: 'Half an hour, no slides. You leave with a drawing of what we would try first.',
            links: [link('Book half an hour', '/book'), link('Write to us', '/contact')],
          },
        ],
      },
      es: {
        title: 'Inicio',
        slug: 'inicio',
        summary:
          'Un taller en Lisboa que diseña y construye sitios, tiendas y herramientas en los que la gente confía.',
        layout: [
          {
            blockType: 'hero',
            title: 'Un estudio para las cosas que giran.',
            text: 'Diseñamos y construimos instrumentos digitales: sitios, tiendas y herramientas en las que la gente confía cada día. Ocho servicios, un taller, sin intermediarios.',
            links: [link('Cuéntanos qué necesitas', '/contact'), link('Ver los servicios', '/services')],
          },
          {
            blockType: 'services',
            title: 'Qué hacemos',
            text: 'De la lámpara hacia fuera: cada servicio mantiene su propia órbita.',
            count: 24,
          },
          ...logos(media, 'Confían en nosotros'),
          {
            blockType: 'caseStudies',
            label: 'Proyectos escogidos',
            title: 'Hechos, medidos y en marcha',
            text: 'Cada proyecto muestra qué cambió, con cifras que nuestros clientes aceptaron publicar.',
            count: 3,
            featuredOnly: false,
          },
          {
            blockType: 'metrics',
            label: 'Lecturas',
            title: 'Diez años, contados con honestidad',
            items: [
              {
                value: '61',
                label: 'instrumentos en uso diario',
                note: 'Contados en enero; el más antiguo, desde 2016.',
              },
              {
                value: '99,98 %',
                label: 'de los minutos del año pasado en servicio',
                note: 'En todo lo que alojamos.',
              },
              {
                value: '4,2 días',
                label: 'de un deseo a su publicación',
                note: 'Mediana de los últimos cien cambios.',
              },
              { value: '9 de 10', label: 'clientes volvieron', note: 'Con un segundo encargo, en menos de tres años.' },
            ],
          },
          {
            blockType: 'testimonials',
            label: 'En sus palabras',
            title: 'Lo que queda cuando ya nos hemos ido',
            count: 3,
          },
          {
            blockType: 'latestPosts',
            label: 'Cuaderno',
            title: 'Notas desde el banco de trabajo',
            text: 'Lo que aprendimos, con los números, una o dos veces al mes.',
            count: 3,
          },
          {
            blockType: 'callToAction',
            label: 'Empezar',
            title: 'Trae el problema, no el pliego.',
            text: 'Media hora, sin diapositivas. Te vas con un dibujo de lo primero que probaríamos.',
            links: [link('Reservar media hora', '/book'), link('Escríbenos', '/contact')],
          },
        ],
      },
    },
    {
      en: {
        title: 'About the workshop',
        slug: 'about',
        summary: 'Eleven people, one room above the river, and a rule: whoever draws it also builds it.',
        layout: [
          {
            blockType: 'hero',
            label: 'The workshop',
            title: 'Eleven people, one room.',
            text: 'We began in 2016 as two watchmakers’ children with a server under the stairs. There are eleven of us now, and the rule has not changed: whoever draws it also builds it.',
            picture: picture(media, 'gallery-1'),
          },
          {
            blockType: 'richText',
            label: 'Why an instrument',
            content: prose(
              'An orrery shows how a small system of bodies moves. It is made of gears that anybody can follow with a finger: this wheel turns that one, and therefore the planet comes round.',
              'Software seldom lets you do that. Ours should. When we hand something over, the people who will live with it know which wheel turns which, and where to put the oil.',
              '# What we keep to',
              '- We say what a thing costs before we begin, and what it cost when we are done',
              '- We measure before and after, and print both',
              '- We leave no lock that only we can open',
            ),
          },
          {
            blockType: 'gallery',
            title: 'From the bench',
            pictures: pictures(media, ['gallery-2', 'gallery-3', 'gallery-4', 'gallery-5', 'gallery-6', 'gallery-1']),
          },
          {
            blockType: 'metrics',
            items: [
              { value: '11', label: 'people, all of whom can explain what they made' },
              { value: '3', label: 'languages spoken at lunch' },
              { value: '32 h', label: 'is the working week; the rest of the time is for living' },
            ],
          },
          {
            blockType: 'callToAction',
            title: 'Come and see it turn.',
            text: 'The door in Rua do Observatório is open on Fridays after four.',
            links: [link('Say when you will come', '/book'), link('How we work', '/approach')],
          },
        ],
      },
      es: {
        title: 'El taller',
        slug: 'taller',
        summary: 'Once personas, una sala sobre el río y una regla: quien lo dibuja también lo construye.',
        layout: [
          {
            blockType: 'hero',
            label: 'El taller',
            title: 'Once personas, una sala.',
            text: 'Empezamos en 2016: dos hijos de relojeros y un servidor bajo la escalera. Hoy somos once y la regla no ha cambiado: quien lo dibuja también lo construye.',
            picture: picture(media, 'gallery-1'),
          },
          {
            blockType: 'richText',
            label: 'Por qué un instrumento',
            content: prose(
              'Un planetario mecánico muestra cómo se mueve un pequeño sistema. Sus engranajes se siguen con el dedo: esta rueda mueve aquella y, por eso, el planeta vuelve.',
              'El software rara vez se deja leer así. El nuestro debería. Cuando entregamos algo, quienes vivirán con ello saben qué rueda mueve cuál y dónde va el aceite.',
              '# A qué nos atenemos',
              '- Decimos lo que cuesta antes de empezar, y lo que costó al terminar',
              '- Medimos antes y después, y publicamos ambas cosas',
              '- No dejamos ninguna cerradura que solo abramos nosotros',
            ),
          },
          {
            blockType: 'gallery',
            title: 'Desde el banco de trabajo',
            pictures: pictures(media, ['gallery-2', 'gallery-3', 'gallery-4', 'gallery-5', 'gallery-6', 'gallery-1']),
          },
          {
            blockType: 'metrics',
            items: [
              { value: '11', label: 'personas, y todas saben explicar lo que hicieron' },
              { value: '3', label: 'idiomas en la mesa del almuerzo' },
              { value: '32 h', label: 'dura la semana; el resto es para vivir' },
            ],
          },
          {
            blockType: 'callToAction',
            title: 'Ven a verlo girar.',
            text: 'La puerta de la Rua do Observatório está abierta los viernes desde las cuatro.',
            links: [link('Di cuándo vendrás', '/book'), link('Cómo trabajamos', '/enfoque')],
          },
        ],
      },
    },
    {
      en: {
        title: 'Approach',
        slug: 'approach',
        summary: 'Four steps, each with an end that you can hold: listening, drawing, building, keeping.',
        layout: [
          {
            blockType: 'hero',
            label: 'Approach',
            title: 'Four steps, each with an end.',
            text: 'You may stop after any of them and keep what was made. Most people do not.',
          },
          {
            blockType: 'richText',
            label: 'Listening · 1 to 2 weeks',
            content: prose(
              'We sit beside the people who do the work, watch for a day, and ask why three times. You get a drawing of how things really move, with the places where they stick.',
            ),
          },
          {
            blockType: 'richText',
            label: 'Drawing · 2 to 4 weeks',
            content: prose(
              'Screens on the devices they are for, with your real words and numbers in them. What cannot be drawn with real data is not understood yet.',
            ),
          },
          {
            blockType: 'richText',
            label: 'Building · 4 to 12 weeks',
            content: prose(
              'Something works in the first week and is yours to try every Friday after. What you say on Friday is in the next one.',
            ),
          },
          {
            blockType: 'richText',
            label: 'Keeping · as long as you like',
            content: prose(
              'We watch, mend and count. Every quarter you get one page: what ran, what failed, what it cost, what we would change.',
            ),
          },
          ...(picture(media, 'case-2')
            ? [
                {
                  blockType: 'media' as const,
                  file: picture(media, 'case-2') ?? '',
                  caption: 'A wall of drawings after two weeks of listening.',
                  width: 'WIDE' as const,
                },
              ]
            : []),
          {
            blockType: 'faq',
            label: 'Questions',
            title: 'Asked before every first step',
            items: [
              {
                question: 'How soon can you begin?',
                answer:
                  'Listening can usually start within three weeks. We take two new pieces of work a month and say so when both places are gone.',
              },
              {
                question: 'Who owns what you make?',
                answer:
                  'You do, from the day it is paid: code, drawings, words and data.\n\nWe keep the right to show it, unless you ask us not to.',
              },
              {
                question: 'What if we have people of our own?',
                answer:
                  'Then they sit with us. Half of our work is built together with a client’s own team, who carry on when we leave.',
              },
              {
                question: 'Do you work for a fixed price?',
                answer:
                  'Listening and drawing have fixed prices. Building is priced when it is drawn, because before that a price is a guess with a tie on.',
              },
            ],
          },
          {
            blockType: 'booking' as const,
            label: 'At once',
            title: 'Take half an hour of ours',
            text: 'Choose what it is about; the calendar is ours and shows what is really free.',
            anchor: 'book',
          },
          ...(form
            ? [
                {
                  blockType: 'form' as const,
                  label: 'First step',
                  title: 'Tell us where it sticks',
                  text: 'A few plain sentences are enough. A person reads them.',
                  form,
                  anchor: 'begin',
                },
              ]
            : []),
        ],
      },
      es: {
        title: 'Enfoque',
        slug: 'enfoque',
        summary: 'Cuatro pasos, cada uno con un final que se puede tocar: escuchar, dibujar, construir, cuidar.',
        layout: [
          {
            blockType: 'hero',
            label: 'Enfoque',
            title: 'Cuatro pasos, cada uno con su final.',
            text: 'Puedes parar después de cualquiera y quedarte con lo hecho. Casi nadie lo hace.',
          },
          {
            blockType: 'richText',
            label: 'Escuchar · 1 a 2 semanas',
            content: prose(
              'Nos sentamos junto a quienes hacen el trabajo, miramos un día entero y preguntamos tres veces por qué. Recibes un dibujo de cómo se mueven las cosas y de dónde se atascan.',
            ),
          },
          {
            blockType: 'richText',
            label: 'Dibujar · 2 a 4 semanas',
            content: prose(
              'Pantallas en los aparatos para los que son, con tus palabras y tus números. Lo que no se puede dibujar con datos reales aún no se ha entendido.',
            ),
          },
          {
            blockType: 'richText',
            label: 'Construir · 4 a 12 semanas',
            content: prose(
              'Algo funciona ya en la primera semana y puedes probarlo cada viernes. Lo que dices un viernes está en el siguiente.',
            ),
          },
          {
            blockType: 'richText',
            label: 'Cuidar · lo que quieras',
            content: prose(
              'Vigilamos, reparamos y contamos. Cada trimestre recibes una página: qué anduvo, qué falló, qué costó y qué cambiaríamos.',
            ),
          },
          {
            blockType: 'faq',
            label: 'Preguntas',
            title: 'Antes de cada primer paso',
            items: [
              {
                question: '¿Cuándo podéis empezar?',
                answer:
                  'La escucha suele empezar en menos de tres semanas. Aceptamos dos encargos nuevos al mes y avisamos cuando no quedan plazas.',
              },
              {
                question: '¿De quién es lo que hacéis?',
                answer:
                  'Tuyo, desde el día en que se paga: código, dibujos, palabras y datos.\n\nNos guardamos el derecho de mostrarlo, salvo que nos pidas lo contrario.',
              },
              {
                question: '¿Y si tenemos equipo propio?',
                answer:
                  'Entonces se sienta con nosotros. La mitad de nuestro trabajo se construye junto al equipo del cliente, que sigue cuando nos vamos.',
              },
            ],
          },
          {
            blockType: 'booking' as const,
            label: 'Sin esperar',
            title: 'Toma media hora de la nuestra',
            text: 'Elige de qué se trata; el calendario es el nuestro y muestra lo que de verdad está libre.',
            anchor: 'reservar',
          },
          ...(form
            ? [
                {
                  blockType: 'form' as const,
                  label: 'Primer paso',
                  title: 'Cuéntanos dónde se atasca',
                  text: 'Bastan unas frases sencillas. Las lee una persona.',
                  form,
                  anchor: 'begin',
                },
              ]
            : []),
        ],
      },
    },
    {
      en: {
        title: 'Pricing',
        slug: 'pricing',
        summary: 'What a drawing, a build and a year of keeping cost, without asterisks.',
        layout: [
          {
            blockType: 'hero',
            label: 'Pricing',
            title: 'Prices without asterisks.',
            text: 'What is listed is included; what is not listed we ask you about before we do it.',
          },
          {
            blockType: 'pricing',
            anchor: 'prices',
            title: 'Three ways to begin',
            currency: 'EUR',
            plans: [
              {
                name: 'Drawing',
                amount: 640_000,
                period: 'ONCE',
                description: 'For those who want to know before they build.',
                features: [
                  { text: 'A week of listening at your place' },
                  { text: 'A map of how work really moves' },
                  { text: 'Screens with your own data' },
                  { text: 'A price for the build, good for 60 days' },
                ],
                links: [link('Ask for a drawing', '/contact')],
              },
              {
                name: 'Build',
                amount: 2_400_000,
                period: 'ONCE',
                isFrom: true,
                isHighlighted: true,
                description: 'For those who know what should turn.',
                features: [
                  { text: 'Everything in Drawing' },
                  { text: 'A release every Friday' },
                  { text: 'Accessibility and speed, measured' },
                  { text: 'Hand-over with your own people' },
                  { text: 'Three months of mending, no bill' },
                ],
                links: [link('Plan a build', '/contact')],
              },
              {
                name: 'Keeping',
                amount: 145_000,
                period: 'MONTH',
                description: 'For what already turns and should go on turning.',
                features: [
                  { text: 'Watched day and night' },
                  { text: 'Two days of changes a month' },
                  { text: 'Backups that are restored every week' },
                  { text: 'One page of readings each quarter' },
                ],
                links: [link('Talk about keeping', '/contact')],
              },
            ],
            note: 'Prices without VAT. Charities and schools pay two thirds.',
          },
          {
            blockType: 'faq',
            title: 'About money',
            items: [
              {
                question: 'When do we pay?',
                answer:
                  'A third when we begin, a third when you can use it, a third when you say it is done. Keeping is paid each month and can be ended each month.',
              },
              {
                question: 'What happens when it takes longer?',
                answer:
                  'If we guessed wrong, it is our time. If the wish changed, you get a new price before anything is done, and may say no.',
              },
              {
                question: 'Which currencies do you take?',
                answer: 'Euros, pounds, dollars and yen, by transfer or card.',
              },
            ],
          },
          {
            blockType: 'callToAction',
            title: 'Not sure which one it is?',
            text: 'Nobody is, before the first talk. It costs nothing.',
            links: [link('Begin with a talk', '/book')],
          },
        ],
      },
      es: {
        title: 'Precios',
        slug: 'precios',
        summary: 'Lo que cuestan un dibujo, una construcción y un año de cuidado, sin asteriscos.',
        layout: [
          {
            blockType: 'hero',
            label: 'Precios',
            title: 'Precios sin asteriscos.',
            text: 'Lo que está en la lista está incluido; lo que no, te lo preguntamos antes.',
          },
          {
            blockType: 'pricing',
            anchor: 'prices',
            title: 'Tres maneras de empezar',
            currency: 'EUR',
            plans: [
              {
                name: 'Dibujo',
                amount: 640_000,
                period: 'ONCE',
                description: 'Para quien quiere saber antes de construir.',
                features: [
                  { text: 'Una semana de escucha en tu casa' },
                  { text: 'Un mapa de cómo se mueve el trabajo' },
                  { text: 'Pantallas con tus propios datos' },
                  { text: 'Un precio de construcción, válido 60 días' },
                ],
                links: [link('Pedir un dibujo', '/contact')],
              },
              {
                name: 'Construcción',
                amount: 2_400_000,
                period: 'ONCE',
                isFrom: true,
                isHighlighted: true,
                description: 'Para quien sabe qué debe girar.',
                features: [
                  { text: 'Todo lo del Dibujo' },
                  { text: 'Una versión cada viernes' },
                  { text: 'Accesibilidad y velocidad, medidas' },
                  { text: 'Entrega junto a tu gente' },
                  { text: 'Tres meses de arreglos sin factura' },
                ],
                links: [link('Planear una construcción', '/contact')],
              },
              {
                name: 'Cuidado',
                amount: 145_000,
                period: 'MONTH',
                description: 'Para lo que ya gira y debe seguir girando.',
                features: [
                  { text: 'Vigilado día y noche' },
                  { text: 'Dos días de cambios al mes' },
                  { text: 'Copias que se restauran cada semana' },
                  { text: 'Una página de lecturas por trimestre' },
                ],
                links: [link('Hablar del cuidado', '/contact')],
              },
            ],
            note: 'Precios sin IVA. Asociaciones y escuelas pagan dos tercios.',
          },
          {
            blockType: 'faq',
            title: 'Sobre el dinero',
            items: [
              {
                question: '¿Cuándo se paga?',
                answer:
                  'Un tercio al empezar, un tercio cuando puedes usarlo y un tercio cuando dices que está hecho. El cuidado se paga cada mes y se puede terminar cada mes.',
              },
              {
                question: '¿Qué pasa si tarda más?',
                answer:
                  'Si calculamos mal, es tiempo nuestro. Si cambió el deseo, recibes un precio nuevo antes de hacer nada y puedes decir que no.',
              },
            ],
          },
          {
            blockType: 'callToAction',
            title: '¿No sabes cuál es el tuyo?',
            text: 'Nadie lo sabe antes de la primera charla. No cuesta nada.',
            links: [link('Empezar con una charla', '/contact')],
          },
        ],
      },
    },
  ]
}

/** Nadir is small and knows it: a home page and one about itself. */
export function nadirPages(): DemoPage[] {
  return [
    {
      isHome: true,
      en: {
        title: 'Home',
        slug: 'home',
        summary: 'Small, exact software for galleries, clinics and workshops, made by four people in Kanda.',
        layout: [
          {
            blockType: 'hero',
            title: 'Quiet tools for loud weeks.',
            text: 'A four-person practice that makes small, exact software for galleries, clinics and workshops.',
            links: [link('Write to us', '/contact'), link('See the services', '/services')],
          },
          { blockType: 'services', title: 'Three things, done fully', count: 8 },
          {
            blockType: 'richText',
            label: 'Small on purpose',
            content: prose(
              'A tool that does one thing can be understood in an afternoon and trusted for ten years. We make those.',
              'We turn down work that needs more than four people, and know whom to send it to.',
            ),
          },
          {
            blockType: 'faq',
            title: 'Before you write',
            items: [
              {
                question: 'How long is the queue?',
                answer: 'About six weeks. Clinics with something broken go in front of everybody.',
              },
              { question: 'In which languages do you work?', answer: 'Japanese, English, and patient French.' },
            ],
          },
          {
            blockType: 'callToAction',
            title: 'One page is enough.',
            text: 'Say what the week looks like and which part is loudest.',
            links: [link('Write that page', '/contact')],
          },
        ],
      },
    },
    {
      en: {
        title: 'The practice',
        slug: 'practice',
        summary: 'Four people above a paper shop in Kanda.',
        layout: [
          {
            blockType: 'richText',
            label: 'Who we are',
            content: prose(
              'Two engineers, a designer and an archivist, above a paper shop in Kanda. The archivist has the last word.',
              '# What we believe',
              '- Deleting is a feature',
              '- A manual of two pages or none',
              '- Nobody should be woken by software',
            ),
          },
        ],
      },
    },
  ]
}
