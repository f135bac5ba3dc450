import type { Request } from 'express';
import type { operations } from '../../generated/types/management.ts';

type Parameters<Name extends keyof operations> = operations[Name]['parameters'];

/** The query of an operation: the contract guard has checked it, and has made numbers and booleans of the text. */
export function queryOf<Name extends keyof operations>(
  request: Request,
): NonNullable<Parameters<Name>['query']> {
  return request.query as NonNullable<Parameters<Name>['query']>;
}

/** The body of an operation, checked by the contract guard. */
export function bodyOf<Name extends keyof operations>(request: Pick<Request, 'body'>): JsonBody<Name> {
  return request.body as JsonBody<Name>;
}

type JsonBody<Name extends keyof operations> = operations[Name] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;

/** How many items a page has when nobody says. */
export const usualLimit = 50;
