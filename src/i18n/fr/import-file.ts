import type { importFile as en } from '../en/import-file';

const asCsv =
  'Ouvrez-le dans votre tableur, choisissez « Enregistrer sous », puis « CSV UTF-8 », et apportez ce fichier.';

function inLines(lines: readonly number[], count: number): string {
  const named = lines.slice(0, 5).join(', ');
  const more = count > Math.min(5, lines.length) ? '…' : '';
  return `${count === 1 ? 'ligne' : 'lignes'} ${named}${more}`;
}

// In French, zero is singular.
const isOne = (count: number) => count < 2;

export const importFile: typeof en = {
  kinds: {
    xlsx: `C’est un classeur Excel (.xlsx), qui ne peut pas encore être lu. ${asCsv}`,
    ods: 'C’est un classeur LibreOffice (.ods), qui ne peut pas encore être lu. Ouvrez-le, choisissez « Enregistrer sous », puis « Texte CSV » avec le jeu de caractères UTF-8, et apportez ce fichier.',
    xls: `C’est un ancien classeur Excel (.xls), qui ne peut pas être lu. ${asCsv}`,
    numbers:
      'C’est une feuille de calcul Apple Numbers, qui ne peut pas être lue. Ouvrez-la, choisissez « Exporter vers », puis « CSV » en UTF-8, et apportez ce fichier.',
    document:
      'C’est un document de texte (Word, Writer…), pas un tableau. Copiez le tableau qu’il contient et collez-le ici, ou enregistrez-le en CSV UTF-8 depuis un tableur.',
    slides: 'C’est un diaporama, pas un tableau. Apportez le tableau lui-même en CSV.',
    pdf: 'C’est un PDF : les tableaux n’y sont que dessinés. Apportez en CSV UTF-8 la feuille de calcul dont il est tiré, ou copiez le tableau et collez-le ici.',
    image:
      'C’est une image, pas un tableau. Apportez en CSV UTF-8 la feuille de calcul qu’elle montre.',
    sound: 'C’est un fichier sonore, pas un tableau. Apportez un fichier CSV.',
    video: 'C’est une vidéo, pas un tableau. Apportez un fichier CSV.',
    font: 'C’est une police de caractères, pas un tableau. Apportez un fichier CSV.',
    zip: 'C’est une archive zip. Décompressez-la et apportez le fichier CSV qu’elle contient.',
    archive:
      'C’est un fichier compressé. Décompressez-le et apportez le fichier CSV qu’il contient.',
    database:
      'C’est un fichier de base de données, pas un tableau de texte. Exportez en CSV la table voulue et apportez ce fichier.',
    program: 'C’est un programme. Il n’a pas été exécuté. Apportez un fichier CSV.',
    html: 'C’est une page web, même si son nom dit autre chose. Ouvrez-la, copiez le tableau et collez-le ici, ou ouvrez-la dans un tableur et enregistrez-la en CSV UTF-8.',
    xml: `C’est un fichier XML, pas un tableau de texte. Si un tableur sait l’ouvrir : ${asCsv}`,
    json: 'C’est un fichier JSON. Les tableaux se lisent en CSV : exportez les mêmes données en CSV et apportez ce fichier.',
    calendar:
      'C’est un agenda (iCalendar). Les tableaux se lisent en CSV : exportez les événements en CSV depuis votre agenda, ou mettez-les dans un tableur.',
    contacts:
      'Ce sont des contacts (vCard), pas un tableau. Exportez-les en CSV et apportez ce fichier.',
    mail: 'C’est un courriel. Enregistrez sa pièce jointe et apportez ce fichier.',
    rtf: 'C’est un texte mis en forme (RTF), pas un tableau. Copiez le tableau qu’il contient et collez-le ici.',
    binary:
      'Ce fichier n’est pas du texte, et sa nature n’a pas pu être reconnue. Apportez un tableau enregistré en CSV UTF-8.',
  },
  refusals: {
    empty:
      'Ce fichier est vide : 0 octet. Vérifiez qu’il a été enregistré et téléchargé en entier.',
    blank:
      'Ce fichier ne contient que des lignes blanches. Vérifiez que la bonne feuille a été exportée.',
    'only-headings': (line) =>
      `Il y a des en-têtes (ligne ${line}) et aucune ligne en dessous. Vérifiez que la bonne feuille a été exportée, ou indiquez que cette ligne est une donnée.`,
    'too-large': (megabytes) =>
      `Ce fichier fait ${megabytes} Mo ; on peut en lire jusqu’à 200. Découpez-le, par exemple un fichier par an.`,
    'too-many-rows':
      'Ce fichier a plus de 2 000 000 de lignes, le maximum que l’on puisse lire. Découpez-le, par exemple un fichier par an.',
    'too-many-columns': (line, columns) =>
      `La ligne ${line} a ${columns} colonnes ; on peut en lire jusqu’à 200. Gardez celles qu’il vous faut, ou vérifiez le séparateur.`,
    'cell-too-long': (line) =>
      `À la ligne ${line}, une cellule fait plus de 100 000 caractères. Raccourcissez-la, ou vérifiez les guillemets qui l’entourent.`,
  },

  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252 (Europe de l’Ouest)',
    'iso-8859-15': 'ISO-8859-15 (latin 9)',
    macintosh: 'Mac Roman (anciens Mac)',
    ibm850: 'Page de code 850 (DOS)',
    'utf-16le': 'UTF-16 LE (« texte Unicode »)',
    'utf-16be': 'UTF-16 BE',
    mixed: 'UTF-8 et Windows-1252, ligne par ligne',
  },
  encodingReasons: {
    chosen: 'Vous avez choisi cet encodage.',
    pasted: 'Le texte a été collé : il n’y avait pas d’encodage à deviner.',
    marked: 'Le fichier le dit lui-même, par la marque qui le commence.',
    ascii: 'Il ne contient aucune lettre accentuée : tous les encodages donnent le même texte.',
    'valid-utf8': 'Toutes ses lettres sont écrites comme en UTF-8.',
    zeros: 'Un octet sur deux est nul, comme en UTF-16.',
    'rather-french':
      'En UTF-8, ses rares lettres spéciales seraient d’écritures lointaines ; en Windows-1252, elles sont françaises.',
    'not-utf8': (line) =>
      `La ligne ${line} ne peut pas être de l’UTF-8 ; Windows-1252 est ce que les tableurs écrivent sinon.`,
    mixed: (utf8, others) =>
      `${utf8} ${isOne(utf8) ? 'ligne est' : 'lignes sont'} en UTF-8 et ${others} en Windows-1252 : chacune est lue dans le sien.`,
  },
  notices: {
    likelier: (encoding) =>
      `Les lettres auraient plus de sens en ${encoding}. Regardez les accents ci-dessous, et changez s’ils sont faux.`,
    cut: 'Le fichier finit au milieu d’une lettre : il a pu être coupé. Vérifiez sa dernière ligne.',
    'mixed-lines': (encoding, lines, count) =>
      `En ${encoding}, contrairement au reste : ${inLines(lines, count)}. Vérifiez leurs accents.`,
    zeros: (count) =>
      isOne(count)
        ? `${count} octet nul a été retiré du texte.`
        : `${count} octets nuls ont été retirés du texte.`,
    'lost-letters': (count) =>
      `${count} ${isOne(count) ? 'lettre a été perdue' : 'lettres ont été perdues'} (�) avant d’arriver ici. Exportez de nouveau le fichier depuis son origine.`,
    mojibake: (found, repaired) =>
      `Les accents ont été abîmés auparavant : « ${found} » pour « ${repaired} ». Ils peuvent être réparés.`,
    repaired: (found, repaired) =>
      `Les accents ont été réparés : « ${repaired} » au lieu de « ${found} ».`,
    'not-in-encoding': (count) =>
      `${count} ${isOne(count) ? 'lettre n’a' : 'lettres n’ont'} pas de sens dans cet encodage (�). Choisissez-en un autre.`,
  },
  repair: 'Réparer les accents',

  delimiters: {
    ';': 'point-virgule',
    ',': 'virgule',
    '\t': 'tabulation',
    '|': 'barre verticale',
    '': 'aucun : une seule colonne',
  },
  dialectReasons: {
    chosen: 'Vous avez choisi ce séparateur.',
    stated: 'La première ligne du fichier le dit (sep=).',
    'one-column': 'Aucun séparateur ne découpe les lignes en un nombre régulier de colonnes.',
    steady: (columns, rows, of) =>
      `Il donne ${columns} colonnes sur ${rows} des ${of} lignes examinées.`,
    markdown: 'C’est un tableau Markdown.',
    mediawiki: 'C’est un tableau de page wiki.',
  },
  quoting: {
    quotes: 'Les guillemets entourent des cellules',
    text: 'Les guillemets sont des lettres comme les autres',
  },
  quoteTroubles: {
    unclosed: (line) =>
      `Ligne ${line} : un guillemet s’ouvre et aucun ne le ferme. Il a été lu comme une lettre.`,
    inside: (line) =>
      `Ligne ${line} : des mots suivent un guillemet fermant. Les guillemets ont été lus comme des lettres.`,
    rows: (line) =>
      `Ligne ${line} : un guillemet avalerait les lignes suivantes. Il a été lu comme une lettre.`,
  },
  quoteAdvice: (count) =>
    `${isOne(count) ? 'Une ligne a' : `${count} lignes ont`} des guillemets mal placés. Si les lignes ci-dessous semblent fausses, lisez les guillemets comme des lettres.`,
  short: (lines, count) =>
    `Il manque des cellules à la fin (${inLines(lines, count)}) : considérées comme vides.`,
  long: (lines, count) =>
    `Il y a plus de cellules que d’en-têtes (${inLines(lines, count)}) : gardées après la dernière colonne. Il manque peut-être des guillemets autour d’un séparateur.`,

  headingReasons: {
    chosen: 'Vous avez choisi cette ligne.',
    known: (names) => `Des en-têtes connus : ${names}.`,
    'above-values': 'Des mots au-dessus de colonnes de dates ou de nombres.',
    'first-line': 'La première ligne complète, faute d’indice plus clair.',
    'values-in-first-line': 'Aucun : la première ligne complète contient déjà des valeurs.',
  },
  noHeading: 'Pas d’en-têtes',
  preamble: (lines, count) => `Au-dessus des en-têtes, non lu : ${inLines(lines, count)}.`,
  roles: {
    data: 'ligne de données',
    empty: 'ligne blanche',
    total: 'total',
    subtotal: 'sous-total',
    heading: 'en-têtes répétés',
    units: 'ligne d’unités',
    note: 'note de bas de tableau',
    preamble: 'au-dessus des en-têtes',
  },
};
