/** Made-up texts that teach a reader something it could hold against the next one, and texts that show it did. */
export const nastyTexts: readonly string[] = [
  // Words with marks, quotation marks and endings on them, and the same words without.
  "The mayor took up Ruiz's, Holm's) and Castell’s; points. “Berg’s!” he said of Osk's-led plan, Holm’se and RUIZ'S.",
  "Mr. Ruiz's plan and Holm's view of Castell’s budget were late, said Berg's office. Osk's council waited, Ruiz's aide said.",
  "The workers', nurses') and Joneses'; unions agreed. The workers' union said the nurses' pay was late.",
  "They're, we've) it's; HE'LL? I'm, ma'am, y'all, o'clock! He doesn't, can't, won't – shan't.",
  "They're late and it's we've had, I'm told. “He'll come,” ma'am said at two o'clock.",
  'It was e-mail, re-Holm. Holm.was, U.S.-led, co-op; vice-mayor) anti-Osk! pre-war-era, 12-year-old.',
  'An e-mail on re-Holm said the U.S. co-op had a vice-mayor, anti-Osk, and a 12-year-old from the pre-war era.',
  'Write to ruiz@osk.example, see www.osk.example/a?b=c, http://osk.example:80/x, #Osk, @ruiz and c:\\osk\\ruiz.txt :-) <3.',
  'ruiz@osk.example said #Osk and @ruiz were at www.osk.example. A smile :-) he said. Osk.example',
  'In the 1990s, ’90s and 90s, 3rd, 21st, 5pm, 5 p.m., $3.5m, €20, 1,000.5, 7/8, +3, -3 and 10% were said.',
  // The same letters as words, names, shouting and marks.
  'MAY MARK WILL BILL US? May Mark will bill us. Will Mark may, US said. Mark may. bill us, it said.',
  'said Said SAID. According to Said, according to said. THE the The. Reading reading READING said no.',
  'constructor __proto__ toString hasOwnProperty valueOf said. Constructor said Prototype was __defineGetter__.',
  // Letters of all kinds.
  '“Łódź,” said Čapek’s aide. Žižek, Ångström and Œuvre said ﬁnal. İstanbul ISTANBUL ıstanbul said ß ẞ. e\u0301tude étude.',
  '市长说：“不。” 市长 said. 市长的 Мэр сказал: «Нет». Мэр said. قال العمدة لا. العمدة said 👩‍🚒 🚫 :) no.',
  'A\u2060B said.\u00a0C\u200bD said.\ufeff E\u2028F said.\u0085G\0H said.\ud83d I\ude00J said.',
  `${'a'.repeat(3000)} said. ${'a.'.repeat(2000)} said. ${'://'.repeat(500)} said. ${'é-'.repeat(700)} said.`,
  // Names that take each other's parts.
  'Ana Ruiz said no. Ruiz said yes. Dr. Ana Ruiz-Holm said so. Ms. Holm said. A. Ruiz said. Ruiz, the mayor, said.',
  'Mr. Ruiz said no. Pedro Ruiz said yes. He said so. The mayor said. His aide said. Ana said, and she said it.',
  'Sergey Volkov and Sergei Volkov said. Dmitri Volkovsky, Dmitry Volkovskyy. Mohammed and Muhammad Said said.',
  // Marks that do not close, open within one another, or mean something else.
  "“The “old ‘new “one” said. “No, ‘he said. 6'2\" tall, he said: \"No. 'Twas late,\" she said. ‘’“”„‟«»''",
  '"a" "b" "c" said "d" said "e, he said "f" "g said: "h" – “i” said “j',
  // What an article can be made of.
  '---\ntitle: Ferry\ntype: opinion\nhearsay:\n  rules:\n    puffery: error\n---\nThis is obviously a disaster, and critics say so.',
  '---\ntitle: Ferry\n---\nThis is obviously a disaster, and critics say so. It is a vibrant, world-class, iconic pier.',
  '<!-- hearsay-disable -->\nCritics say it is obviously late.\n<!-- hearsay-enable -->\nCritics say it is obviously late.\n',
  'OSK (Agency) – Critics say it is late.\n\nBy Ana Ruiz\n\nQ: Is it late?\n\nA: It is.\n\nRuiz: No.\n\n- said\n- said\n\n> said\n',
  '| Ruiz | said |\n|---|---|\n| Holm | “no” |\n\n`Ruiz said` *Ruiz* said **“no”** [Holm](http://osk.example) said ![x](y).\n',
  'Critics say.\r\n\r\nCritics say so.\rCritics say\n\rno. The the ferry ferry.It is late ,he said .  And so on...',
  '',
  '\n\n\n',
];
