import type { ProductType } from '../../plugins/contract.ts';
import { nearestWord } from '../config/nearest-word.ts';
import { commonFunctions, type Need, pluginFunctions } from './plugin-functions.ts';

const productTypes = Object.keys(pluginFunctions) as ProductType[];
const facts = ['productType', 'description', 'settingsSchema'];

/** Why a default export is no plugin, a sentence for each fault; empty when it is one. */
export function pluginProblems(exported: unknown): string[] {
  if (typeof exported !== 'object' || exported === null) {
    const what =
      exported === undefined ? 'There is no default export' : 'The default export is not an object';
    return [`${what}. Write: export default definePlugin({ productType: 'saas', ... }).`];
  }
  const members = exported as Record<string, unknown>;
  const productType = productTypes.find((known) => known === members.productType);
  if (productType === undefined) {
    const written =
      members.productType === undefined ? 'is missing' : `is ${JSON.stringify(members.productType)}`;
    return [`productType ${written}. Write one of: ${productTypes.join(', ')}.`];
  }
  const unknown = unknownMembers(members, productType);
  return [
    ...missingFunctions(members, productType, unknown),
    ...unknown.map(({ name, near }) => aboutUnknown(name, near, productType)),
    ...factProblems(members),
  ];
}

interface UnknownMember {
  name: string;
  /** The known name that was probably meant. */
  near: string | null;
}

/** Functions nobody would call, and other members that look like a misspelt known one. */
function unknownMembers(members: Record<string, unknown>, productType: ProductType): UnknownMember[] {
  const known = [...facts, ...Object.keys(functionsOf(productType))];
  return Object.keys(members)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      name,
      near: nearestWord(
        name,
        known.filter((candidate) => !(candidate in members)),
      ),
    }))
    .filter(({ name, near }) => typeof members[name] === 'function' || near !== null);
}

function missingFunctions(
  members: Record<string, unknown>,
  productType: ProductType,
  unknown: UnknownMember[],
): string[] {
  return Object.entries(functionsOf(productType)).flatMap(([name, need]) => {
    const member = members[name];
    if (typeof member === 'function') return [];
    if (member !== undefined) return [`${name} is not a function. Write: async ${name}(call) { ... }.`];
    // A misspelt name is named once, as such.
    if (need === 'optional' || unknown.some(({ near }) => near === name)) return [];
    return [`${name}() is missing. Add it: a ${productType} plugin must have it.`];
  });
}

function aboutUnknown(name: string, near: string | null, productType: ProductType): string {
  if (near !== null) return `"${name}" is no member of a ${productType} plugin. Did you mean "${near}"?`;
  const others = productTypes.filter((type) => name in pluginFunctions[type]);
  const known = Object.keys(functionsOf(productType)).join(', ');
  const advice =
    others.length > 0
      ? `It belongs to productType ${others.join(' and ')}.`
      : `It is one of: ${known}; keep your own functions outside the plugin object.`;
  return `${name}() is never called in a ${productType} plugin. ${advice}`;
}

function functionsOf(productType: ProductType): Readonly<Record<string, Need>> {
  return { ...pluginFunctions[productType], ...commonFunctions };
}

function factProblems({ description, settingsSchema }: Record<string, unknown>): string[] {
  const problems: string[] = [];
  if (description !== undefined && typeof description !== 'string')
    problems.push('description is not text. Write a sentence.');
  if (settingsSchema !== undefined && (typeof settingsSchema !== 'object' || settingsSchema === null)) {
    problems.push('settingsSchema is not an object. Write a JSON Schema.');
  }
  return problems;
}
