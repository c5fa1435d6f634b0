import { link, picture, pictures, prose, type DemoPage, type DemoParts } from '../pageWords'

/** The workshop and the people in it. */
export const about = ({ media }: DemoParts): DemoPage => ({
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
})
