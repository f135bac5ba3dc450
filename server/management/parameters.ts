import type { Request } from 'express';
import type { operations } from '../../generated/types/management.ts';

type Parameters<Name extends keyof operations> = operations[Name]['parameters'];

/** The query of an operation: the contract guard has checked it, and has made numbers and booleans of the text. */
export function queryOf<Name extends keyof operations>(
  request: Request,
): NonNullable<Parameters<Name>['query']> {
  return request.query as NonNullable<Parameters<Name>['query']>;
}

/** How many items a page has when nobody says. */
export const usualLimit = 50;
