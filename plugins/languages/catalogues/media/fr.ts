import type { Catalogue } from '../../catalogue'

/** Files, folders, and where a file is used. */
export const fr: Catalogue = {
  labels: {
    Files: 'Fichiers',
    'Description for people who cannot see it': 'Description pour qui ne peut pas la voir',
    Type: 'Type',
    Model: 'Modèle',
    Texture: 'Texture',
    Image: 'Image',
    Video: 'Vidéo',
    Document: 'Document',
    Visibility: 'Visibilité',
    Public: 'Public',
    Private: 'Privé',
    'Public: anyone may open it. Private: staff, and the client it is shared with.':
      'Public : tout le monde peut l’ouvrir. Privé : l’équipe et le client avec qui il est partagé.',
    Folder: 'Dossier',
    Screenshot: 'Capture d’écran',
    Mockup: 'Maquette',
    Contract: 'Contrat',
    Invoice: 'Facture',
    Report: 'Rapport',
    Other: 'Autre',
    'About the client': 'Au sujet du client',
    'Shared with': 'Partagé avec',
    'The client who finds it in the portal.': 'Le client qui le trouve dans le portail.',
    Folders: 'Dossiers',
    'Images, video, documents and 3D models.': 'Images, vidéos, documents et modèles 3D.',
    'Where files are kept; only the panel knows them.': 'Où sont rangés les fichiers ; seul le panneau les connaît.',
  },
  words: {
    Pixels: 'Pixels',
    Weight: 'Poids',
    Length: 'Durée',
    Pages: 'Pages',
    Triangles: 'Triangles',
    Vertices: 'Sommets',
    Materials: 'Matériaux',
    Textures: 'Textures',
    'Level of detail': 'Niveau de détail',
    Measured: 'Mesuré',
    'The file is being measured and drawn in its sizes. Open it again in a moment.':
      'Le fichier est en cours de mesure et de dessin. Rouvrez-le dans un instant.',
    Sizes: 'Tailles',
    Format: 'Format',
    'Where this is used': 'Où ceci est utilisé',
    'Looking …': 'Recherche…',
    'This could not be found out. Open the page again.': 'Impossible de le savoir. Rouvrez la page.',
    'Nowhere. It can go without leaving a gap.': 'Nulle part. Il peut partir sans laisser de vide.',
    'In {count} records.': { one: 'Dans un enregistrement.', other: 'Dans {count} enregistrements.' },
    'Put into the trash or made private, it disappears from there; to show another file in its place, replace the file and keep the record.':
      'Mis à la corbeille ou rendu privé, il disparaît de là ; pour montrer un autre fichier, remplacez le fichier et gardez l’enregistrement.',
    draft: 'brouillon',
    'And in {count} more that you may not see.': 'Et dans {count} autres que vous ne pouvez pas voir.',
  },
  refusals: {
    'This file is not a 3D model. Upload a GLB file and choose the kind “Model” for that.':
      'Ce fichier n’est pas un modèle 3D. Téléversez un fichier GLB et choisissez le type « Modèle ».',
    'This model is larger than 50 MB. Make it smaller, then upload it.':
      'Ce modèle dépasse 50 Mo. Réduisez-le, puis téléversez-le.',
    'This file is larger than {size} MB. Make it smaller, then upload it.':
      'Ce fichier dépasse {size} Mo. Réduisez-le, puis téléversez-le.',
    'A folder cannot lie in itself or in a folder below it. Choose another one.':
      'Un dossier ne peut pas se trouver en lui-même ni dans un de ses sous-dossiers. Choisissez-en un autre.',
  },
}
