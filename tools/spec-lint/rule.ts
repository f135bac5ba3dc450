/** What redocly gives to a rule; only what our rules use. */
export interface RuleContext {
  location: Location;
  /** The name under which the node stands in its parent. */
  key: string | number;
  /** Follows a reference; `node` is undefined when it leads nowhere. */
  resolve(node: unknown): { node?: unknown };
  report(problem: { message: string; location?: Location }): void;
}

/** A place in a file. */
export interface Location {
  source: { absoluteRef: string };
  child(path: string | string[]): Location;
}

/** Visits each node of a kind, from the outside in. */
export type Visit = (node: Record<string, unknown>, context: RuleContext) => void;

/** What a rule looks at. */
export interface Visitors {
  Root?: Visit;
  Operation?: Visit;
  Schema?: Visit;
  Parameter?: Visit;
  Header?: Visit;
  Example?: Visit;
}

/** A rule of ours; made anew for each spec. */
export type Rule = () => Visitors;

/** Whose interface a spec describes. */
export type Owner = 'marketplace' | 'ours';

/** Whose a spec is, told by its folder: `inbound/` and `outbound/` describe KooGallery's interfaces. */
export function ownerOf(root: RuleContext): Owner {
  return /[\\/](inbound|outbound)[\\/][^\\/]+$/.test(root.location.source.absoluteRef)
    ? 'marketplace'
    : 'ours';
}

/** Whether a spec describes what KooGallery calls at ours. */
export function isInbound(root: RuleContext): boolean {
  return /[\\/]inbound[\\/][^\\/]+$/.test(root.location.source.absoluteRef);
}

/** The fields of a schema, references followed. */
export function fieldsOf(schema: Record<string, unknown>, context: RuleContext): Field[] {
  const { properties } = schema;
  if (!isRecord(properties)) return [];
  return Object.entries(properties).flatMap(([name, node]) => {
    const target = context.resolve(node).node ?? node;
    return isRecord(target)
      ? [{ name, facts: target, location: context.location.child(['properties', name]) }]
      : [];
  });
}

/** A field of a schema. */
export interface Field {
  name: string;
  facts: Record<string, unknown>;
  location: Location;
}

/** Whether a node has members. */
export function isRecord(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** Whether a node is text with something in it. */
export function isText(node: unknown): node is string {
  return typeof node === 'string' && node.trim() !== '';
}
