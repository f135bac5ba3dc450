/** A cause in both languages; `{name}` stands for a fact. */
export interface Words {
  /** A note is accepted by Koobridge, and may fail elsewhere. */
  weight: 'cause' | 'note';
  where: string;
  en: string;
  zh: string;
  whatToDoEn: string;
  whatToDoZh: string;
}

/** The words of something by which a call fails. */
export function cause(where: string, en: string, zh: string, whatToDoEn: string, whatToDoZh: string): Words {
  return { weight: 'cause', where, en, zh, whatToDoEn, whatToDoZh };
}

/** The words of something worth knowing by which a call does not fail here. */
export function note(where: string, en: string, zh: string, whatToDoEn: string, whatToDoZh: string): Words {
  return { weight: 'note', where, en, zh, whatToDoEn, whatToDoZh };
}
