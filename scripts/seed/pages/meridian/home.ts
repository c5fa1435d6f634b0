import { link, type DemoPage, type DemoParts, type Layout } from '../pageWords'

const LOGOS = ['Farol Foods', 'Casa Lume', 'Tide & Timber', 'Museu do Relógio', 'Norte Clinics']

function logos(media: DemoParts['media'], label: string): Layout {
  const items = LOGOS.flatMap((name, index) => {
    const logo = media.get(`logo-${index + 1}`)
    return logo ? [{ name, picture: logo }] : []
  })
  return items.length > 0 ? [{ blockType: 'logos', label, items }] : []
}

/** The first page of Meridian. */
export const home = ({ media }: DemoParts): DemoPage => ({
  isHome: true,
  en: {
    title: 'Home',
    slug: 'home',
    summary: 'A workshop in Lisbon that designs and builds sites, stores and tools which people trust with their day.',
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
    summary: 'Un taller en Lisboa que diseña y construye sitios, tiendas y herramientas en los que la gente confía.',
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
})
