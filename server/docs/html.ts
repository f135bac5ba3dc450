/** HTML that may stand in a page as it is. */
export interface Html {
  html: string;
}

type Part = Html | Part[] | string | number | null;

/** A piece of a page: what is put in is text and is escaped, unless it is a piece itself. */
export function html(literals: TemplateStringsArray, ...parts: Part[]): Html {
  const text = literals.reduce(
    (before, literal, index) => before + written(parts[index - 1] ?? null) + literal,
  );
  return { html: text };
}

function written(part: Part): string {
  if (part === null) return '';
  if (Array.isArray(part)) return part.map(written).join('');
  return typeof part === 'object' ? part.html : escaped(String(part));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
