import type { ValidationError } from '../generated/validators.ts';

/** Whether an error is about the value of `resultCode`, which has a check of its own. */
export function isAboutResultCode(error: ValidationError): boolean {
  if (error.keyword === 'discriminator') return true;
  return error.instancePath === '/resultCode' && error.keyword === 'enum';
}

/** An error in words: which field, what is wrong. It never shows the value, which may be a password. */
export function fieldProblem({ instancePath, keyword, params, message }: ValidationError): string {
  const field = instancePath === '' ? 'the answer' : instancePath.slice(1).replaceAll('/', '.');
  switch (keyword) {
    case 'required':
      return `${field} lacks ${params.missingProperty}`;
    case 'additionalProperties':
      return `${field} has ${params.additionalProperty}, which the guide does not know`;
    case 'maxLength':
      return `${field} is longer than ${params.limit} characters`;
    case 'type':
      return `${field} is not of type ${params.type}`;
    default:
      return `${field} ${message ?? `breaks the rule ${keyword}`}`;
  }
}
