const page = { page: 'zh-cn_topic_0070649428', date: '2025-11-13' };

/** A small guide with nothing wrong about it; its types are as wide as the damage done to it in tests. */
export function goodGuide() {
  return {
    openapi: '3.0.3',
    info: { title: 'A guide', version: '1', license: { name: 'Apache-2.0', url: 'https://example.com' } },
    security: [],
    paths: {
      '/guide/newInstance': {
        post: {
          operationId: 'newInstance' as string | undefined,
          summary: 'Create an instance',
          'x-scene': { guide: 'guide', activity: 'newInstance', method: 'POST', transport: 'json-body' },
          'x-result-codes': ['000000'] as unknown,
          'x-error-codes': { E1: errorCode() } as unknown,
          'x-record-codes': { '001': { treatment: 'never', meaning: 'Unknown.' } } as unknown,
          'x-source': page as object | undefined,
          parameters: [
            {
              name: 'nonce',
              in: 'query',
              description: 'Random text.',
              schema: { type: 'string', maxLength: 64 as number | undefined },
              'x-source': page as object | undefined,
            },
          ],
          requestBody: {
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Request' },
                examples: {
                  printed: {
                    summary: 'As printed',
                    'x-source': page as object | undefined,
                    'x-printed-wrong': undefined as unknown,
                    value: { activity: 'newInstance' },
                  },
                },
              },
            },
          },
          responses: { '200': { description: 'Done.' } },
        },
      },
    },
    components: {
      schemas: {
        Request: {
          type: 'object',
          required: ['activity'] as string[] | undefined,
          properties: {
            activity: {
              type: 'string',
              enum: ['newInstance'],
              maxLength: 20 as number | undefined,
              description: 'Names the scene.' as string | undefined,
              example: 'newInstance' as string | undefined,
              'x-source': page as unknown,
              'x-ruling': 'R1' as unknown,
            },
            status: { $ref: '#/components/schemas/Status' },
          },
        },
        Status: {
          type: 'string',
          enum: undefined as string[] | undefined,
          maxLength: 32,
          description: 'A state.',
          example: 'FREEZE',
          'x-extensible-enum': ['FREEZE'],
          'x-source': page as unknown,
        },
      },
    },
  };
}

/** A row of the error codes with everything that may stand in one. */
export function errorCode(): Record<string, unknown> {
  return {
    httpStatus: 400,
    otherHttpStatuses: [413, 502],
    retry: 'never',
    retryFrom500: 'backoff',
    meaning: 'Wrong.',
    'x-note': 'By the HTTP status.',
    'x-ruling': 'R25',
  };
}

/** A guide that may be damaged. */
export type Guide = ReturnType<typeof goodGuide>;
