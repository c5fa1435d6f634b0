import type { Comment } from '@/payload-types'

export interface DemoPost {
  /** Also the name of the file with the text. */
  slug: string
  title: string
  excerpt: string
  /** @default the folder of its language */
  folder?: 'nadir'
  author: string
  category?: string
  tags?: string[]
  /** Name of a picture of `demoPictures.ts`. */
  picture?: string
  keywords?: string[]
  /** Days ago. */
  age: number
  views?: number
  /** Who likes it. */
  likes?: string[]
  isDraft?: boolean
  es?: { slug: string; title: string; excerpt: string }
}

export const authors = [
  {
    email: 'author@orrery.test',
    portrait: 'person-1',
    authorSlug: 'felix-amari',
    jobTitle: 'Engineer of moving things',
    bio: 'Builds the parts that turn. Used to repair tower clocks, and still cannot pass one without checking it.',
    es: {
      jobTitle: 'Ingeniero de cosas que se mueven',
      bio: 'Construye las partes que giran. Antes reparaba relojes de torre y aún no puede pasar por delante de uno sin comprobar la hora.',
    },
  },
  {
    email: 'editor@orrery.test',
    portrait: 'person-3',
    authorSlug: 'mina-park',
    jobTitle: 'Editor and information designer',
    bio: 'Cuts words until they carry weight. Believes that most charts want to be a sentence.',
    es: {
      jobTitle: 'Editora y diseñadora de información',
      bio: 'Recorta palabras hasta que pesan lo justo. Cree que la mayoría de los gráficos quieren ser una frase.',
    },
  },
  {
    email: 'nadir-editor@orrery.test',
    portrait: null,
    authorSlug: 'paul-renaud',
    jobTitle: 'Partner',
    bio: 'Writes the software and answers the telephone.',
    es: null,
  },
] as const

export const meridianCategories = [
  {
    slug: 'craft',
    name: 'Craft',
    description: 'How things are made, with the shavings left on the floor.',
    es: { slug: 'oficio', name: 'Oficio', description: 'Cómo se hacen las cosas, con las virutas aún en el suelo.' },
  },
  {
    slug: 'clarity',
    name: 'Clarity',
    description: 'Words, figures and forms that can be understood at first sight.',
    es: {
      slug: 'claridad',
      name: 'Claridad',
      description: 'Palabras, cifras y formularios que se entienden a la primera.',
    },
  },
  {
    slug: 'practice',
    name: 'Practice',
    description: 'How the studio works, and what it would do otherwise.',
    es: { slug: 'practica', name: 'Práctica', description: 'Cómo trabaja el estudio y lo que haría de otra manera.' },
  },
]

export const meridianTags = [
  { slug: 'motion', name: 'Motion', description: '', es: { slug: 'movimiento', name: 'Movimiento' } },
  { slug: 'performance', name: 'Performance', description: '', es: { slug: 'rendimiento', name: 'Rendimiento' } },
  { slug: 'interfaces', name: 'Interfaces', description: '', es: { slug: 'interfaces', name: 'Interfaces' } },
  { slug: 'data', name: 'Data', description: '', es: { slug: 'datos', name: 'Datos' } },
  { slug: 'workshop', name: 'Workshop', description: '', es: { slug: 'taller', name: 'Taller' } },
]

