import type { DemoCaseStudy } from './demoCaseStudy'

export const meridianCaseStudies: DemoCaseStudy[] = [
  {
    title: 'A maker of instruments that reads like one',
    slug: 'halden-instruments',
    summary:
      'Halden builds armillary spheres and laboratory balances in a town of nine thousand people. Their site sold neither. We gave the workshop a face that is as exact as its work, and a catalogue that answers before anybody asks.',
    metrics: [
      ['+64 %', 'enquiries that name a model'],
      ['0.9 s', 'until the catalogue can be used, on a phone'],
      ['11', 'languages of the manual, from one source'],
      ['3', 'people who keep it all up to date'],
    ],
    story: [
      [
        'The task',
        'Buyers wrote to ask what was in the catalogue: weights, tolerances, delivery. Two people answered all day, and the answers were never written down twice in the same way.',
        'Halden did not want a new look. They wanted fewer letters.',
      ],
      [
        'What we made',
        'We measured first: four hundred letters, sorted by what they asked. Eleven questions made up four fifths of them. Each one became a place on the page where the answer stands as a reading, not as a paragraph.',
        '# One drawing for every size',
        'The identity is a single construction: a ring, a scale, a hand. It is drawn by rule, so the mark on a shipping label and the one on the workshop wall are the same object at two distances.',
        '- A type of figures that line up in every table',
        '- Photographs taken with one lens, from one height',
        '- A model of every instrument that buyers can turn',
      ],
    ],
    es: {
      title: 'Un taller de instrumentos que se lee como uno',
      slug: 'halden-instruments',
      summary:
        'Halden construye esferas armilares y balanzas de laboratorio en un pueblo de nueve mil habitantes. Su sitio no vendía ni unas ni otras. Dimos al taller una cara tan exacta como su trabajo y un catálogo que responde antes de que nadie pregunte.',
      metrics: [
        ['+64 %', 'consultas que nombran un modelo'],
        ['0,9 s', 'hasta poder usar el catálogo, en un móvil'],
        ['11', 'idiomas del manual, de una sola fuente'],
        ['3', 'personas que lo mantienen todo al día'],
      ],
      story: [
        [
          'El encargo',
          'Los compradores escribían para preguntar lo que estaba en el catálogo: pesos, tolerancias, plazos. Dos personas respondían todo el día, y las respuestas nunca se escribían dos veces igual.',
          'Halden no quería un aspecto nuevo. Quería menos cartas.',
        ],
        [
          'Lo que hicimos',
          'Primero medimos: cuatrocientas cartas, ordenadas por lo que pedían. Once preguntas sumaban cuatro quintos. Cada una pasó a ser un lugar de la página donde la respuesta está como una lectura, no como un párrafo.',
          '# Un dibujo para todos los tamaños',
          'La identidad es una sola construcción: un anillo, una escala, una aguja. Se dibuja por regla, de modo que la marca de una etiqueta y la de la pared del taller son el mismo objeto a dos distancias.',
          '- Cifras que se alinean en todas las tablas',
          '- Fotografías con una sola lente y desde una sola altura',
          '- Un modelo de cada instrumento que el comprador puede girar',
        ],
      ],
    },
    company: 'Halden Instruments',
    services: ['brand-identity', 'websites'],
    tags: ['identity', 'measurement', 'craft'],
    hero: 'turntable',
    gallery: ['gallery-3', 'gallery-1', 'gallery-6'],
    testimonial: 'Clara Weiss',
    featured: true,
    completedAt: '2026-06-30T12:00:00.000Z',
    projectUrl: 'https://halden.example',
  },
  {
    title: 'Forty telephone calls fewer, every day',
    slug: 'northlight-clinics',
    summary:
      'Four clinics, one telephone line, and patients who hung up. Appointments, reminders and the forms before the first visit now run by themselves, and the reception has time for the person at the desk.',
    metrics: [
      ['−38 %', 'calls to the reception'],
      ['−52 %', 'appointments that nobody came to'],
      ['6 min', 'to prepare a first visit, before: 25'],
    ],
    story: [
      [
        'The task',
        'Northlight had bought three systems in five years. Each did one thing well, and none knew of the others. The staff carried names from screen to screen, by hand.',
      ],
      [
        'What we made',
        'We replaced nothing. We wrote down what happens between a call and a visit, step by step, and found nineteen hand-overs. Twelve of them were copies of the same four facts.',
        'Those four facts now travel by themselves. A patient chooses a time, gets a reminder in the own language, and fills in one form that knows what has been answered before.',
        '# What we left alone',
        'The decision who is seen today stays with a person. The system shows the list; a nurse moves the names.',
      ],
    ],
    es: {
      title: 'Cuarenta llamadas menos, cada día',
      slug: 'northlight-clinics',
      summary:
        'Cuatro clínicas, una línea de teléfono y pacientes que colgaban. Las citas, los recordatorios y los formularios de la primera visita funcionan ahora solos, y la recepción tiene tiempo para quien está delante.',
      metrics: [
        ['−38 %', 'llamadas a la recepción'],
        ['−52 %', 'citas a las que nadie acudía'],
        ['6 min', 'para preparar una primera visita; antes, 25'],
      ],
      story: [
        [
          'El encargo',
          'Northlight había comprado tres sistemas en cinco años. Cada uno hacía bien una cosa y ninguno sabía de los otros. El personal llevaba los nombres de pantalla en pantalla, a mano.',
        ],
        [
          'Lo que hicimos',
          'No sustituimos nada. Escribimos lo que pasa entre una llamada y una visita, paso a paso, y encontramos diecinueve traspasos. Doce eran copias de los mismos cuatro datos.',
          'Esos cuatro datos viajan ahora solos. El paciente elige una hora, recibe un recordatorio en su idioma y rellena un formulario que sabe lo que ya se respondió.',
          '# Lo que no tocamos',
          'A quién se atiende hoy lo decide una persona. El sistema enseña la lista; una enfermera mueve los nombres.',
        ],
      ],
    },
    company: 'Northlight Clinics',
    services: ['automation', 'product-strategy'],
    tags: ['healthcare'],
    hero: 'case-2',
    gallery: ['gallery-2', 'gallery-4'],
    testimonial: 'Tomás Rivera',
    featured: true,
    completedAt: '2026-03-31T12:00:00.000Z',
  },
  {
    title: 'A shop that knows what is ripe',
    slug: 'ostra-foods',
    summary:
      'Ostra sells what forty farms harvest, and a harvest keeps to no calendar. The new shop shows what can be delivered this week, to this street, and says plainly when something is over.',
    metrics: [
      ['+27 %', 'orders with more than five things in them'],
      ['−71 %', 'orders that had to be changed by telephone'],
      ['4 s', 'from a farmer’s message to the shop window'],
    ],
    story: [
      [
        'The task',
        'A spreadsheet on Monday, a shop on Tuesday, an apology on Friday. Between the farm and the customer lay three days in which everything could change, and did.',
      ],
      [
        'What we made',
        'Farmers write a message as they always have. The system reads the quantity, asks back if it does not understand, and changes the shop. Nobody had to learn anything.',
        'The shop itself has no filters. It shows one table, laid like a market stall, with what is ripe in front.',
      ],
    ],
    es: {
      title: 'Una tienda que sabe qué está maduro',
      slug: 'ostra-foods',
      summary:
        'Ostra vende lo que cosechan cuarenta granjas, y una cosecha no entiende de calendarios. La nueva tienda enseña lo que se puede entregar esta semana, en esta calle, y dice con claridad cuándo algo se ha acabado.',
      metrics: [
        ['+27 %', 'pedidos con más de cinco cosas'],
        ['−71 %', 'pedidos que había que cambiar por teléfono'],
        ['4 s', 'del mensaje del agricultor al escaparate'],
      ],
      story: [
        [
          'El encargo',
          'Una hoja de cálculo el lunes, una tienda el martes, una disculpa el viernes. Entre la granja y el cliente había tres días en los que todo podía cambiar, y cambiaba.',
        ],
        [
          'Lo que hicimos',
          'Los agricultores escriben un mensaje, como siempre. El sistema lee la cantidad, pregunta si no entiende y cambia la tienda. Nadie tuvo que aprender nada.',
          'La tienda no tiene filtros. Enseña una mesa, puesta como un puesto de mercado, con lo maduro delante.',
        ],
      ],
    },
    company: 'Ostra Foods',
    services: ['storefronts', 'data-and-insight'],
    tags: ['commerce'],
    hero: 'case-5',
    gallery: ['gallery-5', 'gallery-2', 'gallery-4'],
    testimonial: 'Ingrid Solberg',
    completedAt: '2025-11-30T12:00:00.000Z',
    projectUrl: 'https://ostra.example',
  },
  {
    title: 'Figures that the workshop believes',
    slug: 'halden-readings',
    summary:
      'A year after the catalogue, Halden asked what it does. We hung three figures on the wall of the workshop, and took every other one away.',
    metrics: [
      ['3', 'figures, of 112 before'],
      ['8 %', 'less scrap in the first quarter'],
    ],
    story: [
      ['The task', 'There were 112 charts, drawn every night. When we asked who acted on them, two had a name.'],
      [
        'What we made',
        'We sat in the workshop for a week and wrote down each decision. Three of them were made daily, and each hung on one number. Those numbers are now large, on the wall, with the time when they were last true.',
      ],
    ],
    es: {
      title: 'Cifras que el taller se cree',
      slug: 'halden-lecturas',
      summary:
        'Un año después del catálogo, Halden preguntó para qué sirve. Colgamos tres cifras en la pared del taller y quitamos todas las demás.',
      metrics: [
        ['3', 'cifras, de 112 que había'],
        ['8 %', 'menos desperdicio en el primer trimestre'],
      ],
      story: [
        [
          'El encargo',
          'Había 112 gráficos, dibujados cada noche. Cuando preguntamos quién actuaba según ellos, dos tenían nombre.',
        ],
        [
          'Lo que hicimos',
          'Pasamos una semana en el taller y apuntamos cada decisión. Tres se tomaban a diario, y cada una dependía de un número. Esos números están ahora en grande, en la pared, con la hora en que fueron ciertos por última vez.',
        ],
      ],
    },
    company: 'Halden Instruments',
    services: ['data-and-insight', 'workshops'],
    tags: ['measurement'],
    hero: 'case-4',
    gallery: ['gallery-1'],
    completedAt: '2026-09-30T12:00:00.000Z',
  },
  {
    title: 'The orrery on our own table',
    slug: 'our-orrery',
    summary:
      'Before we put a moving instrument on anybody’s front page, we built one for ourselves: eight services, one lamp, and a rule that nothing may move without a reason.',
    metrics: [
      ['1', 'draw call for each planet'],
      ['0', 'frames while nobody looks'],
    ],
    story: [
      [
        'The task',
        'We wanted a front page that shows how our services hang together, and that a telephone can carry. Most moving pages are a film that hides the words.',
      ],
      [
        'What we made',
        'The page is words. The instrument stands beside them, turns when somebody can see it, and stops when they read. Whoever cannot have it gets an engraving of the same moment.',
      ],
    ],
    es: {
      title: 'El planetario de nuestra propia mesa',
      slug: 'nuestro-planetario',
      summary:
        'Antes de poner un instrumento en movimiento en la portada de nadie, construimos uno para nosotros: ocho servicios, una lámpara y la regla de que nada se mueve sin motivo.',
      metrics: [
        ['1', 'llamada de dibujo por planeta'],
        ['0', 'fotogramas mientras nadie mira'],
      ],
      story: [
        [
          'El encargo',
          'Queríamos una portada que mostrara cómo se relacionan nuestros servicios y que un teléfono pudiera llevar. La mayoría de las páginas que se mueven son una película que tapa las palabras.',
        ],
        [
          'Lo que hicimos',
          'La página son palabras. El instrumento está al lado, gira cuando alguien puede verlo y se para cuando lee. Quien no puede tenerlo recibe un grabado del mismo instante.',
        ],
      ],
    },
    services: ['websites', 'care-and-maintenance'],
    tags: ['craft'],
    hero: 'case-3',
    gallery: ['gallery-6', 'gallery-3'],
    completedAt: '2026-01-31T12:00:00.000Z',
  },
]
