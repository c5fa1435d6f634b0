import { link, prose, type DemoPage } from './pageWords'

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
