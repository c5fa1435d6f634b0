import { link, type DemoPage } from '../pageWords'

/** What things cost. */
export const pricing = (): DemoPage => ({
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
})
