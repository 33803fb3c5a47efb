import type { storage as en } from '../en/storage';

/** Ce que ce navigateur garde des fichiers du lecteur. */
export const storage: typeof en = {
  trouble: {
    full: 'Le navigateur n’a plus de place : rien n’a été changé. Supprimez un fichier ou libérez de l’espace, puis recommencez.',
    refused:
      'Ce navigateur ne garde rien pour ce site (fenêtre privée ou réglage) : vos fichiers restent là jusqu’à la fermeture de la page.',
    newer:
      'Une version plus récente de Millésime est ouverte dans un autre onglet : rechargez cette page pour voir et changer vos fichiers.',
    blocked:
      'Une version plus ancienne de Millésime est ouverte dans un autre onglet : fermez cet onglet, et cette page continuera d’elle-même.',
    silent:
      'Le stockage du navigateur ne répond pas : vos fichiers y sont peut-être, mais ne peuvent être ni montrés ni gardés maintenant.',
    gone: 'Ce qui était rangé a disparu, en tout ou en partie.',
    unknown:
      'Le stockage du navigateur a échoué, et rien n’a été changé. Rechargez la page et recommencez.',
  },
  reload: 'recharger',
  title: 'Ce qui est gardé ici',
  held: (files, rows) =>
    `${files.text} ${files.one ? 'fichier' : 'fichiers'} à vous, ${rows.text} ${rows.one ? 'ligne' : 'lignes'} en tout.`,
  size: (size) =>
    `Le navigateur compte ${size} pour ce site, y compris les années qui viennent avec lui.`,
  noSize: 'Le navigateur ne dit pas quelle place cela prend.',
  kept: 'Il a promis de le garder : il ne l’effacera pas pour faire de la place.',
  notKept:
    'Il n’a pas promis de le garder : à court de place, ou après des semaines sans visite, il peut l’effacer. Une sauvegarde est plus sûre.',
  noPromise: 'Ce navigateur ne promet pas de le garder : une sauvegarde est plus sûre.',
  ask: 'Demander au navigateur de le garder',
  granted: 'Le navigateur promet de garder vos fichiers : vous seul·e pouvez les effacer.',
  denied:
    'Le navigateur ne le promet pas encore. Il le fait souvent pour un site visité fréquemment ou mis en favori ; d’ici là, faites une sauvegarde.',
  lost: (names, count) =>
    count.one
      ? `Un fichier que vous aviez importé a disparu de ce navigateur : ${names}.`
      : `${count.text} fichiers que vous aviez importés ont disparu de ce navigateur : ${names}.`,
  damaged: (names, count) =>
    count.one
      ? `Un de vos fichiers est abîmé et n’est pas montré : ${names}.`
      : `${count.text} de vos fichiers sont abîmés et ne sont pas montrés : ${names}.`,
  restore: 'restaurer une sauvegarde',
};
