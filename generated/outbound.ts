// Made by `npm run generate` from openapi/. Do not edit: change the contract and generate again.

/**
 * What we call at others, by spec and operation. A code's `retry` says whether the same request may be sent again:
 * `backoff` with growing pauses, `later` after a given time, `resign` after mending keys or clock, `never`; `none` went well.
 */
export const outbound = {
  'koogallery': {
    'queryOrder': {
      method: 'GET',
      path: '/api/mkp-openapi-public/global/v1/order/query',
      errorCodes: {
        'MKT.0000': { httpStatus: 200, retry: 'none', meaning: 'Done.' },
        'MKT.0999': { httpStatus: 500, retry: 'backoff', meaning: 'An error inside KooGallery.' },
        'MKT.0100': { httpStatus: 500, retry: 'never', meaning: 'A parameter is out of range, not allowed or of the wrong form.' },
        'MKT.0101': { httpStatus: 400, retry: 'never', meaning: 'A parameter is unknown, superfluous or missing.' },
        'MKT.0199': { httpStatus: 400, retry: 'never', meaning: 'Something else is wrong with the parameters.' },
        'MKT.0150': { httpStatus: 401, retry: 'never', meaning: 'Not permitted: the product was not published by the seller of these keys.' },
        'MKT.0151': { httpStatus: 401, retry: 'never', meaning: 'The keys have no right to this interface; the account may lack the seller\'s role.' },
        'MKT.0154': { httpStatus: 401, retry: 'never', meaning: 'The signature or token was refused.' },
        'MKT.0250': { httpStatus: 406, retry: 'later', meaning: 'Too many calls.' },
        'MKT.9001': { httpStatus: 500, retry: 'never', meaning: 'The instance does not exist.' },
        'MKT.9002': { httpStatus: 500, retry: 'never', meaning: 'A usage entity is wrong.' },
        'MKT.9003': { httpStatus: 500, retry: 'never', meaning: 'Too many usage records.' },
        'MKT.9004': { httpStatus: 500, retry: 'never', meaning: 'A usage record begins more than 21 days ago.' },
      },
      gatewayErrorCodes: {
        'APIGW.0101': { httpStatus: 404, retry: 'never', meaning: 'There is no such interface: wrong host, path or method.' },
        'APIGW.0103': { httpStatus: 404, retry: 'never', meaning: 'The interface has nothing behind it.' },
        'APIGW.0301': { httpStatus: 401, retry: 'resign', meaning: 'Wrong keys, a wrong signature, or a clock that is more than 15 minutes off.' },
        'APIGW.0302': { httpStatus: 403, retry: 'never', meaning: 'The sub-user is not let in.' },
        'APIGW.0303': { httpStatus: 401, retry: 'resign', meaning: 'Wrong credentials of an application.' },
      },
      mockOrders: {
        'MOCKPERIODYEARNEW': 'Purchase, by the year or month',
        'MOCKONETIMENEW': 'Purchase, one-time',
        'MOCKONDEMAND': 'Purchase, pay-per-use (not in Europe)',
        'MOCKONDEMANDPKG': 'Purchase of a pay-per-use package (not in Europe)',
        'MOCKPERIODDAYTRIAL': 'Trial',
        'MOCKMONTYTRIALTOFORMAL': 'Trial to commercial',
        'MOCKMONTYUNSUBSCRIBE': 'Unsubscription',
        'MOCKMONTYRENEW': 'Renewal',
        'MOCKMONTYCHANGE': 'Change, upgrade',
      },
    },
  },
} as const;
