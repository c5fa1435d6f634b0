import type { Catalogue } from '../../catalogue'

/** Pages, services, case studies, posts and what sorts them. */
export const fr: Catalogue = {
  labels: {
    Page: 'Page',
    Pages: 'Pages',
    Site: 'Site',
    Title: 'Titre',
    Summary: 'Résumé',
    'One or two sentences for lists and search engines.':
      'Une ou deux phrases pour les listes et les moteurs de recherche.',
    Layout: 'Mise en page',
    'What the page shows, from top to bottom. A page without a hero begins with its title.':
      'Ce que montre la page, de haut en bas. Une page sans accroche commence par son titre.',
    Block: 'Bloc',
    Blocks: 'Blocs',
    'Search engines and previews': 'Moteurs de recherche et aperçus',
    'Meta title': 'Titre pour les moteurs',
    'In place of the title; about 50 to 60 characters are shown.':
      'À la place du titre ; environ 50 à 60 caractères sont affichés.',
    'Meta description': 'Description pour les moteurs',
    'In place of the summary; about 120 to 160 characters are shown.':
      'À la place du résumé ; environ 120 à 160 caractères sont affichés.',
    'Meta image': 'Image d’aperçu',
    'In place of the picture that is drawn for the page.': 'À la place de l’image dessinée pour la page.',
    'Keep out of search engines': 'Tenir hors des moteurs de recherche',
    Slug: 'Fin de l’adresse',
    'The end of the page’s address. Leave it empty to have one made.':
      'La fin de l’adresse de la page. Laissez vide pour qu’elle soit créée.',
    Home: 'Accueil',
    'Stands at the site’s own address. One page at a time.':
      'Se trouve à l’adresse même du site. Une seule page à la fois.',
    Words: 'Textes',
    Tagline: 'Phrase d’accroche',
    Planet: 'Planète',
    'Icon URL': 'Adresse de l’icône',
    Search: 'Recherche',
    'Featured order': 'Orbite',
    'The orbit: 1 is nearest to the lamp.': 'L’orbite : 1 est la plus proche de la lampe.',
    'Case study': 'Réalisation',
    Story: 'Récit',
    'Hero asset': 'Visuel principal',
    'A picture, or a 3D model that visitors can turn.': 'Une image, ou un modèle 3D que les visiteurs peuvent tourner.',
    Facts: 'Faits',
    Metrics: 'Mesures',
    'What the work changed, as figures: “−38 %”, “time to first order”.':
      'Ce que le travail a changé, en chiffres : « −38 % », « délai avant la première commande ».',
    Metric: 'Mesure',
    Tags: 'Étiquettes',
    'Finished on': 'Terminé le',
    'Address of the work': 'Adresse du travail',
    Featured: 'Mis en avant',
    'Shown on the home page.': 'Affiché sur la page d’accueil.',
    Post: 'Article',
    Posts: 'Articles',
    Excerpt: 'Extrait',
    'Two or three sentences for lists, feeds and search.':
      'Deux ou trois phrases pour les listes, les flux et la recherche.',
    'Hero image': 'Image principale',
    Order: 'Classement',
    Category: 'Catégorie',
    'Related posts': 'Articles liés',
    'Left empty, posts of the same category and tags are shown.':
      'Laissé vide, des articles de même catégorie et étiquettes sont affichés.',
    'Readers may comment': 'Les lecteurs peuvent commenter',
    Keywords: 'Mots-clés',
    Draft: 'Brouillon',
    Published: 'Publié',
    Archived: 'Archivé',
    'Published at': 'Publié le',
    'View count': 'Vues',
    Categories: 'Catégories',
    Tag: 'Étiquette',
    Like: 'J’aime',
    Likes: 'J’aime',
    'Follows the publish button. Choose “Archived” and publish to take the post off the site and keep it.':
      'Suit le bouton de publication. Choisissez « Archivé » et publiez pour retirer l’article du site en le conservant.',
    'Set when it is first published; a later date becomes that moment.':
      'Fixé à la première publication ; une date ultérieure devient ce moment.',
    'Pages of the site, built from blocks.': 'Pages du site, faites de blocs.',
    'What the studio offers; each one is a planet.': 'Ce que propose le studio ; chaque service est une planète.',
    'The public face of finished work, in the order of this list.':
      'La face publique du travail accompli, dans l’ordre de cette liste.',
    'What the studio writes in its journal.': 'Ce que le studio écrit dans son journal.',
    'What posts are sorted by; each has a page of its own.':
      'Ce par quoi les articles sont classés ; chacune a sa page.',
    'Words that posts, case studies and files share.': 'Mots que partagent articles, réalisations et fichiers.',
    'Who likes which post.': 'Qui aime quel article.',
  },
  words: {
    'Nothing yet': 'Encore rien',
    'A good length': 'Bonne longueur',
    'Room for more': 'Il reste de la place',
    'The end will be cut off': 'La fin sera coupée',
    'As search engines show it': 'Tel que l’affichent les moteurs de recherche',
    'Search engines do not show this page: it is kept out of them.':
      'Les moteurs de recherche ne montrent pas cette page : elle en est exclue.',
    'Without a title': 'Sans titre',
    Title: 'Titre',
    Description: 'Description',
  },
  refusals: {},
}
