import type { Catalogue } from '../../catalogue'

/** Files, folders, and where a file is used. */
export const es: Catalogue = {
  labels: {
    Files: 'Archivos',
    'Description for people who cannot see it': 'Descripción para quien no puede verlo',
    Type: 'Tipo',
    Model: 'Modelo',
    Texture: 'Textura',
    Image: 'Imagen',
    Video: 'Vídeo',
    Document: 'Documento',
    Visibility: 'Visibilidad',
    Public: 'Público',
    Private: 'Privado',
    'Public: anyone may open it. Private: staff, and the client it is shared with.':
      'Público: cualquiera puede abrirlo. Privado: el equipo y el cliente con quien se comparte.',
    Folder: 'Carpeta',
    Screenshot: 'Captura de pantalla',
    Mockup: 'Maqueta',
    Contract: 'Contrato',
    Invoice: 'Factura',
    Report: 'Informe',
    Other: 'Otro',
    'About the client': 'Sobre el cliente',
    'Shared with': 'Compartido con',
    'The client who finds it in the portal.': 'El cliente que lo encuentra en el portal.',
    Folders: 'Carpetas',
    'Images, video, documents and 3D models.': 'Imágenes, vídeos, documentos y modelos 3D.',
    'Where files are kept; only the panel knows them.': 'Dónde se guardan los archivos; solo las conoce el panel.',
  },
  words: {
    Pixels: 'Píxeles',
    Weight: 'Peso',
    Length: 'Duración',
    Pages: 'Páginas',
    Triangles: 'Triángulos',
    Vertices: 'Vértices',
    Materials: 'Materiales',
    Textures: 'Texturas',
    'Level of detail': 'Nivel de detalle',
    Measured: 'Medido',
    'The file is being measured and drawn in its sizes. Open it again in a moment.':
      'El archivo se está midiendo y dibujando en sus tamaños. Ábrelo otra vez en un momento.',
    Sizes: 'Tamaños',
    Format: 'Formato',
    'Where this is used': 'Dónde se usa',
    'Looking …': 'Buscando…',
    'This could not be found out. Open the page again.': 'No se pudo averiguar. Abre la página otra vez.',
    'Nowhere. It can go without leaving a gap.': 'En ningún sitio. Se puede quitar sin dejar hueco.',
    'In {count} records.': { one: 'En un registro.', other: 'En {count} registros.' },
    'Put into the trash or made private, it disappears from there; to show another file in its place, replace the file and keep the record.':
      'En la papelera o en privado desaparece de ahí; para mostrar otro archivo en su lugar, reemplaza el archivo y conserva el registro.',
    draft: 'borrador',
    'And in {count} more that you may not see.': 'Y en {count} más que no puedes ver.',
  },
  refusals: {
    'This file is not a 3D model. Upload a GLB file and choose the kind “Model” for that.':
      'Este archivo no es un modelo 3D. Sube un archivo GLB y elige el tipo «Modelo».',
    'This model is larger than 50 MB. Make it smaller, then upload it.':
      'Este modelo pesa más de 50 MB. Redúcelo y súbelo.',
    'This file is larger than {size} MB. Make it smaller, then upload it.':
      'Este archivo pesa más de {size} MB. Redúcelo y súbelo.',
    'A folder cannot lie in itself or in a folder below it. Choose another one.':
      'Una carpeta no puede estar dentro de sí misma ni de una que contiene. Elige otra.',
  },
}
