import { picture, prose, type DemoPage, type DemoParts } from '../pageWords'

/** How a piece of work goes, with the form to begin one. */
export const approach = ({ form, media }: DemoParts): DemoPage => ({
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
})
