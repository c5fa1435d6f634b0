/** Two studios with different brands and hosts, so that everything that belongs to an organization can be seen to. */
export const organizations = {
  meridian: {
    data: {
      name: 'Meridian Works',
      slug: 'meridian',
      tagline: 'A studio for things that turn.',
      description:
        'We design and build digital instruments: sites, stores and tools that people trust with their day. Eight services, one workshop, no hand-offs.',
      plan: 'PROFESSIONAL' as const,
      isDefault: true,
      domains: [{ host: 'meridian.localhost' }],
      languages: ['en', 'es'] as ('en' | 'es')[],
      contact: {
        email: 'hello@meridian.orrery.test',
        phone: '+351 21 000 0000',
        address: 'Rua do Observatório 12\n1200-014 Lisboa',
      },
      signUp: { enabled: true, role: 'USER' as const },
    },
    es: {
      tagline: 'Un estudio para las cosas que giran.',
      description:
        'Diseñamos y construimos instrumentos digitales: sitios, tiendas y herramientas en las que la gente confía cada día. Ocho servicios, un taller, sin intermediarios.',
    },
  },
  nadir: {
    data: {
      name: 'Atelier Nadir',
      slug: 'nadir',
      tagline: 'Quiet tools for loud weeks.',
      description: 'A four-person practice that makes small, exact software for galleries, clinics and workshops.',
      plan: 'STARTER' as const,
      isDefault: false,
      domains: [{ host: 'nadir.localhost' }],
      languages: ['en'] as 'en'[],
      contact: { email: 'studio@nadir.orrery.test', phone: '+81 3 0000 0000', address: '2-4 Kanda, Tokyo' },
      brand: { accent: '#7fb7c9', accentOnLight: '#1f5f76', secondary: '#c98a6b', ground: '#10141b' },
      signUp: { enabled: true, role: 'CLIENT' as const },
    },
    es: null,
  },
}