export const meridianPosts: DemoPost[] = [
  {
    slug: 'paper-before-pixels',
    title: 'Paper before pixels',
    excerpt:
      'On Thursdays we cut the week’s work into pieces. Paper has three properties that no design tool has copied.',
    author: 'editor@orrery.test',
    category: 'practice',
    tags: ['workshop', 'interfaces'],
    picture: 'post-2',
    age: 148,
    views: 412,
    likes: ['team@orrery.test'],
  },
  {
    slug: 'what-a-map-leaves-out',
    title: 'What a map leaves out',
    excerpt:
      'A good plan is mostly a list of things that somebody decided not to draw. How we survey a product in two days.',
    author: 'editor@orrery.test',
    category: 'practice',
    tags: ['workshop'],
    picture: 'post-5',
    age: 117,
    views: 655,
    likes: ['pm@orrery.test', 'director@orrery.test'],
  },
  {
    slug: 'pictures-that-arrive-whole',
    title: 'Pictures that arrive whole',
    excerpt:
      'Half of the weight of a page is pictures, and half of that is drawn for screens that are not there. Notes of a quiet week.',
    author: 'author@orrery.test',
    category: 'craft',
    tags: ['performance'],
    picture: 'post-6',
    keywords: ['responsive images', 'AVIF', 'sizes'],
    age: 86,
    views: 1203,
    likes: ['team@orrery.test', 'editor@orrery.test'],
  },
  {
    slug: 'we-read-the-logs-on-mondays',
    title: 'We read the logs on Mondays',
    excerpt:
      'Alarms tell you what has broken. Ordinary lines tell you what will. Twenty minutes, two people, eleven sites.',
    author: 'author@orrery.test',
    category: 'practice',
    tags: ['data', 'performance'],
    age: 61,
    views: 534,
    likes: ['operator@orrery.test'],
  },
  {
    slug: 'forms-are-conversations',
    title: 'Forms are conversations',
    excerpt: 'Nineteen fields became five, and the question was answered better than before. We read it aloud.',
    author: 'editor@orrery.test',
    category: 'clarity',
    tags: ['interfaces'],
    picture: 'post-4',
    age: 39,
    views: 890,
    likes: ['team@orrery.test', 'pm@orrery.test', 'user@orrery.test'],
    es: {
      slug: 'los-formularios-son-conversaciones',
      title: 'Los formularios son conversaciones',
      excerpt:
        'Diecinueve campos se quedaron en cinco y la pregunta se contesta mejor que antes. Lo leímos en voz alta.',
    },
  },
  {
    slug: 'the-number-on-the-dial',
    title: 'The number on the dial',
    excerpt: 'Fourteen dashboards, and the only one that had changed a decision was a sheet of paper taped to a door.',
    author: 'editor@orrery.test',
    category: 'clarity',
    tags: ['data', 'interfaces'],
    picture: 'post-1',
    keywords: ['dashboards', 'information design'],
    age: 18,
    views: 1768,
    likes: ['team@orrery.test', 'director@orrery.test', 'author@orrery.test', 'manager@orrery.test'],
    es: {
      slug: 'el-numero-en-la-esfera',
      title: 'El número en la esfera',
      excerpt: 'Catorce cuadros de mando, y el único que había cambiado una decisión era una hoja pegada a una puerta.',
    },
  },
  {
    slug: 'how-a-ring-learns-to-turn',
    title: 'How a ring learns to turn',
    excerpt:
      'For three weeks our brass rings moved wrongly, and nobody could say why. The cure was to delete seven numbers.',
    author: 'author@orrery.test',
    category: 'craft',
    tags: ['motion', 'performance'],
    picture: 'post-3',
    keywords: ['three.js', 'animation', 'gears'],
    age: 5,
    views: 2346,
    likes: ['editor@orrery.test', 'team@orrery.test', 'pm@orrery.test', 'user@orrery.test', 'client@orrery.test'],
    es: {
      slug: 'como-aprende-a-girar-un-anillo',
      title: 'Cómo aprende a girar un anillo',
      excerpt:
        'Durante tres semanas nuestros anillos de latón se movieron mal, y nadie sabía por qué. El remedio fue borrar siete números.',
    },
  },
  {
    slug: 'colour-that-survives-the-press',
    title: 'Colour that survives the press',
    excerpt: 'Brass on a screen is light, brass on paper is ink. Notes for a post about the difference.',
    author: 'author@orrery.test',
    category: 'craft',
    age: 0,
    isDraft: true,
  },
]

