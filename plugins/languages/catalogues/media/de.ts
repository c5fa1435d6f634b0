import type { Catalogue } from '../../catalogue'

/** Files, folders, and where a file is used. */
export const de: Catalogue = {
  labels: {
    Files: 'Dateien',
    'Description for people who cannot see it': 'Beschreibung für Menschen, die es nicht sehen',
    Type: 'Art',
    Model: 'Modell',
    Texture: 'Textur',
    Image: 'Bild',
    Video: 'Video',
    Document: 'Dokument',
    Visibility: 'Sichtbarkeit',
    Public: 'Öffentlich',
    Private: 'Privat',
    'Public: anyone may open it. Private: staff, and the client it is shared with.':
      'Öffentlich: Jeder darf es öffnen. Privat: das Team und der Kunde, mit dem es geteilt ist.',
    Folder: 'Ordner',
    Screenshot: 'Bildschirmfoto',
    Mockup: 'Entwurfsbild',
    Contract: 'Vertrag',
    Invoice: 'Rechnung',
    Report: 'Bericht',
    Other: 'Sonstiges',
    'About the client': 'Zum Kunden',
    'Shared with': 'Geteilt mit',
    'The client who finds it in the portal.': 'Der Kunde, der es im Portal findet.',
    Folders: 'Ordner',
    'Images, video, documents and 3D models.': 'Bilder, Videos, Dokumente und 3D-Modelle.',
    'Where files are kept; only the panel knows them.': 'Wo Dateien liegen; nur die Verwaltung kennt sie.',
  },
  words: {
    Kind: 'Art',
    Pixels: 'Pixel',
    Weight: 'Größe',
    Length: 'Länge',
    Pages: 'Seiten',
    Triangles: 'Dreiecke',
    Vertices: 'Eckpunkte',
    Materials: 'Materialien',
    Textures: 'Texturen',
    'Level of detail': 'Detailstufe',
    Measured: 'Gemessen',
    'The file is being measured and drawn in its sizes. Open it again in a moment.':
      'Die Datei wird gemessen und in ihren Größen gezeichnet. Öffnen Sie sie gleich noch einmal.',
    Sizes: 'Größen',
    Format: 'Format',
    'Where this is used': 'Wo dies verwendet wird',
    'Looking …': 'Wird gesucht …',
    'This could not be found out. Open the page again.':
      'Das ließ sich nicht feststellen. Öffnen Sie die Seite noch einmal.',
    'Nowhere. It can go without leaving a gap.': 'Nirgends. Sie kann ohne Lücke entfernt werden.',
    'In {count} records.': { one: 'In einem Datensatz.', other: 'In {count} Datensätzen.' },
    'Put into the trash or made private, it disappears from there; to show another file in its place, replace the file and keep the record.':
      'Im Papierkorb oder privat verschwindet sie von dort; um eine andere Datei zu zeigen, ersetzen Sie die Datei und behalten den Datensatz.',
    draft: 'Entwurf',
    'And in {count} more that you may not see.': 'Und in {count} weiteren, die Sie nicht sehen dürfen.',
  },
  refusals: {
    'This file is not a 3D model. Upload a GLB file and choose the kind “Model” for that.':
      'Diese Datei ist kein 3D-Modell. Laden Sie eine GLB-Datei hoch und wählen Sie die Art „Modell“.',
    'This model is larger than 50 MB. Make it smaller, then upload it.':
      'Dieses Modell ist größer als 50 MB. Verkleinern Sie es und laden Sie es dann hoch.',
    'This file is larger than {size} MB. Make it smaller, then upload it.':
      'Diese Datei ist größer als {size} MB. Verkleinern Sie sie und laden Sie sie dann hoch.',
    'A folder cannot lie in itself or in a folder below it. Choose another one.':
      'Ein Ordner kann nicht in sich selbst oder in einem seiner Unterordner liegen. Wählen Sie einen anderen.',
  },
}
