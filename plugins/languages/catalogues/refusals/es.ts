import type { Catalogue } from '../../catalogue'

/** What is refused all over the house; the parts bring their own. */
export const es: Catalogue = {
  labels: {},
  words: {},
  refusals: {
    'The body of the request is not a JSON object.': 'El cuerpo de la petición no es un objeto JSON.',
    'The form did not arrive whole. Send it again.': 'El formulario no llegó entero. Envíalo de nuevo.',
    'This form was sent from another site. Open the page again and send it from there.':
      'Este formulario se envió desde otro sitio. Vuelve a abrir la página y envíalo desde allí.',
    'Use at least {least} characters: add {missing} more. Three or four unrelated words work well.':
      'Usa al menos {least} caracteres: añade {missing} más. Tres o cuatro palabras sin relación funcionan bien.',
    'Use at most {most} characters.': 'Usa {most} caracteres como máximo.',
    'Leave out your name, your e-mail address and your organization: they are the first things that are guessed. Three or four unrelated words work well.':
      'No uses tu nombre, tu correo ni tu organización: es lo primero que se adivina. Tres o cuatro palabras sin relación funcionan bien.',
    'This password is easy to guess. Avoid common words, dates, names, repeats and keyboard rows. Three or four unrelated words work well.':
      'Esta contraseña es fácil de adivinar. Evita palabras corrientes, fechas, nombres, repeticiones y filas del teclado. Tres o cuatro palabras sin relación funcionan bien.',
    'The filter is no object. Write for example where[name][equals]=Ada.':
      'El filtro no es un objeto. Escribe por ejemplo where[name][equals]=Ada.',
    'There is no language "{language}". There are {languages}.': 'No existe el idioma «{language}». Hay {languages}.',
    'You have no such client. Open the portal again and choose one.':
      'No tienes ese cliente. Vuelve a abrir el portal y elige uno.',
    'Choose one file.': 'Elige un archivo.',
    'Say which client: ?client=<id>.': 'Di qué cliente: ?client=<id>.',
    'Send ten files at most at once.': 'Envía diez archivos como máximo a la vez.',
    'Write a message, or add a file.': 'Escribe un mensaje o añade un archivo.',
    'Write a message.': 'Escribe un mensaje.',
    'Attach ten files at most.': 'Adjunta diez archivos como máximo.',
    'Share the file with this client first: only such files can be attached.':
      'Comparte antes el archivo con este cliente: solo así se puede adjuntar.',
    'This mail has no content: it waits, or it was erased after it left.':
      'Este correo no tiene contenido: está en espera o se borró después de salir.',
    'One file cannot take the place of several. Open the record whose file you want to replace.':
      'Un archivo no puede sustituir a varios. Abre el registro cuyo archivo quieres cambiar.',
    'This file is empty. Choose another one.': 'Este archivo está vacío. Elige otro.',
    'SVG, HTML and XML files can run scripts, so they are not kept here. Export a PNG or a PDF instead.':
      'Los archivos SVG, HTML y XML pueden ejecutar scripts, por eso no se guardan aquí. Exporta un PNG o un PDF.',
    'This file is of no kind that is kept here, whatever its name says. Upload a JPEG, PNG, WebP, AVIF or GIF picture, an MP4 or WebM video, a PDF, or a GLB model.':
      'Este archivo no es de ningún tipo que se guarde aquí, diga lo que diga su nombre. Sube una imagen JPEG, PNG, WebP, AVIF o GIF, un vídeo MP4 o WebM, un PDF o un modelo GLB.',
    'There is no such file.': 'No existe ese archivo.',
    'This address is not complete. Copy it whole, or ask for a new one.':
      'Esta dirección no está completa. Cópiala entera o pide una nueva.',
    'This address is no longer valid. Ask for a new one.': 'Esta dirección ya no es válida. Pide una nueva.',
    'Say for how long as a whole number of minutes from 1 to {most}.':
      'Indica cuánto tiempo en minutos enteros, de 1 a {most}.',
    'Send the minutes as JSON: {"minutes": 60}.': 'Envía los minutos como JSON: {"minutes": 60}.',
    'The filter has too many conditions. Ask for less at once.':
      'El filtro tiene demasiadas condiciones. Pide menos de una vez.',
    '"{path}" is not a field that can be filtered or sorted by here.':
      '«{path}» no es un campo por el que se pueda filtrar u ordenar aquí.',
    '"{path}" leads into another collection. Filter, sort and select by the fields of this collection alone.':
      '«{path}» lleva a otra colección. Filtra, ordena y selecciona solo por los campos de esta colección.',
    'This site does not take sign-ups. Write to the studio instead.':
      'Este sitio no admite registros. Escribe al estudio.',
    'Passwords and addresses are set for one account at a time.':
      'Las contraseñas y direcciones se fijan cuenta por cuenta.',
    'This organization does not exist any more.': 'Esta organización ya no existe.',
    'This invitation is not open any more: it was used, taken back or has expired. Ask for a new one.':
      'Esta invitación ya no está abierta: se usó, se retiró o caducó. Pide una nueva.',
    'The account with this address is switched off.': 'La cuenta con esta dirección está desactivada.',
    'This address has an account. Sign in with it, or write its password, to accept the invitation.':
      'Esta dirección ya tiene una cuenta. Inicia sesión con ella, o escribe su contraseña, para aceptar la invitación.',
    'Write your name.': 'Escribe tu nombre.',
    'You cannot invite somebody with the role {role}: it reaches further than your own.':
      'No puedes invitar a alguien con el rol {role}: llega más lejos que el tuyo.',
    'Only people who lead an organization invite others to it.':
      'Solo quienes dirigen una organización invitan a otras personas.',
    'The person who invited you may not give this role any more. Ask the organization for a new invitation.':
      'La persona que te invitó ya no puede dar este rol. Pide a la organización una nueva invitación.',
    'The first account is made on the server: run "npm run create-admin".':
      'La primera cuenta se crea en el servidor: ejecuta «npm run create-admin».',
    'This account is switched off. Ask the people who run the site.':
      'Esta cuenta está desactivada. Pregunta a quienes llevan el sitio.',
    'This link is not valid any more. Ask for a new one and use the newest mail.':
      'Este enlace ya no es válido. Pide uno nuevo y usa el correo más reciente.',
    'This link is not valid any more: it was used or is older than 15 minutes. Ask for a new one.':
      'Este enlace ya no es válido: se usó o tiene más de 15 minutos. Pide uno nuevo.',
    'There is no such form, or you may not read what came in through it.':
      'No existe ese formulario, o no puedes leer lo que llegó por él.',
    'There is no such submission, or you may not change it.': 'No existe ese envío, o no puedes cambiarlo.',
    'Choose what the form begins as.': 'Elige con qué empieza el formulario.',
    'Enter a text.': 'Escribe un texto.',
    'The values of "{field}" are encrypted and cannot be listed.':
      'Los valores de «{field}» están cifrados y no se pueden listar.',
    'This value was sealed for another record. Enter it anew.':
      'Este valor se selló para otro registro. Escríbelo de nuevo.',
    'Only editors publish posts, change published ones and take them down. Save it as a draft and ask one of them.':
      'Solo los editores publican artículos, cambian los publicados y los retiran. Guárdalo como borrador y pídeselo a uno de ellos.',
    'A comment stays under its post and where it answers. Write a new one instead.':
      'Un comentario se queda bajo su artículo y donde responde. Escribe uno nuevo.',
    'The comment that this one answers is under another post. Choose one of the same post.':
      'El comentario al que responde está bajo otro artículo. Elige uno del mismo.',
    'People can be filtered by your own organizations, not by their other memberships.':
      'Las personas se filtran por tus propias organizaciones, no por sus otras membresías.',
    'Say which organization the record belongs to: send its id as "organization".':
      'Di a qué organización pertenece el registro: envía su id como «organization».',
  },
}