export const nadirPosts: DemoPost[] = [
  {
    slug: 'four-people-one-repository',
    folder: 'nadir',
    title: 'Four people, one repository',
    excerpt: 'Everything that we have ever made for anybody lies in one place. What it costs, and what it gives.',
    author: 'nadir-editor@orrery.test',
    age: 52,
    views: 231,
  },
  {
    slug: 'a-booking-page-for-people-in-pain',
    folder: 'nadir',
    title: 'A booking page for people in pain',
    excerpt: 'Every step must work with the thumb of the other hand, in twenty seconds, while worried.',
    author: 'nadir-editor@orrery.test',
    age: 12,
    views: 187,
  },
]

interface DemoComment extends Pick<Comment, 'content' | 'authorName' | 'authorEmail' | 'spamScore' | 'spamReasons'> {
  key: string
  post: string
  /** The key of the comment that this one answers. */
  answers?: string
  user?: string
  /** Days ago. */
  age: number
  /** @default 'APPROVED' */
  status?: Comment['status']
}

export const meridianThread: DemoComment[] = [
  {
    key: 'teeth',
    post: 'how-a-ring-learns-to-turn',
    authorName: 'Henrique Sá',
    authorEmail: 'henrique@sa-instrumentos.example',
    content:
      'I am the collector. For the record: I said that one tooth was missing from the third wheel, not that it was wrong. A wheel with sixty teeth is a perfectly respectable wheel.\n\nThe scene is lovely. My grandson has turned it for an hour.',
    age: 4.6,
  },
  {
    key: 'answer',
    post: 'how-a-ring-learns-to-turn',
    answers: 'teeth',
    user: 'author@orrery.test',
    authorName: 'Felix Amari',
    authorEmail: 'author@orrery.test',
    content: 'It has sixty-one now. Thank you for the afternoon, and for not letting us near the crank.',
    age: 4.4,
  },
  {
    key: 'crank',
    post: 'how-a-ring-learns-to-turn',
    answers: 'answer',
    authorName: 'Henrique Sá',
    authorEmail: 'henrique@sa-instrumentos.example',
    content: 'You may touch it next time. Bring the grandson’s record: eleven years of Saturn in one sitting.',
    age: 4.1,
  },
  {
    key: 'drag',
    post: 'how-a-ring-learns-to-turn',
    authorName: 'Omar Said',
    authorEmail: 'user@orrery.test',
    user: 'user@orrery.test',
    content:
      'When you drag an outer ring, how do you stop the inner ones from racing? With a ratio of fifteen to one a small pull must be a blur at the lamp.',
    age: 3.2,
  },
  {
    key: 'damped',
    post: 'how-a-ring-learns-to-turn',
    answers: 'drag',
    user: 'author@orrery.test',
    authorName: 'Felix Amari',
    authorEmail: 'author@orrery.test',
    content:
      'We limit how fast the handle may turn, not the rings. Your finger feels a little weight when it asks for more than the gears would take, which is what a real one does.',
    age: 2.9,
  },
  {
    key: 'sheet',
    post: 'the-number-on-the-dial',
    authorName: 'Greta Lindqvist',
    authorEmail: 'greta@matverk.example',
    content: 'We have the same sheet. Ours says “Helium: do not ask.”',
    age: 15,
  },
  {
    key: 'waiting',
    post: 'the-number-on-the-dial',
    authorName: 'Ravi Menon',
    authorEmail: 'ravi@tidewater-labs.example',
    content:
      'How do you get people to agree to a range once a year? Ours were last reviewed by somebody who has since retired.',
    age: 0.3,
    status: 'PENDING',
  },
  {
    key: 'spam',
    post: 'forms-are-conversations',
    authorName: 'Best SEO services',
    authorEmail: 'offers@rank-fast.example',
    content: 'Great post! Cheap backlinks at https://rank-fast.example and https://rank-faster.example',
    age: 0.8,
    status: 'SPAM',
    spamScore: 100,
    spamReasons: '2 links; words of spam: seo services, backlinks',
  },
]
